import { is } from '../words/lexicon.ts';
import { emphasis } from './focus.ts';
import type { Individual } from './individual.ts';
import { ownerOf } from './name-runs.ts';
import { antecedent } from './pronoun.ts';
import type { Place, Scene } from './scene.ts';

/** Whose the phrase is: "his", "Trump’s", "the Trump campaign", "a spokesman for Trump". Null for nobody’s. */
export function ownerIn(scene: Scene, place: Place): Individual | null {
  const { grammar, cast, focus } = scene;
  const { sentence, list, index, mention } = place;
  const first = grammar.form(mention.from);
  if (first !== undefined && (first.classes & is.possessive) !== 0) {
    const owner = antecedent(scene, place, first.lower, false);
    if (owner !== null) focus.mention(owner, emphasis.owner, sentence);
    return owner;
  }
  const named = ownerOf(scene.prose.tokens, mention);
  if (named !== null) {
    const naming = grammar.nameOf(sentence, named);
    if (naming === null) return null;
    const known = grammar.isHeadline(sentence) ? cast.within(naming) : null;
    const owner = known ?? cast.named(naming, scene.paragraph);
    focus.mention(owner, emphasis.owner, sentence);
    return owner;
  }
  if (mention.kind !== 'phrase') return null;
  const behind = grammar.complement(list, index);
  const naming = behind?.kind === 'name' ? (scene.namings[behind.from] ?? null) : null;
  return naming === null ? null : cast.named(naming, scene.paragraph);
}
