import { slug } from '../../text/slug.ts';
import type { Mention } from '../attribution/mentions.ts';
import type { SpeakerIndex } from '../speakers.ts';
import type { Prose } from '../words/prose.ts';
import type { Individual } from './individual.ts';
import { Reading } from './reading.ts';

/** Somebody who may speak in an article. */
export interface Person {
  /** Id in speakers.yaml, or a slug of the name. */
  id: string;
  name: string;
  /** True where speakers.yaml has them. */
  known: boolean;
  gender: 'female' | 'male' | 'none' | null;
  kind: 'person' | 'organisation' | 'place';
  /** True for words that name nobody ("a harbour official"): who it is in one article is not who it is in another. */
  nameless: boolean;
}

/** What the mentions of an article mean. */
export interface People {
  /** Whom a mention of a sentence stands for; null where that is not clear. */
  of(sentence: number, mention: Mention): Person | null;
}

/**
 * Reads an article once, in order, and settles for each mention whom it means: names by the full name the article
 * gives, offices by whom it gives them to, pronouns by whom it is about. `mentions` holds those of each sentence
 * (attribution/mentions.ts). Linear; never throws.
 */
export function peopleOf(
  prose: Prose,
  mentions: readonly (readonly Mention[])[],
  speakers: SpeakerIndex,
): People {
  const reading = new Reading(prose, mentions, speakers);
  const people = new Map<Individual, Person | null>();
  const personOf = (one: Individual): Person | null => {
    const made = people.get(one);
    if (made !== undefined) return made;
    const person = toPerson(prose.text, one, speakers);
    people.set(one, person);
    return person;
  };
  return {
    of(_sentence, mention) {
      let who = reading.at(mention.from);
      if (who === null && mention.kind === 'name') who = reading.named(mention);
      return who === null ? null : personOf(who);
    },
  };
}

function toPerson(text: string, one: Individual, speakers: SpeakerIndex): Person | null {
  const { gender, kind, nameless } = one;
  if (one.known !== null) {
    const speaker = speakers.known.get(one.known);
    return { id: one.known, name: speaker?.name ?? one.known, known: true, gender, kind, nameless: false };
  }
  const written = typeof one.words === 'string' ? one.words : text.slice(one.words.start, one.words.end);
  const name = written.replace(/\s+/gu, ' ');
  const id = slug(name);
  return id === '' ? null : { id, name, known: false, gender, kind, nameless };
}
