import type { Bundle } from '../model/types.ts';
import { shortHash } from '../text/hash.ts';
import { corpusFile } from './corpus-file.ts';

/** The file that a check loads before it looks at any text. */
export interface WrittenCorpus {
  /** Path inside the site; named by its content, so that a page never meets the corpus of another build. */
  path: string;
  json: string;
  /** Length as UTF-8; most hosts send it compressed to a fourth of that. */
  bytes: number;
}

const written = new WeakMap<Bundle, WrittenCorpus>();

export function writtenCorpus(bundle: Bundle): WrittenCorpus {
  let file = written.get(bundle);
  if (!file) {
    const json = JSON.stringify(corpusFile(bundle));
    const bytes = new TextEncoder().encode(json).length;
    written.set(bundle, (file = { path: `data/check-${shortHash(json, 10)}.json`, json, bytes }));
  }
  return file;
}
