import type { Fragment } from './fragment.ts';

const PLACE = 'place';

/**
 * Marks the words a link points at, and takes the former mark away. Quotations and evidence stand in elements of
 * their own already (`data-marks`); a stretch is cut out of the block's text. Returns the first marked element, null where
 * nothing of it is on the page.
 */
export function highlightPlace(target: Fragment, root: ParentNode = document): HTMLElement | null {
  clearPlace(root);
  for (const element of placesOf(target, root)) element.classList.add(PLACE);
  return root.querySelector<HTMLElement>(`.${PLACE}`);
}

export function clearPlace(root: ParentNode = document): void {
  for (const element of root.querySelectorAll(`.${PLACE}`)) {
    element.classList.remove(PLACE);
    if (element.hasAttribute('data-stretch')) {
      const parent = element.parentNode;
      element.replaceWith(...element.childNodes);
      parent?.normalize();
    }
  }
}

function placesOf(target: Fragment, root: ParentNode): Element[] {
  if (target.kind === 'quotation' || target.kind === 'evidence') {
    const name = `${target.kind === 'quotation' ? 'q' : 'e'}-${target.id}`;
    return [...root.querySelectorAll(`[data-marks~="${CSS.escape(name)}"]`)];
  }
  const block = root.querySelector(`#p${target.number}`);
  if (!block) return [];
  return target.kind === 'block' ? [block] : cutOut(block, target.start, target.end);
}

/**
 * Puts elements around the code units `start` to `end` of a block's own text. Note numbers are not its text; what is
 * withheld counts by the length it has in the source.
 */
function cutOut(block: Element, start: number, end: number): Element[] {
  const cut: Element[] = [];
  let at = 0;
  for (const piece of piecesOf(block)) {
    const length = typeof piece === 'number' ? piece : piece.data.length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (typeof piece === 'number' || from >= to) continue;
    const range = document.createRange();
    range.setStart(piece, from);
    range.setEnd(piece, to);
    const element = document.createElement('span');
    element.setAttribute('data-stretch', '');
    range.surroundContents(element);
    cut.push(element);
  }
  return cut;
}

/** The block's text nodes in order, and a length for each stretch that is withheld. */
function piecesOf(block: Element): (Text | number)[] {
  const pieces: (Text | number)[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) pieces.push(node);
    else if (node instanceof HTMLElement && node.dataset['length'])
      pieces.push(Number(node.dataset['length']));
    else if (!(node instanceof Element && node.matches('.reference'))) node.childNodes.forEach(visit);
  };
  visit(block);
  return pieces;
}
