import Fuse from 'fuse.js';
import type { Sought } from './candidates.ts';
import { closeness, type TypedByWord } from './closeness.ts';
import { phraseStarts } from './highlight.ts';
import type { Kind } from './query.ts';
import type { ReadQuery } from './read-query.ts';
import type { WordIndex } from './word-index.ts';

export interface Ranked {
  /** Number of the document in the index. */
  document: number;
  score: number;
  verbatim: boolean;
}

/** Weights of what a score is made of; `covered` has 1. Measured at 10,000 passages, see the tests beside. */
const ORDERED = 0.2;
const TOGETHER = 0.2;
const FUSE = 0.05;
/** More than all others together: the very words come first, whatever else is near. */
const VERBATIM = 2;
/** Decides between hits that are otherwise alike; words of the outlet's own come after the speaker's. */
const OF_KIND: Readonly<Record<Kind, number>> = { speaker: 0.04, claim: 0.03, quotation: 0.015, passage: 0 };
const REPORTED = 0.005;

/** Fuse reads each text letter by letter, so it sees the front-runners only, and of a long text the beginning. */
const MOST_FOR_FUSE = 40;
const LONGEST_FOR_FUSE = 1000;

/** Scores the candidates (numbers of documents), best first; those alike stay in the order given. */
export function rank(
  index: WordIndex,
  candidates: readonly number[],
  read: ReadQuery,
  sought: readonly Sought[],
  typedByWord: TypedByWord,
): Ranked[] {
  const ranked = candidates.map((document): Ranked => {
    const sequence = index.sequences[document]!;
    const length = index.lengths[document]!;
    const { covered, ordered, together } = closeness(sequence, length, sought, typedByWord);
    const verbatim = ordered > 0.8 && isVerbatim(index, document, read);
    const { kind: name, quotationKind } = index.documents[document]!;
    const kind = quotationKind === 'indirect' ? REPORTED : OF_KIND[name];
    const score = covered + ORDERED * ordered + TOGETHER * together + kind + (verbatim ? VERBATIM : 0);
    return { document, score, verbatim };
  });
  const byScore = (a: Ranked, b: Ranked) => b.score - a.score;
  ranked.sort(byScore);
  addFuse(index, ranked.slice(0, MOST_FOR_FUSE), read);
  return ranked.sort(byScore);
}

/** All words of a query of two and more stand in the text side by side, the last perhaps only begun. */
function isVerbatim(index: WordIndex, document: number, { words }: ReadQuery): boolean {
  if (words.length < 2) return false;
  const own = index.sequences[document]!.subarray(0, index.lengths[document]);
  return (
    phraseStarts(
      Array.from(own, (word) => ({ folded: index.vocabulary.words[word]! })),
      words,
    ).length > 0
  );
}

/**
 * Fuse's token search as a further opinion on the front-runners. By itself it finds less than coverage and closeness
 * do, and with more weight it displaces better hits; with little it settles near ties.
 */
function addFuse(index: WordIndex, leading: Ranked[], { words }: ReadQuery): void {
  if (words.length < 2) return;
  const fuse = new Fuse(
    leading.map(({ document }) => index.documents[document]!.text.slice(0, LONGEST_FOR_FUSE)),
    {
      useTokenSearch: true,
      threshold: 0.3,
      ignoreDiacritics: true,
      ignoreFieldNorm: true,
      includeScore: true,
    },
  );
  for (const { refIndex, score = 1 } of fuse.search(words.map(({ folded }) => folded).join(' '))) {
    leading[refIndex]!.score += FUSE * (1 - score);
  }
}
