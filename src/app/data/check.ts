import { writtenCorpus } from '../../check/written-corpus.ts';
import type { Bundle } from '../../model/types.ts';
import { exampleDraft } from './example-draft.ts';

/** A text of the reader’s own, checked against the corpus in the browser. */
export interface CheckContent {
  page: 'check';
  /** The one file that a check needs: its path below the base, and its length in bytes. */
  corpus: { path: string; bytes: number };
  /** A short text with errors put in, made of the corpus's own quotations; null where there are none to make it of. */
  example: string | null;
}

export function checkContent(bundle: Bundle): CheckContent {
  const { path, bytes } = writtenCorpus(bundle);
  return { page: 'check', corpus: { path, bytes }, example: exampleDraft(bundle) };
}
