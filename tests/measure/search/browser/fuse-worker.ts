/** fuse.js in a worker, with what is a fair setting for texts: first the address of the passages, then queries. */
import Fuse from 'fuse.js';
import { tuned } from '../engines/fuse-settings.ts';

export type FuseQuestion = { passages: string } | { text: string };
export interface FuseAnswer {
  /** How many were found. */
  found: number;
}

let fuse = new Fuse<string>([], tuned);

async function answer(question: FuseQuestion): Promise<FuseAnswer> {
  if ('text' in question) return { found: fuse.search(question.text, { limit: 10 }).length };
  fuse = new Fuse((await (await fetch(question.passages)).json()) as string[], tuned);
  return { found: 0 };
}

self.addEventListener('message', ({ data }: MessageEvent<FuseQuestion>) => {
  void answer(data).then((found) => self.postMessage(found));
});
