/** What stands on a page beside what is to be read there. */
const LEFT_OUT =
  'script, style, noscript, template, svg, math, iframe, object, form, button, select, nav, head, [hidden]';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ' +
    'main ol p pre section summary table tbody td tfoot th thead tr ul body'
  ).split(' '),
);

/** HTML with none of these is a stretch of one paragraph, or what a text editor copies: its plain text is better. */
const PARAGRAPHS = 'p, h1, h2, h3, h4, li, blockquote, td';

/** A tag with its attributes, and what holds no text. */
const TAG = /<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const TEXTLESS = /<(style|script|svg|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/**
 * HTML without attributes, but for what hides an element. Nothing in a parsed document runs, yet the browser would report every
 * style and handler in it as a breach of this site's content security policy; copied pages have hundreds.
 */
function bare(html: string): string {
  return html
    .replace(TEXTLESS, '')
    .replace(TAG, (_, name: string, attributes: string) =>
      /\s(?:hidden|aria-hidden\s*=\s*["']?true)\b/i.test(attributes) ? `<${name} hidden>` : `<${name}>`,
    );
}

/**
 * The text of HTML that was copied, its paragraphs parted by blank lines; null where it has none. It is parsed into a document of
 * its own, in which nothing runs and nothing is fetched, and never put into the page.
 */
export function textOfHtml(html: string): string | null {
  const { body } = new DOMParser().parseFromString(bare(html), 'text/html');
  if (!body.querySelector(PARAGRAPHS)) return null;
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text) paragraphs.push(text);
    open = '';
  };
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) open += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') open += '\n';
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) close();
    for (const child of node.childNodes) read(child);
    if (isBlock) close();
  };
  read(body);
  close();
  // Two line ends in a row part paragraphs; one is a line within.
  return paragraphs.join('\n\n').replace(/\n{3,}/g, '\n\n') || null;
}
