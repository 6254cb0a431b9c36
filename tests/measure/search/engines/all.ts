import type { Engine } from './engine.ts';
import { flexSearch } from './flex-search.ts';
import { fuseEngines } from './fuse.ts';
import { miniSearch } from './mini-search.ts';
import { orama } from './orama.ts';
import { ours, oursAtHand } from './ours.ts';
import { microFuzzy } from './u-fuzzy.ts';

/** In the order of the tables. */
export const engines: readonly Engine[] = [
  ours,
  oursAtHand,
  ...fuseEngines,
  miniSearch,
  microFuzzy,
  flexSearch,
  orama,
];

/** Those whose names are given, separated by commas; throws for one that there is not. */
export function enginesNamed(names: string): Engine[] {
  return names.split(',').map((name) => {
    const engine = engines.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
    if (!engine)
      throw new Error(`no such engine, there are ${engines.map((one) => one.name).join(', ')}: ${name}`);
    return engine;
  });
}
