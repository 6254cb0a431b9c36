import learnt from './speaker-weights.json' with { type: 'json' };
import type { Weights } from './choice.ts';

let weights: Weights | null = null;

/** The weights by which speakers are chosen, learnt by `npm run train:quotes`; read on first use. */
export function speakerWeights(): Weights {
  weights ??= new Map(
    Object.entries(learnt as Record<string, Record<string, number>>).flatMap(([template, values]) =>
      Object.entries(values).map(([value, weight]) => [`${template}:${value}`, weight] as const),
    ),
  );
  return weights;
}
