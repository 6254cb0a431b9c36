import { createSearch } from '../../../../src/search/engine/engine.ts';
import { openIndex } from '../../../../src/search/index/open-index.ts';
import { sourceInMemory } from '../../../../src/search/index/source.ts';
import { writeIndex } from '../../../../src/search/index/write-index.ts';
import { openSource } from '../../../../src/search/open-source.ts';
import type { Search, SearchDocument } from '../../../../src/search/query.ts';
import { writeSearch } from '../../../../src/search/written-search.ts';
import { rankedHits } from '../../../search/ranked-hits.ts';
import type { Passage } from '../passages.ts';
import { answers, type Engine, type Opened } from './engine.ts';

/** As a site has it: the files that a build writes, read as a query needs them (here from memory). */
export const ours: Engine = {
  name: 'ours',
  own: true,
  settings:
    'this program: the files that a build writes, each passage a paragraph; read from memory, kept once read',
  async open(passages) {
    const written = writeSearch(documentsOf(passages));
    const opened = answering(await openWritten(written), passages);
    return { ...opened, files: () => withoutTexts(written) };
  },
};

/** As the worker makes it of one file, on a small site; here at any size. */
export const oursAtHand: Engine = {
  name: 'ours at hand',
  own: true,
  settings: 'this program: the index made where it is used, as on small sites',
  async open(passages) {
    const index = await openIndex(sourceInMemory(writeIndex(documentsOf(passages))));
    return answering(createSearch(index), passages);
  },
};

type Written = ReturnType<typeof writeSearch>;

/** Any address does for files that are not fetched. */
const site = 'https://example.org/';

/** Opens what a build wrote; `onFetch` hears of every file that is read, by its path in `written`. */
export async function openWritten(
  { path, files }: Written,
  onFetch: (path: string) => void = () => {},
): Promise<Search> {
  const source = await openSource(site + path, (address) => {
    const file = address.slice(site.length);
    onFetch(file);
    return Promise.resolve(new Response(files.get(file) as BodyInit));
  });
  return createSearch(await openIndex(source));
}

function answering(search: Search, passages: readonly Passage[]): Opened {
  return {
    async search(text) {
      const results = await search.search({ text, limit: answers, offset: 0 });
      return rankedHits(results).map(({ document }) => passages[Number(document.id)]!.id);
    },
  };
}

/** What a site carries for its search beside the texts themselves. */
function withoutTexts({ path, files }: Written): Map<string, string | Uint8Array> {
  const isOneFile = files.size === 1;
  return new Map(
    [...files].filter(([file]) => (isOneFile ? file !== path : !/\/texts-\d+\.json$/.test(file))),
  );
}

/** Each passage as a paragraph of some article; its place in the list is its id. */
export function documentsOf(passages: readonly Passage[]): SearchDocument[] {
  return passages.map(({ text }, at) => ({ kind: 'passage', id: String(at), text, context: '' }));
}
