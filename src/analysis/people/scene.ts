import type { Mention } from '../attribution/mentions.ts';
import type { SpeakerIndex } from '../speakers.ts';
import type { Prose } from '../words/prose.ts';
import type { Cast } from './cast.ts';
import type { Focus } from './focus.ts';
import type { Grammar } from './grammar.ts';
import type { Individual } from './individual.ts';
import type { Naming } from './naming.ts';
import type { Roles } from './roles.ts';

/** An article and what has been read of it so far. */
export interface Scene {
  readonly prose: Prose;
  readonly grammar: Grammar;
  readonly speakers: SpeakerIndex;
  readonly cast: Cast;
  readonly focus: Focus;
  readonly roles: Roles;
  /** For the token where a mention of kind `name` begins, what its words tell. */
  readonly namings: readonly (Naming | null)[];
  /** For each token where a mention begins the index in the cast of whom it means, else -1. */
  readonly meant: Int32Array;
  lastSpeaker: Individual | null;
  /** First token of the paragraph being read. */
  paragraph: number;
}

/** A mention among those of its sentence. */
export interface Place {
  sentence: number;
  list: readonly Mention[];
  index: number;
  mention: Mention;
}
