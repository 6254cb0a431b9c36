import type { Known } from '../../search/syntax/known.ts';
import { BASE } from '../address.ts';

let loaded: { path: string; known: Promise<Known> } | null = null;

/**
 * What filters can be, from its file; `path` is below the base of the site. Kept for as long as the tab shows the site.
 * Rejects with a message for a person; the next call then tries again.
 */
export function loadKnown(path: string): Promise<Known> {
  if (loaded?.path === path) return loaded.known;
  const known = fetchKnown(BASE + path);
  loaded = { path, known };
  known.catch(() => {
    if (loaded?.known === known) loaded = null;
  });
  return known;
}

async function fetchKnown(address: string): Promise<Known> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new Error('the names of this corpus could not be fetched: no connection');
  if (!response.ok) throw new Error(`the names of this corpus could not be fetched: ${response.status}`);
  try {
    return (await response.json()) as Known;
  } catch {
    throw new Error('the names of this corpus could not be read: they did not come whole');
  }
}
