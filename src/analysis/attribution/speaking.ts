import type { Prose, QuotedPart } from '../words/prose.ts';
import type { Candidate, Scene } from './candidates.ts';
import { candidatesFor } from './candidates.ts';
import type { Before, Shape } from './features.ts';
import { candidateFeatures, nobodyFeatures, shapeOf } from './features.ts';

/** One quotation with all who may say it. `features[0]` speaks for nobody, `features[i + 1]` for `candidates[i]`. */
export interface Choice {
  shape: Shape;
  candidates: readonly Candidate[];
  features: readonly (readonly string[])[];
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

/** Gives for a choice the index of the chosen features, or -1 for "somebody", and their chance. */
export type Decide = (choice: Choice) => { index: number; chance: number };

/**
 * Decides every quotation of an article in order, each with what was decided before it in view. One entry for each
 * of `Prose.quoted`; null where its tokens stand in no sentence.
 */
export function decideAll(scene: Scene, decide: Decide): (Decision | null)[] {
  const { prose } = scene;
  const parts = partsOf(prose);
  const speaking = speakingNames(scene);
  const decisions: (Decision | null)[] = [];
  let last: Decision | null = null;
  let carried: { candidate: Candidate; block: number } | null = null;
  for (const [quoted] of prose.quoted.entries()) {
    const shape = shapeOf(prose, quoted, parts[quoted] ?? []);
    if (shape === null) {
      decisions.push(null);
      continue;
    }
    const candidates = candidatesFor(scene, shape, carried?.candidate ?? null);
    const before = beforeOf(prose, shape, last, carried);
    const ranks = ranksOf(candidates, shape);
    const features = [
      nobodyFeatures(prose, shape, before),
      ...candidates.map((candidate, index) => {
        const often = speaking.get(headOf(prose, candidate)) ?? 0;
        return candidateFeatures(
          prose,
          shape,
          candidate,
          { rank: ranks[index] ?? 9, speaking: often },
          before,
        );
      }),
    ];
    const choice: Choice = { shape, candidates, features };
    const { index, chance } = decide(choice);
    const speaker = candidates[index - 1] ?? null;
    last = { shape, nobody: index === 0, speaker, chance };
    decisions.push(last);
    if (speaker !== null) carried = { candidate: speaker, block: shape.block };
  }
  return decisions;
}

function partsOf(prose: Prose): QuotedPart[][] {
  const parts: QuotedPart[][] = prose.quoted.map(() => []);
  for (const part of prose.parts) parts[part.quoted]?.push(part);
  return parts;
}

/** The last word of a mention, lower case: what two mentions of one name share. */
export function headOf(prose: Prose, { mention }: Candidate): string {
  return prose.tokens.forms[mention.to - 1]?.lower ?? '';
}

/** How often each name (by its last word) stands as the subject of a verb of speech. */
function speakingNames({ prose, frames }: Scene): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of frames) {
    for (const { cue, link, mention } of list) {
      if (cue === -1 || mention.kind === 'pronoun') continue;
      const speaks = prose.tokens.forms[cue]?.verb?.group === 'speech';
      const subject = link === 'before' || link === 'inverted' || link === 'apposed';
      if (!(subject && speaks) && link !== 'according') continue;
      const head = prose.tokens.forms[mention.to - 1]?.lower ?? '';
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
  return distances.map((own) => (own === Infinity ? 9 : distances.filter((other) => other < own).length));
}

function beforeOf(
  prose: Prose,
  shape: Shape,
  last: Decision | null,
  carried: { candidate: Candidate; block: number } | null,
): Before {
  const start = prose.sentences[shape.sentence]?.from ?? 0;
  const end = last?.shape.to ?? -1;
  const near = end < start ? 'far' : shape.from - end <= 3 ? 'close' : 'same';
  return {
    outcome: last === null ? '^' : last.nobody ? 'none' : 'some',
    near,
    head: carried === null ? null : headOf(prose, carried.candidate),
    hops: carried === null ? 3 : Math.min(3, shape.block - carried.block),
    place: carried?.candidate.place ?? null,
  };
}
