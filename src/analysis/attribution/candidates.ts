import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
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

const noFrames: readonly Frame[] = [];

export function readScene(prose: Prose): Scene {
  const mentions = prose.sentences.map((sentence) => mentionsOf(prose, sentence));
  const frames = prose.sentences.map((sentence, index) => {
    const own = mentions[index] ?? [];
    return own.length === 0 ? noFrames : framesOf(prose, sentence, own);
  });
  return { prose, mentions, frames };
}

/** Frames looked at in one sentence, nearest to the quotation first. */
const mostFrames = 14;

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
  const { forms } = prose.tokens;
  const found: Candidate[] = [];
  const own = last === first ? (frames[first] ?? []) : [...(frames[first] ?? []), ...(frames[last] ?? [])];
  for (const frame of nearest(own, from, to)) found.push(standing(frame, first, 'same'));
  const before = besideOf(scene, first, from, false);
  if (before !== null) found.push(standing(withoutCue(before, 'beside'), first, 'same'));
  const behind = besideOf(scene, last, to, true);
  if (behind !== null) found.push(standing(withoutCue(behind, 'beside'), last, 'same'));
  const subject = clauseSubject(scene, first, from);
  if (subject !== null) found.push(standing(withoutCue(subject, 'clause'), first, 'same'));
  const block = prose.sentences[first]?.block ?? -1;
  for (let back = 1; back <= 2; back += 1) {
    if (prose.sentences[first - back]?.block !== block) break;
    for (const frame of telling(forms, frames[first - back] ?? [], true))
      found.push(standing(frame, first - back, 'earlier'));
  }
  const next = prose.sentences[last + 1];
  if (next !== undefined && next.block === (prose.sentences[last]?.block ?? -1)) {
    for (const frame of (frames[last + 1] ?? []).slice(0, 2)) found.push(standing(frame, last + 1, 'later'));
  }
  if (prose.sentencesOfBlock[block]?.from === first && first > 0) {
    for (const frame of telling(forms, frames[first - 1] ?? [], false))
      found.push(standing(frame, first - 1, 'paragraph-before'));
  }
  if (carried !== null) found.push(standing(carried, carried.sentence, 'carried'));
  if (carriedBefore !== null) found.push(standing(carriedBefore, carriedBefore.sentence, 'carried-before'));
  return found;
}

function standing(
  { cue, cueEnd, mention, link, antecedent }: Frame,
  sentence: number,
  place: Place,
): Candidate {
  return { cue, cueEnd, mention, link, antecedent, sentence, place };
}

function withoutCue(mention: Mention, link: Frame['link']): Frame {
  return { cue: -1, cueEnd: -1, mention, link, antecedent: null };
}

/** The frames nearest to the tokens `from`..`to`; all of them where they are few. */
function nearest(frames: readonly Frame[], from: number, to: number): readonly Frame[] {
  if (frames.length <= mostFrames) return frames;
  return frames
    .map((frame) => {
      const at = frame.cue === -1 ? frame.mention.from : frame.cue;
      return { frame, distance: at < from ? from - at : Math.max(0, at - to) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostFrames)
    .map(({ frame }) => frame);
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

/** Of a sentence without the quotation: its main mention, its first and last verb of speech and its last other cue. */
function telling(forms: readonly Form[], frames: readonly Frame[], lastOnly: boolean): Frame[] {
  const told: Frame[] = [];
  let first: Frame | null = null;
  let speech: Frame | null = null;
  let other: Frame | null = null;
  for (const frame of frames) {
    if (frame.cue === -1 && frame.link === 'main') told.push(frame);
    if (frame.cue === -1 || frame.link === 'main' || frame.link === 'by') continue;
    if (forms[frame.cue]?.verb?.group === 'speech') {
      if (!lastOnly) first ??= frame;
      speech = frame;
    } else other = frame;
  }
  if (first !== null) told.push(first);
  if (speech !== null && speech !== first) told.push(speech);
  if (other !== null) told.push(other);
  return told;
}
