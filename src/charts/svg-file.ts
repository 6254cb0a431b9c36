import { textWidth, wrap } from './text-width.ts';

/**
 * Properties that make up how a mark looks, with the value each has when nothing is said: these need not be written.
 * All of them may stand as attributes in a file without a style sheet (SVG 2, 6.6).
 */
const INK = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
const TYPE = {
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
  'text-decoration-line': 'none',
};

const MARGIN = 24;
const TITLE_SIZE = 20;
const SOURCE_SIZE = 12;
const NAMESPACE = 'http://www.w3.org/2000/svg';

export interface SvgFileOptions {
  /** Set above the picture and as its <title>. */
  title: string;
  /** Address of the page it is from: set below, and what relative links are resolved against. */
  source: string;
}

/**
 * A chart on the page as an SVG file that stands by itself: colours and type as they look now (light or dark) written
 * into each mark, paper behind, the title above and the source below, links absolute. Reads styles, changes nothing.
 */
export function toSvgFile(chart: SVGSVGElement, { title, source }: SvgFileOptions): string {
  const file = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll('*')];
  const copies = [file, ...file.querySelectorAll('*')];
  const areas = file.querySelectorAll('.hit');
  copies.forEach((copy, index) => {
    const original = originals[index];
    if (original) inked(original, copy);
    const href = copy.getAttribute('href');
    if (href !== null) copy.setAttribute('href', new URL(href, source).href);
  });

  takeOff(areas, file);

  const [, , width = 0, height = 0] = (chart.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const page = getComputedStyle(chart);
  // The reader's machine may lack the site's type and set the title in something wider.
  const lines = wrap(title, width * 0.8, TITLE_SIZE, 4, 'bold');
  const above = lines.length * TITLE_SIZE * 1.3 + 16;
  const below = SOURCE_SIZE * 2.5;
  const box = {
    x: -MARGIN,
    y: -above - MARGIN,
    width: width + MARGIN * 2,
    height: height + above + below + MARGIN * 2,
  };
  file.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  file.setAttribute('font-family', page.fontFamily);
  file.setAttribute('width', String(box.width));
  file.setAttribute('height', String(box.height));
  for (const name of ['class', 'role', 'aria-label', 'aria-labelledby', 'aria-describedby'])
    file.removeAttribute(name);

  const ink = page.color || '#000';
  // Carries the paper's colour, resolved, and shows nowhere (see chart.css).
  const paper = page.getPropertyValue('flood-color') || '#fff';
  const furniture = [
    element('title', {}, title),
    element('desc', {}, source),
    element('rect', { ...box, fill: paper }),
    ...lines.map((line, index) =>
      element(
        'text',
        {
          x: 0,
          y: -above + TITLE_SIZE + index * TITLE_SIZE * 1.3,
          fill: ink,
          'font-size': TITLE_SIZE,
          'font-weight': 650,
        },
        line,
      ),
    ),
  ];
  file.prepend(...furniture);
  const size = Math.min(SOURCE_SIZE, (SOURCE_SIZE * width) / Math.max(1, textWidth(source, SOURCE_SIZE)));
  file.append(element('text', { x: 0, y: height + below, fill: ink, 'font-size': size }, source));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}

/** Writes an element's computed look into its copy, and takes off what only the page needs. */
function inked(original: Element, copy: Element): void {
  const isText = /^(text|tspan)$/.test(original.localName);
  if (isText || /^(path|rect|circle|line)$/.test(original.localName)) {
    const style = getComputedStyle(original);
    for (const [property, initial] of Object.entries(isText ? { ...INK, ...TYPE } : INK)) {
      const value = style.getPropertyValue(property);
      // Attributes that say the same are taken off too: what is written here is all there is.
      if (value && value !== initial) copy.setAttribute(property, value);
      else copy.removeAttribute(property);
    }
    // A source's own words are set in another type than the rest of the picture.
    if (original.classList.contains('said')) copy.setAttribute('font-family', style.fontFamily);
  }
  for (const name of ['class', 'tabindex', 'data-x', 'data-y']) copy.removeAttribute(name);
}

/** Areas to press and the comments by which the page is brought to life mean nothing in a file. */
function takeOff(areas: Iterable<Element>, file: SVGSVGElement): void {
  for (const area of areas) area.remove();
  const comments = document.createTreeWalker(file, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
