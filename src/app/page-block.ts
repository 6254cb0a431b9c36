import type { Page } from './data/page.ts';

/**
 * A page's data stands in its own HTML, as a data block that scripts read and nothing executes. Navigation fetches
 * the next page's HTML and reads the same block, so there is no second file that could disagree with the first.
 */
const OPENING = '<script type="application/json" id="page-data">';
const CLOSING = '</script>';

/** The block as HTML: every `<` is escaped, so the data can neither close the element nor open a comment. */
export function writePageBlock(page: Page): string {
  return OPENING + JSON.stringify(page).replaceAll('<', '\\u003c') + CLOSING;
}

/** The page in a document's source; throws where there is none (the address is not a page of this site). */
export function readPageBlock(html: string): Page {
  const start = html.indexOf(OPENING);
  const end = html.indexOf(CLOSING, start);
  if (start < 0 || end < 0) throw new Error('no page data in this document');
  return parsePageBlock(html.slice(start + OPENING.length, end));
}

/** The page in the text of the block itself. */
export function parsePageBlock(json: string): Page {
  return JSON.parse(json) as Page;
}
