import type { Article, Quotation, Rendering, Utterance } from '../model/types.ts';
import { spokenWords } from '../model/spoken.ts';
import { wordDiff } from '../text/diff.ts';
import { words } from '../text/words.ts';
import { IdRegister, wordsId } from './ids.ts';

/** Shortest run of shared words by which two quotations are compared at all. */
const shingle = 3;
/** A run shared by more quotations than this says nothing ("in the United States"); it also bounds the work. */
const commonest = 60;
/** Share of the shorter wording's words that must come in the same order in the longer one. */
const sameOrder = 0.5;
/** That share where the speakers differ. */
const nearlyAll = 0.9;
/** Fewest such words, and how many of them must be longer than three letters. */
const fewestShared = 5;
const fewestTelling = 3;
/** From so many words on the same wording is one utterance even where articles name different speakers. */
const unmistakable = 6;

interface Wording {
  article: string;
  order: number;
  quotation: Quotation;
  text: string;
  keys: string[];
}

/**
 * Groups the quotations of a corpus into utterances: acts of speech, each with its renderings, fullest first. By
 * program and cautiously, so that two sayings are rather kept apart than made one. Quotations join where
 * - one's words stand in the other in a row and both have the same speaker, or one has none (a fragment of one or
 *   two words only where a single utterance of that speaker holds it);
 * - they share a run of three words, and half of the shorter one's words, five or more, stand in the longer one in
 *   the same order, said by the same speaker;
 * - six or more words are the same, whoever is named: then the articles disagree, and `speakers` lists both.
 *
 * Sets `utterance` on every quotation of `articles` in quotation marks; one alone is an utterance of one rendering.
 * Indirect speech is in the outlet's words: it renders nothing, and keeps its `utterance` empty.
 */
export function toUtterances(articles: readonly Article[]): Utterance[] {
  const wordings = articles.flatMap((article, order) =>
    article.quotations.filter(isRendering).map((quotation): Wording => {
      const text = spokenWords(article, quotation);
      return { article: article.id, order, quotation, text, keys: words(text).map((word) => word.key) };
    }),
  );
  const groups = new Groups(wordings.length);
  joinLong(wordings, groups);
  joinFragments(wordings, groups);
  const members = new Map<number, Wording[]>();
  for (const [index, wording] of wordings.entries()) {
    const root = groups.find(index);
    const list = members.get(root);
    if (list === undefined) members.set(root, [wording]);
    else list.push(wording);
  }
  const ids = new IdRegister();
  return Array.from(members.values(), (list) => toUtterance(list, ids));
}

function isRendering({ kind }: Quotation): boolean {
  return kind !== 'indirect';
}

function toUtterance(list: readonly Wording[], ids: IdRegister): Utterance {
  const sorted = list.toSorted(
    (a, b) => b.keys.length - a.keys.length || a.order - b.order || a.quotation.start - b.quotation.start,
  );
  const fullest = sorted[0] as Wording;
  const counts = new Map<string, number>();
  for (const { quotation } of sorted) {
    if (quotation.speaker !== null) counts.set(quotation.speaker, (counts.get(quotation.speaker) ?? 0) + 1);
  }
  const speakers = Array.from(counts.keys()).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const speaker = speakers[0] ?? null;
  const id = ids.take(wordsId(speaker ?? '', fullest.text));
  for (const { quotation } of sorted) quotation.utterance = id;
  return { id, speaker, speakers, renderings: sorted.map((wording) => toRendering(wording, fullest)) };
}

function toRendering({ article, quotation, text, keys }: Wording, fullest: Wording): Rendering {
  const part = holds(fullest.keys, keys) ? 'part' : 'changed';
  return {
    ...{ article, quotation: quotation.id, exact: quotation.exact, words: text, wording: 0 },
    relation: keys.length === fullest.keys.length && part === 'part' ? 'same' : part,
    differences: [],
    further: [0, 0],
    sure: true,
  };
}

