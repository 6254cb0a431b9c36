import Fuse from 'fuse.js';
import type { Asking } from './asking.ts';
import { closeness } from './closeness.ts';
import { phraseStarts } from './highlight.ts';
import type { ReadDocument } from '../index/open-index.ts';
import type { Kind } from '../query.ts';
import type { ReadQuery } from './read-query.ts';

export interface Ranked {
  read: ReadDocument;
  /** Share (0 to 1) of the query's weight that the document covers. */
  covered: number;
  score: number;
  verbatim: boolean;
}

/** Weights of what a score is made of; `covered` has 1. Measured at 10,000 passages, see the tests beside. */
const ORDERED = 0.2;
const TOGETHER = 0.2;
/** For each natural logarithm of its words: of two that hold the same, the shorter one says less besides. */
const LENGTH = -0.01;
const FUSE = 0.05;
/** More than all others together: the very words come first, whatever else is near. */
const VERBATIM = 2;
/** Decides between hits that are otherwise alike; words of the outlet's own come after the speaker's. */
const OF_KIND: Readonly<Record<Kind, number>> = {
  speaker: 0.04,
  outlet: 0.04,
  claim: 0.03,
  quotation: 0.015,
  passage: 0,
};
const REPORTED = 0.005;

/** Fuse reads each text letter by letter, so it sees the front-runners only, and of a long text the beginning. */
const MOST_FOR_FUSE = 20;
const LONGEST_FOR_FUSE = 1000;

/** Scores the candidates, best first; those alike stay in the order given. */
export function rank(
  candidates: readonly ReadDocument[],
  { read: query, sought, typedByWord }: Pick<Asking, 'read' | 'sought' | 'typedByWord'>,
): Ranked[] {
  const ranked = candidates.map((read): Ranked => {
    // Without words nothing is better than another: the order of the corpus stays.
    if (sought.length === 0) return { read, covered: 0, score: OF_KIND[read.document.kind], verbatim: false };
    const { covered, ordered, together } = closeness(read, sought, typedByWord);
    const verbatim = ordered > 0.8 && isVerbatim(read, query);
    const { kind: name, quotationKind } = read.document;
    const kind = quotationKind === 'indirect' ? REPORTED : OF_KIND[name];
    const near = ORDERED * ordered + TOGETHER * together + LENGTH * Math.log(1 + read.own.length);
    const score = covered + near + kind + (verbatim ? VERBATIM : 0);
    return { read, covered, score, verbatim };
  });
  const byScore = (a: Ranked, b: Ranked) => b.score - a.score;
  ranked.sort(byScore);
  addFuse(ranked.slice(0, MOST_FOR_FUSE), query);
  return ranked.sort(byScore);
}

/** All words of a query of two and more stand in the text side by side, the last perhaps only begun. */
function isVerbatim({ own }: ReadDocument, { words }: ReadQuery): boolean {
  return words.length > 1 && phraseStarts(own, words).length > 0;
}

/**
 * Fuse's token search as a further opinion on the front-runners. By itself it finds less than coverage and closeness
 * do, and with more weight it displaces better hits; with little it settles near ties.
 */
function addFuse(leading: Ranked[], { words }: ReadQuery): void {
  if (words.length < 2) return;
  const fuse = new Fuse(
    leading.map(({ read }) => read.document.text.slice(0, LONGEST_FOR_FUSE)),
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
