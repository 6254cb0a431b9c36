import type { Span } from '../../text/span.ts';
import { isBlank } from '../../text/span.ts';

/** Farthest, in UTF-16 units, that an attribution is looked for behind or before a mark without its counterpart. */
const reach = { unclosed: 2000, unopened: 600 };

/** UTF-16 units of the shortest words with an attribution: "a, A said". */
const shortest = 9;

const verb =
  '(?:said|says|added|told|wrote|asked|replied|warned|insisted|argued|explained|continued|tweeted)';
const name =
  "(?!(?:And|But|Or|So|Then|What|Who|As|I|We|You|It)\\s)\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3}";
const subject = `(?:he|she|they|it|${name}|the\\s\\p{L}+(?:\\s\\p{L}+)?)`;
const inverted = `${verb}\\s(?:\\p{Lu}|the\\s|an?\\s)`;

/** An attribution inside what seems quoted: behind a comma; behind a full stop only where it is all of a sentence. */
const attribution = new RegExp(
  `[,!?]\\s(?:${subject}\\s${verb}(?!\\p{L})|${inverted})|[.…]\\s(?:he|she|they|${name})\\s${verb}(?=[.,;:]|\\s*$)`,
  'u',
);
const attributionBehind = new RegExp(`^\\s*(?:${subject}\\s${verb}(?!\\p{L})|${inverted})`, 'u');

/** Where words that are opened and not closed end before their attribution (“I will go, he said), or -1. */
export function endBeforeAttribution(text: string, start: number, end: number): number {
  if (end - start < shortest) return -1;
  const match = attribution.exec(text.slice(start, Math.min(end, start + reach.unclosed)));
  return match === null ? -1 : start + match.index + 1;
}

/**
 * The end of words that nothing closes before `end`: before their attribution, or of a fragment (“a disgrace. The …)
 * with its sentence; `end` otherwise, and then `closed` is false: the next paragraph may go on.
 */
export function endOfUnclosed(text: string, start: number, end: number): { end: number; closed: boolean } {
  const said = endBeforeAttribution(text, start, end);
  if (said !== -1) return { end: said, closed: true };
  const words = text.slice(start, Math.min(end, start + reach.unclosed));
  const stop = /^\s*\p{Ll}/u.test(words) ? /[.!?…]\s+\p{Lu}/u.exec(words) : null;
  return stop === null ? { end, closed: false } : { end: start + stop.index + 1, closed: true };
}

/**
 * The words that a mark at `at` closes though nothing opened them, where it is the first of its block: behind the
 * last colon (He said: We will go.”), or from the block's beginning where an attribution follows (We will go,” he
 * said). Null where neither tells.
 */
export function unopened(text: string, block: Span, at: number, behind: number): Span | null {
  if (!/[,.!?…]/.test(text.charAt(at - 1))) return null;
  const from = Math.max(block.start, at - reach.unopened);
  const colon = /:\s+\p{Lu}[^:]*$/u.exec(text.slice(from, at));
  if (colon !== null) return { start: from + colon.index + 1, end: at };
  const said = attributionBehind.test(text.slice(behind, Math.min(block.end, behind + 80)));
  return said && from === block.start && endBeforeAttribution(text, from, at) === -1
    ? { start: block.start, end: at }
    : null;
}

/** True for the name under a quotation (Ada Brandt, Lowbridge Institute.”): mostly capitals, and little else. */
export function isSignature(words: string): boolean {
  if (words.length > 100) return false;
  const list = words.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  return list.length >= 2 && list.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * list.length;
}

/** True where a sentence ends right before `at`, white space left aside. */
export function endsSentenceBefore(text: string, from: number, at: number): boolean {
  let last = at - 1;
  while (last >= from && isBlank(text.charCodeAt(last))) last -= 1;
  return last >= from && '.!?…'.includes(text.charAt(last));
}
