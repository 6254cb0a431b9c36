import type { Candidate, Scene } from '../attribution/candidates.ts';
import type { Decision } from '../attribution/speaking.ts';
import type { People, Person } from '../people/people.ts';

/**
 * For each quotation whom the words that name its speaker mean: by people/, and where a pronoun goes on with the
 * speaker of the quotation before, that one.
 */
export function personsOf(
  scene: Scene,
  people: People,
  decisions: readonly (Decision | null)[],
): (Person | null)[] {
  const persons: (Person | null)[] = [];
  let last: LastSpeaker | null = null;
  for (const decision of decisions) {
    const candidate = decision?.speaker ?? null;
    if (decision === null || candidate === null) {
      persons.push(null);
      continue;
    }
    const { block } = decision.shape;
    const goingOn: Person | null =
      last !== null && goesOn(scene, candidate, block, last) ? last.person : null;
    const person: Person | null =
      goingOn ?? people.of(candidate.sentence, candidate.antecedent ?? candidate.mention);
    last = { candidate, block, person };
    persons.push(person);
  }
  return persons;
}

/** Who said the quotation before, and by which words. */
interface LastSpeaker {
  candidate: Candidate;
  block: number;
  person: Person | null;
}

/**
 * True where "he" or "she" goes on with whoever was named as the speaker of the quotation before, in this paragraph or the one before:
 * Zelensky urged “A”, because Putin would not stop. “B,” he said. Nobody else may have been given a verb of speech
 * in between. The same words always mean the same one.
 */
function goesOn(scene: Scene, candidate: Candidate, block: number, last: LastSpeaker): boolean {
  const { prose, frames } = scene;
  if (block - last.block > 1 || last.person === null) return false;
  if (candidate.mention.from === last.candidate.mention.from) return true;
  if (last.person.kind !== 'person') return false;
  const pronoun = prose.tokens.forms[candidate.mention.from]?.lower;
  if (candidate.mention.kind !== 'pronoun' || (pronoun !== 'he' && pronoun !== 'she')) return false;
  if (last.person.gender === (pronoun === 'he' ? 'female' : 'male')) return false;
  const named = last.candidate.mention;
  if (named.kind !== 'name' || last.candidate.place !== 'same' || last.candidate.cue === -1) return false;
  for (let sentence = last.candidate.sentence; sentence <= candidate.sentence; sentence += 1) {
    for (const { cue, link, mention } of frames[sentence] ?? []) {
      if (mention.kind !== 'name' || mention.from <= named.from || mention.from >= candidate.mention.from)
        continue;
      if (link === 'before' && prose.tokens.forms[cue]?.verb?.group === 'speech') return false;
    }
  }
  return true;
}
