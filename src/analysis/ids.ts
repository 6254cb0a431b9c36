import { shortHash } from '../text/hash.ts';
import { slug } from '../text/slug.ts';
import { wordKey } from '../text/words.ts';

/**
 * The id of words in a place: up to four of their first words and six characters (30 bits) of a hash over `scope`
 * (an article's id) and all of the words, so that it survives edits elsewhere, and case, marks and punctuation in
 * the words themselves: `thousands-of-ukrainian-troops-3kq8zv`.
 */
export function wordsId(scope: string, words: string): string {
  const key = wordKey(words);
  const head = firstWords(key).slice(0, 48).replace(/-$/, '');
  return `${head === '' ? 'passage' : head}-${shortHash(`${scope}\n${key === '' ? words : key}`)}`;
}

const plainWord = "[a-z\\d][a-z\\d']*";
const fourPlainWords = new RegExp(
  `^${plainWord}(?: ${plainWord}){3}(?= |$)|^${plainWord}(?: ${plainWord}){0,2}$`,
);

/** `slug(key, 4)`; where a key begins in plain letters, as nearly all do, without folding it again. */
function firstWords(key: string): string {
  const plain = fourPlainWords.exec(key)?.[0];
  return plain === undefined ? slug(key, 4) : plain.replaceAll("'", '').replaceAll(' ', '-');
}

/** Hands out ids in one name space: the second taker of an id gets `-2`, and so on. */
export class IdRegister {
  readonly #takers = new Map<string, number>();

  take(id: string): string {
    // A counter for each id keeps a text that says one thing ten thousand times from being counted through each time.
    let count = (this.#takers.get(id) ?? 0) + 1;
    while (count > 1 && this.#takers.has(`${id}-${count}`)) count += 1;
    const free = count === 1 ? id : `${id}-${count}`;
    this.#takers.set(id, count);
    if (free !== id) this.#takers.set(free, 1);
    return free;
  }
}
