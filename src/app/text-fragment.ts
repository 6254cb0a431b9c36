/** Longer quotations are given by their first and last words, so that the address stays short enough to share. */
const WHOLE_UP_TO = 80;
const WORDS_AT_EACH_END = 5;

/**
 * The outlet's own page, opened on the words (WICG Scroll to Text Fragment, §3.3: `#:~:text=start,end`).
 * Browsers that do not know the directive open the page at its top.
 */
export function outletAddress(url: string, exact: string): string {
  const words = exact.trim().split(/\s+/);
  const whole = exact.length <= WHOLE_UP_TO || words.length <= 2 * WORDS_AT_EACH_END;
  const text = whole
    ? encode(words.join(' '))
    : `${encode(words.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(words.slice(-WORDS_AT_EACH_END).join(' '))}`;
  return `${url.split('#')[0]}#:~:text=${text}`;
}

/** Commas, dashes and ampersands are syntax in the directive and stand for themselves only when encoded. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
