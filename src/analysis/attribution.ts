import type { Scene } from './attribution/candidates.ts';
import { likeliest } from './attribution/choice.ts';
import { HashedFeatures } from './attribution/hashed-features.ts';
import type { Decide, Decision } from './attribution/speaking.ts';
import { decideAll } from './attribution/speaking.ts';
import { speakerWeights } from './attribution/weights.ts';
import { isEnglish } from './words/language.ts';

/** Words between marks in a text whose language the weights do not know are nobody's up to this many. */
const longestTerm = 2;

/**
 * Decides for each quotation of an article whose words they are: nobody's (a term, a title), or those of the
 * likeliest of all mentions near it (attribution/candidates.ts) by weights learnt from annotated articles. Null where
 * the article does not read it (furniture). English; in other languages only length tells a quotation from a term,
 * and a speaker is named only where the words around leave no doubt.
 */
export function attribute(scene: Scene): (Decision | null)[] {
  const features = new HashedFeatures(speakerWeights());
  const decide = likeliest(scene.prose, features);
  return decideAll(scene, features, isEnglish(scene.prose) ? decide : withoutEnglish(decide));
}

/** Below this chance a speaker in a text of another language is a guess. */
const sureElsewhere = 0.8;

function withoutEnglish(decide: Decide): Decide {
  return (choice) => {
    const found = decide(choice);
    const { first, ending } = choice.shape;
    const short = first.to - first.from - 2 <= longestTerm && ending !== 'stop';
    if (found.group !== 0 && found.chance >= sureElsewhere) return found;
    return { group: short ? 0 : -1, chance: 0 };
  };
}
