import { is } from '../words/lexicon.ts';
import type { Form } from '../words/tokens.ts';
import type { Clauses, Stretch } from './clauses.ts';
import { firstFrom, mentionFrom } from './clauses.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mentions.ts';

/**
 * Where what is reported stands to its cue: `right` behind it; `left` before it; `around` on both sides; `subject` the
 * noun phrase before a passive cue; `whole` that phrase and what stands behind the cue ("X is said to …"); `next` the
 * quotation in the sentences behind; `previous` the one before; `over` before the cue and in the sentences behind.
 */
export const layout = {
  right: 0,
  left: 1,
  around: 2,
  subject: 3,
  whole: 4,
  next: 5,
  previous: 6,
  over: 7,
} as const;

/** Why something may begin or end at a token; its number is a feature. */
export const edge = {
  cue: 0,
  particle: 1,
  addressee: 2,
  complement: 3,
  quote: 4,
  comma: 5,
  colon: 6,
  sentence: 7,
  opener: 8,
  cut: 9,
  phrase: 10,
  chain: 11,
  subject: 12,
  block: 13,
  quoteEnd: 14,
} as const;

/** A token at which something may begin or end, and why. `rank` counts the cuts between it and the cue. */
export interface Edge {
  at: number;
  why: number;
  rank: number;
}

/** What stands around a cue. */
export interface CueFrame {
  /** Its token, and where it ends: “according to” has two. */
  cue: number;
  cueTo: number;
  /** First token of the auxiliaries and adverbs before it. */
  chain: number;
  /** Who may speak: before the verb, or behind it. */
  subject: Frame | null;
  inverted: Mention | null;
}

const mostEnds = 8;
const complements = new Set(['that', 'whether', 'how', 'to', 'why', 'what', 'if', 'where', 'who', 'when']);

/** Where what stands behind the cue may begin; a few places. */
export function rightStarts(clauses: Clauses, { cueTo, inverted }: CueFrame): Edge[] {
  const { prose, mentions, to, cuts, quotes } = clauses;
  const { forms } = prose.tokens;
  const found: Edge[] = [];
  const add = (at: number, why: number, rank = 0): void => {
    if (at < to && at >= cueTo && !found.some((known) => known.at === at)) found.push({ at, why, rank });
  };
  add(cueTo, edge.cue);
  const isQuoted = (at: number): boolean => prose.partAt[at] !== -1;
  let after = cueTo;
  const first = forms[cueTo];
  if (first !== undefined && !isQuoted(cueTo) && isParticle(first)) {
    add(cueTo + 1, edge.particle);
    after = cueTo + 1;
  }
  const addressee = inverted ?? mentionFrom(mentions, after);
  if (addressee !== null) add(addressee.to, edge.addressee);
  for (let at = after, rank = 0; at < Math.min(to, cueTo + 14); at += 1) {
    if (isQuoted(at)) break;
    const form = forms[at];
    if (form === undefined) break;
    if (complements.has(form.lower)) {
      add(at, edge.complement, rank);
      rank += 1;
      if (rank === 2) break;
    }
  }
  const quote = quotes[firstQuote(quotes, cueTo)];
  if (quote !== undefined && quote.from - cueTo < 40) add(quote.from, edge.quote);
  for (let index = firstFrom(cuts, cueTo), commas = 0; index < cuts.length && commas < 3; index += 1) {
    const cut = cuts[index] ?? to;
    const lower = forms[cut]?.lower;
    if (isQuoted(cut)) break;
    if (lower === ',' || lower === ':') {
      add(cut + 1, lower === ',' ? edge.comma : edge.colon, commas);
      commas += 1;
    }
  }
  return found;
}

function isParticle(form: Form): boolean {
  if (form.lower === 'that' || (form.classes & (is.determiner | is.possessive | is.subjectPronoun)) !== 0)
    return false;
  return (
    (form.classes & (is.preposition | is.adverb | is.comma)) !== 0 ||
    form.lower === 'to' ||
    form.lower === 'up'
  );
}

