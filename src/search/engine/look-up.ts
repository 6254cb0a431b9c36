import { pagesBetween } from '../index/directory.ts';
import { reversed } from '../index/ending-page.ts';
import { countBits, letterSet } from '../index/letter-set.ts';
import { Kept } from '../index/kept.ts';
import type { Index } from '../index/open-index.ts';
import type { Term, TermPage } from '../index/term-page.ts';
import type { TypedWord } from './read-query.ts';
import { likeness, slipsAllowed, sortKey } from '../spelling.ts';

/** A word of the corpus that a typed word may stand for; `quality` 1 is the same word. */
export interface Meaning {
  term: Term;
  quality: number;
}

/** Pages of one sort that are read for one typed word; bounds what a key press costs. */
const MOST_PAGES = 3;
/** Enough for a two-letter beginning in a large corpus; bounds the work of a key press. */
const MOST_MEANINGS = 128;
/** Words found by their ending whose pages of terms are read. */
const MOST_BY_ENDING = 8;
/** As good as this, and nobody asks for what else it may be: the word itself, its beginning, another spelling. */
const GOOD = 0.8;
/** An alias is the same name by the corpus's own word; only the very spelling typed counts more. */
const ALIAS_QUALITY = 0.95;
const MOST_ALIASES = 8;
/** Letters by which another spelling of a name may be shorter. */
const MOST_SHORTER = 3;
const LAST = '\uffff';

/** Words typed before are looked up again with every further key. */
const lookedUp = new WeakMap<Index, Kept<string, Meaning[]>>();
const MOST_KEPT = 200;

/**
 * What a typed word may mean. A slip of the pen leaves the first or the last half of a word as it was: so its
 * neighbours stand near it in the order of keys, or near it in the order of endings (the halves of Wu and Manber
 * 1992, "Fast text searching allowing errors", section 4). Halves are read only where the word itself gave nothing
 * good.
 */
export function lookUp(index: Index, typed: TypedWord): Promise<Meaning[]> {
  let known = lookedUp.get(index);
  if (!known) {
    known = new Kept(MOST_KEPT, (key: string) =>
      findMeanings(index, { folded: key.slice(1), unfinished: key[0] === '…' }),
    );
    lookedUp.set(index, known);
  }
  return known.get((typed.unfinished ? '…' : '.') + typed.folded);
}

async function findMeanings(index: Index, typed: TypedWord): Promise<Meaning[]> {
  const { folded, unfinished } = typed;
  const found = new Map<string, Meaning>();
  function add(term: Term, quality: number): void {
    if (quality > (found.get(term.word)?.quality ?? 0)) found.set(term.word, { term, quality });
  }
  function addLike({ terms, letters }: TermPage): void {
    for (const term of alike(typed, terms, letters)) add(term, likeness(folded, term.word, unfinished));
  }

  (await pagesOfWord(index, typed)).forEach(addLike);
  const isGood = [...found.values()].some(({ quality }) => quality >= GOOD);
  if (!isGood && slipsAllowed(folded.length) > 0) {
    const [pages, terms] = await Promise.all([
      pagesOfFirstHalf(index, folded),
      termsOfLastHalf(index, typed),
    ]);
    pages.forEach(addLike);
    for (const term of terms) add(term, likeness(folded, term.word, unfinished));
  }
  const aliases = found.get(folded)?.term.alsoWritten.slice(0, MOST_ALIASES) ?? [];
  for (const term of await termsOf(index, aliases)) add(term, ALIAS_QUALITY);
  return [...found.values()]
    .sort((a, b) => b.quality - a.quality || b.term.frequency - a.term.frequency)
    .slice(0, MOST_MEANINGS);
}

function pagesOfWord(index: Index, { folded, unfinished }: TypedWord): Promise<TermPage[]> {
  const key = sortKey(folded);
  const stem = key.replace(/[ckp]$/u, '');
  const between = unfinished ? ([stem, stem + LAST] as const) : ([key, key] as const);
  return index.terms(...nearest(index.directory.terms, key, between));
}

function pagesOfFirstHalf(index: Index, folded: string): Promise<TermPage[]> {
  const key = sortKey(folded);
  return index.terms(...nearest(index.directory.terms, key, halfOf(key)));
}

/** The terms that end alike, best first and only the best, since each stands on another page. */
async function termsOfLastHalf(index: Index, typed: TypedWord): Promise<Term[]> {
  const key = reversed(typed.folded);
  const pages = await index.endings(...nearest(index.directory.endings, key, halfOf(key)));
  const near = pages
    .flatMap(({ words, letters }) =>
      alike(
        typed,
        words.map((word) => ({ word })),
        letters,
      ),
    )
    .map(({ word }) => ({ word, quality: likeness(typed.folded, word, typed.unfinished) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return termsOf(
    index,
    near.slice(0, MOST_BY_ENDING).map(({ word }) => word),
  );
}

async function termsOf(index: Index, words: readonly string[]): Promise<Term[]> {
  const found = await Promise.all(
    words.map(async (word) => {
      const key = sortKey(word);
      const pages = await index.terms(...pagesBetween(index.directory.terms, key, key));
      return pages.flatMap(({ terms }) => terms.filter((term) => term.word === word));
    }),
  );
  return found.flat();
}

/** A letter short where the halves are even: letters swapped over the very middle would touch both. */
function halfOf(key: string): readonly [string, string] {
  const half = key.slice(0, Math.max(1, (key.length - 1) >> 1));
  return [half, half + LAST];
}

/** The pages between two keys; of many those about where `key` itself would stand. */
function nearest(
  firsts: readonly string[],
  key: string,
  [from, to]: readonly [string, string],
): [number, number] {
  const [first, last] = pagesBetween(firsts, from, to);
  const [own] = pagesBetween(firsts, key, key);
  const start = Math.max(first, Math.min(own - 1, last - MOST_PAGES + 1));
  return [start, Math.min(last, start + MOST_PAGES - 1)];
}

/**
 * The words of a page that may be worth measuring. Sets of letters rule out most: a slip changes at most two of the
 * letters that occur, so words whose sets differ in more are out of reach.
 */
function alike<W extends { word: string }>(
  { folded, unfinished }: TypedWord,
  words: readonly W[],
  letters: Int32Array,
): W[] {
  const slips = slipsAllowed(folded.length);
  const set = letterSet(folded);
  return words.filter(({ word }, place) => {
    if (word.length < folded.length - MOST_SHORTER || countBits(set & ~letters[place]!) > slips) return false;
    return word.length <= folded.length + slips || unfinished || word.startsWith(folded);
  });
}
