import type { Passage } from '../passages.ts';

/** Passages, made ready to be searched. */
export interface Opened {
  /** Ids of at most ten passages, best first. */
  search(text: string): readonly Passage['id'][] | Promise<readonly Passage['id'][]>;
  /** What a site would have to carry beside the texts, as the engine itself writes it out; none where it scans. */
  files?(): Map<string, string | Uint8Array> | Promise<Map<string, string | Uint8Array>>;
  close?(): void;
}

export interface Engine {
  /** For `--engines` and the tables. */
  name: string;
  /** Package and options, for the footnote. */
  settings: string;
  /** Takes a tenth of a second and more where there are many passages: is asked a sample of the queries then. */
  slow?: true;
  /** This program: is held against the best of the others. */
  own?: true;
  open(passages: readonly Passage[]): Opened | Promise<Opened>;
}

/** So many answers are asked for. */
export const answers = 10;
