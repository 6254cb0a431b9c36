import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Problem } from '../../model/problem.ts';
import type { ArticleSource } from '../../model/source.ts';
import type { Effects } from '../effects.ts';
import type { CorpusFile } from './corpus-files.ts';
import { decode } from './decode.ts';
import { largestArticle, readBytes } from './read-bytes.ts';

/** Reads one article's text; its checksum is of the file's bytes, so that anybody can compare it with their copy. */
export async function readArticle(
  folder: string,
  file: CorpusFile,
  effects: Effects,
): Promise<{ article: ArticleSource | null; problems: Problem[] }> {
  const bytes = await readBytes(folder, file, largestArticle, effects);
  if (!(bytes instanceof Uint8Array)) return { article: null, problems: [bytes] };
  const { text, problems } = decode(file.file, bytes);
  if (text === null) return { article: null, problems };
  const article = { id: file.id, file: file.file, text, sha256: bytesToHex(sha256(bytes)) };
  return { article, problems };
}
