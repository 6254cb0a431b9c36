import { comparedPath, type ComparedArticle } from '../../model/compared-article.ts';
import { BASE } from '../address.ts';

const loaded = new Map<string, Promise<ComparedArticle>>();

/** Fetches what an article is compared by, once; rejects with a message for a reader. */
export function loadCompared(id: string): Promise<ComparedArticle> {
  const known = loaded.get(id);
  if (known) return known;
  const article = load(new URL(BASE + comparedPath(encodeURIComponent(id)), location.href));
  loaded.set(id, article);
  article.catch(() => loaded.delete(id));
  return article;
}

async function load(address: URL): Promise<ComparedArticle> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error('The articles could not be fetched: no connection.');
  }
  if (!response.ok) throw new Error(`The articles could not be fetched: status ${response.status}.`);
  try {
    return (await response.json()) as ComparedArticle;
  } catch {
    throw new Error('The articles could not be read: what came is not their data.');
  }
}
