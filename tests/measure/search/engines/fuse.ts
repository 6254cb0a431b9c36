import Fuse, { type IFuseOptions } from 'fuse.js';
import { answers, type Engine } from './engine.ts';
import { tuned } from './fuse-settings.ts';

export const fuseEngines: readonly Engine[] = [
  fuse('fuse', 'as it comes', {}),
  fuse('fuse tuned', 'ignoreLocation, threshold 0.4', tuned),
  fuse('fuse tokens', 'useTokenSearch, threshold 0.3, ignoreFieldNorm, ignoreDiacritics', {
    useTokenSearch: true,
    threshold: 0.3,
    ignoreFieldNorm: true,
    ignoreDiacritics: true,
  }),
];

function fuse(name: string, settings: string, options: IFuseOptions<string>): Engine {
  return {
    name,
    settings: `fuse.js: ${settings}`,
    slow: true,
    open(passages) {
      const searcher = new Fuse(
        passages.map(({ text }) => text),
        options,
      );
      return {
        search: (text) =>
          searcher.search(text, { limit: answers }).map(({ refIndex }) => passages[refIndex]!.id),
      };
    },
  };
}
