/**
 * Brings what a link points at to the middle of the screen, and the keyboard with it: Tab goes on from there, as it does
 * where the browser itself jumps to a fragment.
 */
export function showPlace(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
