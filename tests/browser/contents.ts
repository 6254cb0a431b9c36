import { readdirSync, readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { folderOf, type SiteName } from './sites.ts';

export interface SiteOptions {
  site: SiteName;
}

/** `data/v1/index.json`, as far as the tests need it. */
interface Index {
  articles: { id: string; outlet: string; headline: string | null }[];
  claims: { id: string; statement: string; status: string }[];
  speakers: { id: string; name: string }[];
  utterances: { id: string; renderings: number; aliases: string[] }[];
}

/** What the built site says it holds, so that no test is fitted to one corpus. */
export interface Contents extends Index {
  /** Every page's path below the base, without a leading slash; and further paths that lead to some of them. */
  paths: string[];
  aliases: string[];
  /** Those that are opened in a browser: of the many pages of utterances the ten busiest and two of one rendering. */
  visited: string[];
  /** A published data file, `claims/<id>.json`. */
  published<T>(path: string): T;
}

export function contentsOf(site: SiteName): Contents {
  const published = <T>(path: string): T =>
    JSON.parse(readFileSync(`${folderOf(site)}/data/v1/${path}`, 'utf8')) as T;
  const pages = readdirSync(folderOf(site), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => encodeURI(file.replace(/index\.html$/, '')));
  const index = published<Index>('index.json');
  const aliases = index.utterances.flatMap((utterance) =>
    utterance.aliases.map((id) => `quotes/${encodeURIComponent(id)}/`),
  );
  const paths = pages.filter((path) => !aliases.includes(path)).sort();
  const kept = new Set(mostRendered(index).map(({ id }) => `quotes/${encodeURIComponent(id)}/`));
  const visited = paths.filter((path) => !/^quotes\/./.test(path) || kept.has(path));
  return { ...index, published, paths, aliases, visited };
}

function mostRendered({ utterances }: Index): Index['utterances'] {
  const busiest = utterances.toSorted((a, b) => b.renderings - a.renderings);
  return [...busiest.slice(0, 10), ...busiest.slice(-2)];
}

/** A test of one built site, which its project names. */
export const siteTest = base.extend<SiteOptions & { contents: Contents }>({
  site: ['root', { option: true }],
  contents: async ({ site }, use) => {
    await use(contentsOf(site));
  },
});

/** White space as a reader sees it. */
export function spaced(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
