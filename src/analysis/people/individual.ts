import type { Gender } from './nouns.ts';

/** Somebody an article speaks of: while it is read, what is known of them so far. */
export interface Individual {
  /** Position in the article's cast. */
  index: number;
  given: string;
  surname: string;
  /** Where the longest name stands in the text (UTF-16), or the words themselves. */
  words: { start: number; end: number } | string;
  /** Words of the longest name; longer ones replace it. */
  length: number;
  /** Id in speakers.yaml, or null. */
  known: string | null;
  kind: 'person' | 'organisation' | 'place';
  gender: Gender | null;
  /** False where only a capital tells that this may be a person. */
  certain: boolean;
  plural: boolean;
  /** Party or people that the article says they belong to, in one word. */
  party: string | null;
  /** A phrase ("a voter") rather than a name. */
  nameless: boolean;
  /** Token where the full name, and the surname alone, stood last; how often each stood. */
  fullAt: number;
  bareAt: number;
  bare: number;
  count: number;
  /** How much the text is about them just now (focus.ts), and how much of it comes from the sentence being read. */
  weight: number;
  here: number;
  /** Sentence of their last mention. */
  seen: number;
  /** Sentence in which they last spoke, or -1. */
  spoke: number;
}

/** Somebody not yet spoken of. */
export function individual(
  index: number,
  facts: Pick<Individual, 'given' | 'surname' | 'words' | 'length' | 'kind' | 'gender' | 'certain'> &
    Partial<Pick<Individual, 'known' | 'plural' | 'nameless'>>,
): Individual {
  // Field by field: copying objects together takes microseconds.
  return {
    index,
    given: facts.given,
    surname: facts.surname,
    words: facts.words,
    length: facts.length,
    known: facts.known ?? null,
    kind: facts.kind,
    gender: facts.gender,
    certain: facts.certain,
    plural: facts.plural ?? false,
    party: null,
    nameless: facts.nameless ?? false,
    fullAt: -1,
    bareAt: -1,
    bare: 0,
    count: 0,
    weight: 0,
    here: 0,
    seen: -1,
    spoke: -1,
  };
}
