import { FeatureWeights, readWeights } from './feature-weights.ts';
import learnt from './speaker-weights.json' with { type: 'json' };

let weights: FeatureWeights | null = null;

/** The weights by which speakers are chosen, learnt by `npm run train:quotes`; read on first use. */
export function speakerWeights(): FeatureWeights {
  weights ??= new FeatureWeights(readWeights(learnt.weights));
  return weights;
}
