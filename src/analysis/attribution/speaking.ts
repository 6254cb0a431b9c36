import type { Prose } from '../words/prose.ts';
import type { Candidate, Scene } from './candidates.ts';
import { candidatesFor, places } from './candidates.ts';
import { candidateFeatures } from './features.ts';
import type { HashedFeatures } from './hashed-features.ts';
import type { Before } from './nobody.ts';
import { nobodyFeatures } from './nobody.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './shape.ts';

/** One quotation with all who may say it. Feature group 0 speaks for nobody, i + 1 for `candidates[i]`. */
export interface Choice {
  shape: Shape;
  candidates: readonly Candidate[];
}

/** What was decided about a quotation, and how likely it is, 0 to 1. */
export interface Decision {
  shape: Shape;
  /** True where the words are nobody's: no quotation. */
  nobody: boolean;
  /** Null for nobody, and where the words do not tell. */
  speaker: Candidate | null;
  chance: number;
}

/** Gives for a choice, whose features are at hand, the group chosen, or -1 for "somebody", and its chance. */
export type Decide = (choice: Choice) => { group: number; chance: number };

/** Quotations of one sentence that are read; prose has five, a line of nothing but marks has no end of them. */
const mostInSentence = 24;

/**
 * Decides every quotation of an article in order, each with what was decided before it in view. One entry for each
 * of `Prose.quoted`; null where its tokens stand in no sentence, or it is one of too many. `features` holds those of the choice at hand.
 */
export function decideAll(scene: Scene, features: HashedFeatures, decide: Decide): (Decision | null)[] {
  const { prose } = scene;
  const [firsts, lasts] = outerParts(prose);
  const speaking = speakingNames(scene);
  const decisions: (Decision | null)[] = [];
  let last: Decision | null = null;
  let carried: Carried | null = null;
  let earlier: Carried | null = null;
  let sentenceEnd = 0;
  let inSentence = 0;
  for (let quoted = 0; quoted < prose.quoted.length; quoted += 1) {
    const first = prose.parts[firsts[quoted] ?? -1];
    const end = prose.parts[lasts[quoted] ?? -1];
    inSentence = first !== undefined && first.from < sentenceEnd ? inSentence + 1 : 1;
    const shape =
      first === undefined || end === undefined || inSentence > mostInSentence
        ? null
        : shapeOf(prose, quoted, first, end);
    if (shape === null) {
      decisions.push(null);
      continue;
    }
    sentenceEnd = prose.sentences[shape.sentence]?.to ?? 0;
    const candidates = candidatesFor(scene, shape, carried?.candidate ?? null, earlier?.candidate ?? null);
    const before = beforeOf(prose, shape, last, carried);
    const ranks = ranksOf(candidates, shape);
    const nearer = nearerOf(prose, candidates, shape);
    features.clear();
    features.open();
    nobodyFeatures(features, prose, shape, before);
    for (let index = 0; index < candidates.length; index += 1) {
      const candidate = candidates[index] as Candidate;
      const standing = {
        rank: ranks[index] ?? 9,
        speaking: speaking.get(headOf(prose, candidate)) ?? 0,
        nearer: nearer[index] ?? 0,
      };
      features.open();
      candidateFeatures(features, prose, shape, candidate, standing, before);
    }
    const { group, chance } = decide({ shape, candidates });
    const speaker = candidates[group - 1] ?? null;
    last = { shape, nobody: group === 0, speaker, chance };
    decisions.push(last);
    if (speaker === null) continue;
    if (carried !== null && headOf(prose, speaker) !== headOf(prose, carried.candidate)) earlier = carried;
    carried = { candidate: speaker, block: shape.block };
  }
  return decisions;
}

interface Carried {
  candidate: Candidate;
  block: number;
}

/** For each of `Prose.quoted` the indices of its first and its last part, -1 for none. */
function outerParts({ quoted, parts }: Prose): [firsts: Int32Array, lasts: Int32Array] {
  const firsts = new Int32Array(quoted.length).fill(-1);
  const lasts = new Int32Array(quoted.length).fill(-1);
  for (let index = 0; index < parts.length; index += 1) {
    const of = parts[index]?.quoted ?? -1;
    if (firsts[of] === -1) firsts[of] = index;
    lasts[of] = index;
  }
  return [firsts, lasts];
}

/** The last word of a mention as a number: what two mentions of one name share. */
export function headOf(prose: Prose, { mention }: { mention: { to: number } }): number {
  return prose.tokens.forms[mention.to - 1]?.hash ?? 0;
}

/** How often each name (by its last word) stands as the subject of a verb of speech. */
function speakingNames({ prose, frames }: Scene): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of frames) {
    for (const frame of list) {
      const { cue, link, mention } = frame;
      if (cue === -1 || mention.kind === 'pronoun') continue;
      const speaks = prose.tokens.forms[cue]?.verb?.group === 'speech';
      const subject = link === 'before' || link === 'inverted' || link === 'apposed';
      if (!(subject && speaks) && link !== 'according') continue;
      const head = headOf(prose, frame);
      counts.set(head, (counts.get(head) ?? 0) + 1);
    }
  }
  return counts;
}

/** Ranks of the candidates with a cue in the same sentence, nearest first; 9 for others. */
function ranksOf(candidates: readonly Candidate[], shape: Shape): number[] {
  const distances = candidates.map(({ place, cue }) => {
    if (place !== 'same' || cue === -1) return Infinity;
    return cue < shape.from ? shape.from - cue : Math.max(0, cue - shape.to);
  });
  return distances.map((own) => {
    if (own === Infinity) return 9;
    let rank = 0;
    for (const other of distances) if (other < own) rank += 1;
    return rank;
  });
}

/** For each candidate how many reporting verbs stand nearer to the quotation on its side, with a subject of their own. */
function nearerOf(prose: Prose, candidates: readonly Candidate[], shape: Shape): number[] {
  const before: number[] = [];
  const behind: number[] = [];
  for (const { place, cue, link } of candidates) {
    if (place !== 'same' || cue === -1 || link === 'main') continue;
    if (prose.tokens.forms[cue]?.verb == null) continue;
    if (cue < shape.from) before.push(cue);
    else if (cue >= shape.to) behind.push(cue);
  }
  return candidates.map(({ place, cue, mention }) => {
    if (place !== 'same') return 0;
    const at = cue === -1 ? mention.from : cue;
    let count = 0;
    if (at < shape.from) for (const other of before) count += other > at ? 1 : 0;
    else for (const other of behind) count += other < at ? 1 : 0;
    return count;
  });
}

function beforeOf(prose: Prose, shape: Shape, last: Decision | null, carried: Carried | null): Before {
  const start = prose.sentences[shape.sentence]?.from ?? 0;
  const end = last?.shape.to ?? -1;
  const close = shape.from - end <= 3 ? 0 : 1;
  const decided = last?.nobody === true ? 1 : 2;
  return {
    outcome: last === null ? 0 : decided,
    near: end < start ? 2 : close,
    head: carried === null ? 0 : headOf(prose, carried.candidate),
    hops: carried === null ? 3 : Math.min(3, shape.block - carried.block),
    place: carried === null ? 7 : places.indexOf(carried.candidate.place),
    sentences: last === null ? 9 : Math.min(9, shape.sentence - last.shape.lastSentence),
  };
}
