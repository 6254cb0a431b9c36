import { JSDOM } from 'jsdom';
import { textWidth, type Face } from '../../src/charts/text-width.ts';

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Measured {
  width: number;
  height: number;
  /** Level labels; tilted ones are left out, since a box round one says nothing about its neighbours. */
  labels: Box[];
  /** What can be pressed, tilted heads left out; `text` is the link's sentence. */
  areas: Box[];
  /** The sentences of all links. */
  sentences: string[];
}

const SMALLEST_TARGET_ROUNDING = 0.01;

/** Reads a picture as a reader would see it, text measured by the same estimate that laid it out. */
export function measure(svg: string): Measured {
  const { document } = new JSDOM(svg).window;
  const picture = document.querySelector('svg')!;
  const [, , width = 0, height = 0] = picture.getAttribute('viewBox')!.split(' ').map(Number);
  const level = (element: Element): boolean => !element.closest('[transform*="rotate"]');
  const labels = [...picture.querySelectorAll('text')].filter(level).map((text): Box => {
    const number = (name: string): number => Number(text.getAttribute(name) ?? 0);
    const size = Number(
      text.getAttribute('font-size') ?? text.closest('[font-size]')?.getAttribute('font-size'),
    );
    const anchor =
      text.getAttribute('text-anchor') ?? text.closest('[text-anchor]')?.getAttribute('text-anchor');
    const words = widthOf(text, size);
    const rightToLeft = text.getAttribute('direction') === 'rtl';
    const left = number('x') - (rightToLeft ? words : ({ middle: words / 2, end: words }[anchor ?? ''] ?? 0));
    const down = shift(text);
    // From the height of capitals to the baseline: what the eye reads as the line.
    return {
      text: text.textContent,
      left,
      right: left + words,
      top: number('y') + down - size * 0.7,
      bottom: number('y') + down,
    };
  });
  const areas = [...picture.querySelectorAll('a > .hit')].filter(level).map((hit): Box => {
    const number = (name: string): number => Number(hit.getAttribute(name));
    const top = number('y') + shift(hit);
    const text = hit.parentElement!.querySelector('title')!.textContent;
    return {
      text,
      left: number('x'),
      right: number('x') + number('width'),
      top,
      bottom: top + number('height'),
    };
  });
  const sentences = [...picture.querySelectorAll('a > title')].map((title) => title.textContent);
  return { width, height, labels, areas, sentences };
}

/** px; a piece in another size inside of it is measured by that. */
function widthOf(text: Element, size: number): number {
  const own = [...text.childNodes].filter((node) => node.nodeType === node.TEXT_NODE);
  const pieces = [...text.children].map((piece) => widthOf(piece, Number(piece.getAttribute('font-size'))));
  const words = own.map(({ textContent }) => textContent ?? '').join('');
  return pieces.reduce((sum, width) => sum + width, textWidth(words, size, face(text)));
}

function face({ classList }: Element): Face {
  if (classList.contains('said')) return 'serif';
  return /strong|missing/.test(classList.value) ? 'bold' : 'regular';
}

/** Only vertical shifts of groups occur. */
function shift(element: Element): number {
  const group = element.closest('[transform^="translate(0 "]');
  return Number(/^translate\(0 ([\d.]+)\)$/.exec(group?.getAttribute('transform') ?? '')?.[1] ?? 0);
}

export function overlap(boxes: readonly Box[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 0.5 && down > 0.5) pairs.push([a.text, b.text]);
    }
  }
  return pairs;
}

export function outside(
  boxes: readonly Box[],
  { width, height }: { width: number; height: number },
  margin = 0.5,
): string[] {
  const isOut = ({ left, right, top, bottom }: Box): boolean =>
    left < -margin || right > width + margin || top < -margin || bottom > height + margin;
  return boxes.filter(isOut).map(({ text }) => text);
}

/** Areas smaller than 24 px either way; WCAG 2.2, 2.5.8. */
export function tooSmall(areas: readonly Box[]): string[] {
  const least = 24 - SMALLEST_TARGET_ROUNDING;
  return areas
    .filter(({ left, right, top, bottom }) => right - left < least || bottom - top < least)
    .map(({ text }) => text);
}
