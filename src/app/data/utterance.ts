import type { Bundle, Utterance } from '../../model/types.ts';

/** One act of speech, with every wording of it. */
export interface UtteranceContent {
  page: 'utterance';
  id: string;
}

export function utteranceContent({ id }: Utterance, _bundle: Bundle): UtteranceContent {
  return { page: 'utterance', id };
}