/** Where what stands behind the cue may end; a few places. */
export function rightEnds({ prose, to, cuts, blockTo }: Clauses, { cueTo }: CueFrame): Edge[] {
  const found: Edge[] = [{ at: to, why: edge.sentence, rank: 0 }];
  if (blockTo > to) found.push({ at: blockTo, why: edge.block, rank: 0 });
  for (let index = firstFrom(cuts, cueTo + 1), rank = 0; index < cuts.length && rank < mostEnds; index += 1) {
    const at = cuts[index] ?? to;
    if (at >= to) break;
    const quoteEnds = prose.partAt[at - 1] !== -1 && prose.partAt[at] !== prose.partAt[at - 1];
    found.push({ at, why: quoteEnds ? edge.quoteEnd : edge.cut, rank });
    rank += 1;
  }
  return found;
}

/** Where what stands before the cue may begin and end; a few places. */
export function leftEdges(clauses: Clauses, frame: CueFrame): { starts: Edge[]; ends: Edge[] } {
  const { prose, sentence, mentions, cuts, quotes } = clauses;
  const { forms } = prose.tokens;
  const leftEnds: Edge[] = [];
  const addEnd = (at: number, why: number): void => {
    let end = at;
    while (end > sentence.from && prose.partAt[end - 1] === -1 && isSeparator(forms[end - 1])) end -= 1;
    if (end > sentence.from && !leftEnds.some((known) => known.at === end))
      leftEnds.push({ at: end, why, rank: 0 });
  };
  const { subject, chain } = frame;
  if (subject !== null && subject.mention.to <= chain) addEnd(subject.mention.from, edge.subject);
  addEnd(chain, edge.chain);
  const before = firstFrom(cuts, chain);
  const last = cuts[before - 1];
  if (last !== undefined) addEnd(last, edge.cut);
  const farthest = leftEnds.reduce((most, { at }) => Math.max(most, at), sentence.from);

  const leftStarts: Edge[] = [];
  const addStart = (at: number, why: number, rank = 0): void => {
    if (at < farthest && !leftStarts.some((known) => known.at === at)) leftStarts.push({ at, why, rank });
  };
  if (farthest === sentence.from) return { starts: leftStarts, ends: leftEnds };
  addStart(sentence.from, edge.sentence);
  if (((forms[sentence.from]?.classes ?? 0) & is.conjunction) !== 0) addStart(sentence.from + 1, edge.opener);
  for (const { at } of leftEnds) {
    const phrase = mentionTo(mentions, at);
    if (phrase !== null) addStart(phrase.from, edge.phrase);
  }
  const quote = quotes[firstQuote(quotes, chain) - 1];
  if (quote !== undefined) addStart(quote.from, edge.quote);
  for (let index = before - 1, rank = 0; index >= 0 && rank < 4; index -= 1, rank += 1) {
    const cut = cuts[index] ?? 0;
    const classes = forms[cut]?.classes ?? 0;
    const isPassed = prose.partAt[cut] === -1 && (classes & (is.comma | is.conjunction)) !== 0;
    addStart(isPassed ? cut + 1 : cut, edge.cut, rank);
  }
  return { starts: leftStarts, ends: leftEnds };
}

function isSeparator(form: Form | undefined): boolean {
  if (form === undefined) return false;
  return (form.classes & (is.comma | is.stop)) !== 0 || form.lower === 'as' || form.lower === 'and';
}

/** Index of the first quotation that begins at or behind `at`. */
function firstQuote(quotes: readonly Stretch[], at: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.from ?? 0) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function mentionTo(mentions: readonly Mention[], to: number): Mention | null {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) >= to) high = middle;
    else low = middle + 1;
  }
  const mention = mentions[low];
  return mention?.to === to ? mention : null;
}