/** Joins quotations of three words and more that share a run of three. */
function joinLong(wordings: readonly Wording[], groups: Groups): void {
  const index = new Map<string, number[]>();
  for (const [at, { keys }] of wordings.entries()) {
    const candidates = new Set<number>();
    const runs = new Set(
      keys.slice(shingle - 1).map((_, start) => keys.slice(start, start + shingle).join(' ')),
    );
    for (const run of runs) {
      const list = index.get(run);
      if (list === undefined) index.set(run, [at]);
      else if (list.length < commonest) {
        for (const other of list) candidates.add(other);
        list.push(at);
      }
    }
    for (const other of candidates) {
      if (groups.find(other) === groups.find(at)) continue;
      const second = wordings[other];
      if (second !== undefined && areOne(wordings[at] as Wording, second)) groups.join(at, other);
    }
  }
}

function areOne(a: Wording, b: Wording): boolean {
  const [shorter, longer] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const speakerOf = (wording: Wording) => wording.quotation.speaker;
  const same = speakerOf(a) !== null && speakerOf(a) === speakerOf(b);
  const open = speakerOf(a) === null || speakerOf(b) === null;
  if (holds(longer.keys, shorter.keys)) return same || open || shorter.keys.length >= unmistakable;
  const least = same ? sameOrder : nearlyAll;
  // Words shared in any order are quickly counted, and most pairs share too few of them.
  const most = inAnyOrder(shorter.keys, longer.keys);
  if (most < fewestShared || most < least * shorter.keys.length) return false;
  const shared = inOrder(shorter.keys, longer.keys);
  const telling = shared.filter((key) => key.length > 3).length;
  if (shared.length < fewestShared || telling < fewestTelling) return false;
  const share = shared.length / shorter.keys.length;
  return share >= least && (same || shared.length >= unmistakable);
}

/** Joins fragments of one or two words to the one utterance of their speaker that holds them. */
function joinFragments(wordings: readonly Wording[], groups: Groups): void {
  const bySpeaker = new Map<string, Map<string, Set<number>>>();
  const of = (speaker: string): Map<string, Set<number>> => {
    let index = bySpeaker.get(speaker);
    if (index === undefined) bySpeaker.set(speaker, (index = new Map()));
    return index;
  };
  for (const [at, { keys, quotation }] of wordings.entries()) {
    if (quotation.speaker === null) continue;
    const index = of(quotation.speaker);
    for (const [place, key] of keys.entries()) {
      for (const run of [key, `${key} ${keys[place + 1] ?? ''}`]) {
        const list = index.get(run);
        if (list === undefined) index.set(run, new Set([at]));
        else if (list.size <= commonest) list.add(at);
      }
    }
  }
  for (const [at, { keys, quotation }] of wordings.entries()) {
    if (keys.length >= shingle || quotation.speaker === null || keys.join('').length < 5) continue;
    const holders =
      of(quotation.speaker).get(keys.length === 1 ? (keys[0] ?? '') : keys.join(' ')) ?? new Set();
    const roots = new Set(Array.from(holders, (holder) => groups.find(holder)));
    roots.delete(groups.find(at));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) groups.join(at, only);
  }
}

/** True where `part` stands in `whole` in a row. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

function inAnyOrder(shorter: readonly string[], longer: readonly string[]): number {
  const held = new Set(longer);
  return shorter.filter((key) => held.has(key)).length;
}

/** The words two wordings share in the same order: their longest common subsequence, first 400 words of each. */
function inOrder(shorter: readonly string[], longer: readonly string[]): string[] {
  return wordDiff(shorter.slice(0, 400).join(' '), longer.slice(0, 400).join(' '))
    .filter((change) => change.kind === 'same')
    .flatMap((change) => change.words.split(' '));
}

/** Disjoint sets of indexes (union-find with path halving). */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let at = index;
    for (let parent = this.#parents[at] ?? at; parent !== at; parent = this.#parents[at] ?? at) {
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = this.#parents[at] ?? parent;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [low, high] = [Math.min(this.find(a), this.find(b)), Math.max(this.find(a), this.find(b))];
    this.#parents[high] = low;
  }
}
