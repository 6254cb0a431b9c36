import type { Matches } from './window.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';
import type { Wording } from './types.ts';

const ellipsis = /…|\.\s?\.\s?\./;

/**
 * Places where the same words are written otherwise: in other case, spelling or figures, or with other marks between them. How
 * quotation marks, dashes and spaces look, an ellipsis, and the first word's capital make none. Neighbours are one place.
 */
export function surfaceDifferences(
  base: { wording: Wording; tokens: readonly Token[] },
  here: { wording: Wording; tokens: readonly Token[] },
  matches: Matches,
): Stretch[] {
  const found: Stretch[] = [];
  const add = (baseFrom: number, hereFrom: number, length: number): void => {
    const last = found.at(-1);
    if (last !== undefined && last.baseTo >= baseFrom && last.hereTo >= hereFrom) {
      last.baseTo = baseFrom + length;
      last.hereTo = hereFrom + length;
    } else {
      found.push({
        kind: 'case-or-punctuation',
        baseFrom,
        baseTo: baseFrom + length,
        hereFrom,
        hereTo: hereFrom + length,
      });
    }
  };
  matches.forEach((at, index) => {
    const ours = base.tokens[at];
    const theirs = here.tokens[index];
    if (ours === undefined || theirs === undefined || ours.id !== theirs.id) return;
    const [a, b] = [written(base.wording, ours), written(here.wording, theirs)];
    const neighbours = index > 0 && at > 0 && matches[index - 1] === at - 1;
    if (neighbours && base.tokens[at - 1]?.id === here.tokens[index - 1]?.id) {
      const marks = between(base.wording, base.tokens[at - 1], ours);
      const theirMarks = between(here.wording, here.tokens[index - 1], theirs);
      if (marks !== theirMarks && !sameMarks(marks, theirMarks, /^\p{Lu}/u.test(a) && /^\p{Lu}/u.test(b))) {
        add(at - 1, index - 1, 2);
      }
    }
    if (a !== b && !sameLetters(a, b, at === 0 || index === 0)) add(at, index, 1);
  });
  return found;
}

function written({ text, words }: Wording, token: Token): string {
  return text.slice(words[token.from]?.start ?? 0, words[token.to - 1]?.end ?? 0);
}

/** But for the look of apostrophes, hyphens and spaces, and for the capital that a beginning gives. */
function sameLetters(a: string, b: string, atBeginning: boolean): boolean {
  const [ours, theirs] = [a, b].map((word) =>
    word.replace(/[‘’ʼ]/g, "'").replace(/[‑–—]/g, '-').replace(/\s+/g, ' '),
  ) as [string, string];
  return ours === theirs || (atBeginning && uncapital(ours) === uncapital(theirs));
}

function uncapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function between({ text, words }: Wording, before: Token | undefined, after: Token): string {
  return text.slice(words[(before?.to ?? 1) - 1]?.end ?? 0, words[after.from]?.start ?? 0);
}

/** A comma before a capital stands for a full stop: an attribution followed in the article (“… help,” he added. “Putin …”). */
function sameMarks(a: string, b: string, beforeCapitals: boolean): boolean {
  if (ellipsis.test(a) || ellipsis.test(b)) return true;
  const [ours, theirs] = [plainMarks(a), plainMarks(b)];
  return ours === theirs || (beforeCapitals && /^[.,]?$/.test(ours) && /^[.,]?$/.test(theirs));
}

function plainMarks(marks: string): string {
  return marks
    .replace(/\s+/g, '')
    .replace(/[‘’“”„«»"'`]+/g, '"')
    .replace(/[-‐‑‒–—―]+/g, '-');
}
