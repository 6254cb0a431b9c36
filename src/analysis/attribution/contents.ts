import { is } from '../words/lexicon.ts';
import type { Form } from '../words/tokens.ts';
import type { Clauses } from './clauses.ts';
import { firstFrom, mentionFrom, mentionTo, quoteFrom } from './clauses.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mentions.ts';

/**
 * Where what is reported stands to its cue: `right` behind it; `left` before it; `around` on both sides; `whole` the
 * noun phrase before a passive cue with what stands behind the cue ("X is said to …"); `next` the quotation in the
 * sentences behind; `previous` the one before; `over` before the cue and in the sentences behind.
 */
export const layout = { right: 0, left: 1, around: 2, whole: 4, next: 5, previous: 6, over: 7 } as const;

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

/** A token at which something may begin or end, and why. `rank` counts the places alike that lie nearer to the cue. */
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

/** Cuts looked at behind and before a cue, and tokens looked at for “that” and for a quotation. */
const mostEnds = 8;
const mostStarts = 4;
const reachOfComplement = 14;
const reachOfQuote = 40;
const complements = new Set(['that', 'whether', 'how', 'to', 'why', 'what', 'if', 'where', 'who', 'when']);

/** Where what stands behind the cue may begin; a few places. */
export function rightStarts(clauses: Clauses, { cueTo, inverted }: CueFrame): Edge[] {
  const { prose, mentions, to, cuts, quotes } = clauses;
  const { partAt } = prose;
  const { forms } = prose.tokens;
  const found: Edge[] = [];
  if (cueTo >= to) return found;
  addEdge(found, to, cueTo, edge.cue, 0);
  let after = cueTo;
  const first = forms[cueTo];
  if (first !== undefined && partAt[cueTo] === -1 && isParticle(first)) {
    after = cueTo + 1;
    addEdge(found, to, after, edge.particle, 0);
  }
  const addressee = inverted ?? mentionFrom(mentions, after);
  if (addressee !== null) addEdge(found, to, addressee.to, edge.addressee, 0);
  const limit = Math.min(to, cueTo + reachOfComplement);
  for (let at = after, rank = 0; at < limit && rank < 2 && partAt[at] === -1; at += 1) {
    const form = forms[at];
    if (form === undefined || (form.classes & is.closed) === 0 || !complements.has(form.lower)) continue;
    addEdge(found, to, at, edge.complement, rank);
    rank += 1;
  }
  const quote = quotes[quoteFrom(quotes, cueTo)];
  if (quote !== undefined && quote.from - cueTo < reachOfQuote) addEdge(found, to, quote.from, edge.quote, 0);
  for (let index = firstFrom(cuts, cueTo), rank = 0; index < cuts.length && rank < 3; index += 1) {
    const cut = cuts[index] ?? to;
    const lower = forms[cut]?.lower;
    if (partAt[cut] !== -1) break;
    if (lower !== ',' && lower !== ':') continue;
    addEdge(found, to, cut + 1, lower === ',' ? edge.comma : edge.colon, rank);
    rank += 1;
  }
  return found;
}

/** Adds a place before `limit`; the first reason for one stays. */
function addEdge(found: Edge[], limit: number, at: number, why: number, rank: number): void {
  if (at >= limit) return;
  for (const known of found) if (known.at === at) return;
  found.push({ at, why, rank });
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
  const { partAt } = prose;
  const found: Edge[] = [{ at: to, why: edge.sentence, rank: 0 }];
  if (blockTo > to) found.push({ at: blockTo, why: edge.block, rank: 0 });
  for (let index = firstFrom(cuts, cueTo + 1), rank = 0; index < cuts.length && rank < mostEnds; index += 1) {
    const at = cuts[index] ?? to;
    if (at >= to) break;
    const endsQuote = partAt[at - 1] !== -1 && partAt[at] !== partAt[at - 1];
    found.push({ at, why: endsQuote ? edge.quoteEnd : edge.cut, rank });
    rank += 1;
  }
  return found;
}

/** Where what stands before the cue may begin and end; a few places. */
export function leftEdges(clauses: Clauses, { subject, chain }: CueFrame): { starts: Edge[]; ends: Edge[] } {
  const { prose, sentence, mentions, cuts, quotes } = clauses;
  const { forms } = prose.tokens;
  const starts: Edge[] = [];
  const ends: Edge[] = [];
  if (subject !== null && subject.mention.to <= chain)
    addLeftEnd(ends, clauses, subject.mention.from, edge.subject);
  addLeftEnd(ends, clauses, chain, edge.chain);
  const before = firstFrom(cuts, chain);
  const last = cuts[before - 1];
  if (last !== undefined) addLeftEnd(ends, clauses, last, edge.cut);
  let farthest = sentence.from;
  for (const { at } of ends) farthest = Math.max(farthest, at);
  if (farthest === sentence.from) return { starts, ends };

  addEdge(starts, farthest, sentence.from, edge.sentence, 0);
  if (((forms[sentence.from]?.classes ?? 0) & is.conjunction) !== 0) {
    addEdge(starts, farthest, sentence.from + 1, edge.opener, 0);
  }
  for (const { at } of ends) {
    const phrase = mentionTo(mentions, at);
    if (phrase !== null) addEdge(starts, farthest, phrase.from, edge.phrase, 0);
  }
  const quote = quotes[quoteFrom(quotes, chain) - 1];
  if (quote !== undefined) addEdge(starts, farthest, quote.from, edge.quote, 0);
  for (let index = before - 1, rank = 0; index >= 0 && rank < mostStarts; index -= 1, rank += 1) {
    const cut = cuts[index] ?? 0;
    const isPassed =
      prose.partAt[cut] === -1 && ((forms[cut]?.classes ?? 0) & (is.comma | is.conjunction)) !== 0;
    addEdge(starts, farthest, isPassed ? cut + 1 : cut, edge.cut, rank);
  }
  return { starts, ends };
}

/** Adds an end before the commas and the “as” or “and” that part it from what follows. */
function addLeftEnd(found: Edge[], { prose, sentence }: Clauses, at: number, why: number): void {
  let end = at;
  while (end > sentence.from && prose.partAt[end - 1] === -1 && isSeparator(prose.tokens.forms[end - 1]))
    end -= 1;
  if (end > sentence.from) addEdge(found, Infinity, end, why, 0);
}

function isSeparator(form: Form | undefined): boolean {
  if (form === undefined) return false;
  return (form.classes & (is.comma | is.stop)) !== 0 || form.lower === 'as' || form.lower === 'and';
}
