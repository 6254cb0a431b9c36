/**
 * Keeps the router from fetching pages ahead when a link below `element` is pointed at or reached by keyboard: which links stand
 * among what was found depends on the text, and nothing is asked of a server unless somebody follows one.
 */
export function staySilent(element: HTMLElement): () => void {
  const stop = (event: Event) => event.stopPropagation();
  const kinds = ['pointerover', 'focusin'] as const;
  for (const kind of kinds) element.addEventListener(kind, stop);
  return () => {
    for (const kind of kinds) element.removeEventListener(kind, stop);
  };
}
