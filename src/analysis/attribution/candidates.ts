import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Frame } from './frames.ts';
import { framesOf } from './frames.ts';
import type { Shape } from './shape.ts';
import type { Mention } from './mentions.ts';
import { mentionsOf } from './mentions.ts';

/** Where the words that may name the speaker stand: in the quotation's sentence, near it, or carried over. */
export const places = ['same', 'earlier', 'later', 'paragraph-before', 'carried', 'carried-before'] as const;
export type Place = (typeof places)[number];

/** A mention that may be who says a quotation, and by what. */
export interface Candidate extends Frame {
  place: Place;
  /** Index of the sentence it stands in. */
  sentence: number;
}

/** What attribution reads of an article: its mentions and frames, sentence by sentence, each made once. */
export interface Scene {
  prose: Prose;
  mentions: readonly (readonly Mention[])[];
  frames: readonly (readonly Frame[])[];
}

export function readScene(prose: Prose): Scene {
  const mentions = prose.sentences.map((sentence) => mentionsOf(prose, sentence));
  const frames = prose.sentences.map((sentence, index) => framesOf(prose, sentence, mentions[index] ?? []));
  return { prose, mentions, frames };
}

/** Frames looked at in one sentence, nearest to the quotation first. */
const mostFrames = 14;

/** Index of the sentence that holds a token: the last that begins at or before it. -1 for none. */
export function sentenceAt(prose: Prose, token: number): number {
  let [low, high] = [0, prose.sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose.sentences[middle]?.from ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const index = low - 1;
  return token < (prose.sentences[index]?.to ?? 0) ? index : -1;
}

/**
 * Whoever may say a quotation: the frames of its sentence, of the one or two
 * before and the one behind in its paragraph, of the end of the paragraph before where none is nearer, and whoever
 * spoke last.
 */
export function candidatesFor(
  scene: Scene,
  { from, to, sentence: first, lastSentence: last }: Shape,
  carried: Candidate | null,
  carriedBefore: Candidate | null,
): Candidate[] {
  const { prose, frames } = scene;
  const found: Candidate[] = [];
  const add = (frame: Frame, sentence: number, place: Place): void => {
    found.push({ ...frame, sentence, place });
  };
  const distance = ({ cue, mention }: Frame): number => {
    const at = cue === -1 ? mention.from : cue;
    return at < from ? from - at : Math.max(0, at - to);
  };
  const own = [...(frames[first] ?? []), ...(last === first ? [] : (frames[last] ?? []))];
  const near =
    own.length > mostFrames ? own.toSorted((a, b) => distance(a) - distance(b)).slice(0, mostFrames) : own;
  for (const frame of near) add(frame, first, 'same');
  for (const [sentence, edge] of [
    [first, from],
    [last, to],
  ] as const) {
    const beside = besideOf(scene, sentence, edge, edge === to);
    if (beside !== null) add({ cue: -1, cueEnd: -1, mention: beside, link: 'beside' }, sentence, 'same');
  }
  const subject = clauseSubject(scene, first, from);
  if (subject !== null) add({ cue: -1, cueEnd: -1, mention: subject, link: 'clause' }, first, 'same');
  const block = prose.sentences[first]?.block ?? -1;
  for (let back = 1; back <= 2; back += 1) {
    const sentence = prose.sentences[first - back];
    if (sentence?.block !== block) break;
    for (const frame of telling(frames[first - back] ?? [])) add(frame, first - back, 'earlier');
  }
  const next = prose.sentences[last + 1];
  if (next !== undefined && next.block === (prose.sentences[last]?.block ?? -1)) {
    for (const frame of (frames[last + 1] ?? []).slice(0, 2)) add(frame, last + 1, 'later');
  }
  const start = prose.sentencesOfBlock[block]?.from ?? first;
  if (start === first) {
    const before = start - 1;
    if (before >= 0)
      for (const frame of telling(frames[before] ?? [])) add(frame, before, 'paragraph-before');
  }
  if (carried !== null) found.push({ ...carried, place: 'carried' });
  if (carriedBefore !== null) found.push({ ...carriedBefore, place: 'carried-before' });
  return found;
}

/** “Asked whether it was safe, the mayor shot back: “A.””: the first free mention of the last clause before the marks. */
function clauseSubject(scene: Scene, sentence: number, quotation: number): Mention | null {
  const { tokens, sentences, partAt } = scene.prose;
  const from = sentences[sentence]?.from ?? quotation;
  let at = quotation - 2;
  while (at > from && (partAt[at] ?? -1) === -1 && ((tokens.forms[at]?.classes ?? 0) & is.comma) === 0)
    at -= 1;
  for (const mention of scene.mentions[sentence] ?? []) {
    if (mention.from >= quotation) return null;
    if (mention.from > at && !mention.object) return mention;
  }
  return null;
}

/** The mention next to a quotation with no word between, only a mark or two: Ines Calloway -- “A.” “A.” — Odo Ferrant */
function besideOf(scene: Scene, sentence: number, edge: number, behind: boolean): Mention | null {
  for (const mention of scene.mentions[sentence] ?? []) {
    const [from, to] = behind ? [edge, mention.from] : [mention.to, edge];
    if (to < from || to - from > 2) continue;
    let words = 0;
    for (let at = from; at < to; at += 1) if (scene.prose.tokens.forms[at]?.shape !== 'mark') words += 1;
    if (words === 0) return mention;
  }
  return null;
}

/** Of a sentence without the quotation: its main mention and its last two cues. */
function telling(frames: readonly Frame[]): Frame[] {
  const main = frames.filter((frame) => frame.cue === -1 && frame.link === 'main');
  const cues = frames.filter((frame) => frame.cue !== -1 && frame.link !== 'main');
  return [...main, ...cues.slice(-2)];
}
