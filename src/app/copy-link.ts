import { announce } from './screen.svelte.ts';

/** How long (ms) a button says that it has copied. */
const SHOWN_FOR = 2000;

/**
 * Copies links for every `button[data-copy]` below `root` (see parts/CopyLink.svelte). One listener serves all of them: an
 * article has hundreds, and none needs a life of its own.
 */
export function copyLinks(root: HTMLElement): () => void {
  const onClick = (event: MouseEvent) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-copy]') : null;
    if (button) void copy(button);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}

async function copy(button: HTMLElement): Promise<void> {
  const address = new URL(button.dataset['copy'] ?? '', location.href).href;
  const what = button.dataset['what'] ?? 'this place';
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    offerByHand(button, address, what);
    return;
  }
  void announce(`Link to ${what} copied`);
  if (button.dataset['said'] !== undefined) return;
  const words = button.textContent;
  button.dataset['said'] = words;
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = words;
    delete button.dataset['said'];
  }, SHOWN_FOR);
}

/** Where the browser refuses the clipboard (no https, no permission), the address stands there to be copied by hand. */
function offerByHand(button: HTMLElement, address: string, what: string): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  field.setAttribute('aria-label', `Link to ${what}`);
  button.hidden = true;
  button.after(field);
  field.focus();
  field.select();
  field.addEventListener('blur', () => {
    field.remove();
    button.hidden = false;
  });
}
