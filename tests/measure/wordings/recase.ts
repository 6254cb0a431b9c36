import type { Random } from './random.ts';
import type { Token } from './tokens.ts';
import { pieces } from './tokens.ts';
import { numerals, spellings } from './vocabulary.ts';

const words = Object.fromEntries(Object.entries(numerals).map(([word, figure]) => [figure, word]));

/** Ways in which an outlet's style changes a word and its marks without changing what is said. */
const styles: ((text: string, at: number, last: number) => string)[] = [
  (text, at, last) => (at < last ? text.replace(/,$/, '') : text),
  (text, at, last) => (at < last ? text.replace(/,$/, ' –') : text),
  (text, at, last) => (at < last ? text.replace(/,$/, ';') : text),
  (text, at) => (at > 0 ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text),
  (text, at) =>
    at > 0 ? text.replace(/^[\p{Ll}]{7,}/u, (word) => word.charAt(0).toUpperCase() + word.slice(1)) : text,
  replaced(numerals),
  replaced(words),
  replaced(spellings),
];

function replaced(by: Record<string, string>): (text: string) => string {
  return (text) => {
    const { before, word, after } = pieces(text);
    return before + (by[word] ?? word) + after;
  };
}

/** The same words in another case, with other marks, figures or spelling, one to four of them; null where nothing can be. */
export function recase(random: Random, tokens: readonly Token[]): Token[] | null {
  const next = [...tokens];
  let done = 0;
  const goal = random.between(1, 4);
  for (const at of random.shuffled(Array.from(tokens.keys()))) {
    const token = next[at] as Token;
    const style = random.pick(styles);
    const text = token.text === 'I' ? token.text : style(token.text, at, tokens.length - 1);
    if (text === token.text) continue;
    next[at] = { ...token, text };
    done += 1;
    if (done === goal) return next;
  }
  return done === 0 ? null : next;
}
