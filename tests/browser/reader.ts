import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { addressVariable } from './setup.ts';
import { folderOf, type SiteName } from './sites.ts';

export { expect };

export interface SiteOptions {
  site: SiteName;
}

/** `data/v1/index.json`, as far as the tests need it. */
interface Index {
  articles: { id: string; outlet: string; headline: string | null }[];
  claims: { id: string; statement: string; status: string }[];
  speakers: { id: string; name: string }[];
}

/** What the built site says it holds, so that no test is fitted to one corpus. */
export interface Contents extends Index {
  /** Every page's path below the base, without a leading slash. */
  paths: string[];
  /** A published data file, `claims/<id>.json`. */
  published<T>(path: string): T;
}

export function contentsOf(site: SiteName): Contents {
  const published = <T>(path: string): T =>
    JSON.parse(readFileSync(`${folderOf(site)}/data/v1/${path}`, 'utf8')) as T;
  const index = published<Index>('index.json');
  return {
    ...index,
    published,
    paths: [
      '',
      ...index.claims.map(({ id }) => `claims/${id}/`),
      ...index.articles.map(({ id }) => `articles/${id}/`),
      ...index.speakers.map(({ id }) => `speakers/${id}/`),
      'search/',
      'method/',
      'corrections/',
    ].map((path) => encodeURI(path)),
  };
}

interface Fixtures {
  contents: Contents;
  /** What went wrong in the page so far; the test fails at its end if it is not empty. */
  trouble: string[];
}

/**
 * Every test is also a test that the pages it opens say nothing in the console, ask no one but their own host,
 * get everything they ask for and break no content security policy.
 */
export const test = base.extend<Fixtures & SiteOptions>({
  site: ['root', { option: true }],
  baseURL: async ({ site }, use) => {
    await use(process.env[addressVariable(site)]);
  },
  contents: async ({ site }, use) => {
    await use(contentsOf(site));
  },
  trouble: [
    async ({ context, page, baseURL }, use) => {
      const trouble: string[] = [];
      const { host } = new URL(baseURL!);
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => trouble.push(`exception: ${error.error().message}`));
      context.on('request', (request) => {
        const asked = new URL(request.url());
        if (asked.protocol.startsWith('http') && asked.host !== host)
          trouble.push(`third party: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) trouble.push(`status ${response.status()}: ${response.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI, sourceFile }) => {
            console.error(`policy: ${violatedDirective} refused ${blockedURI} in ${sourceFile}`);
          },
        );
      });
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page by its path below the base, and waits until its scripts are in charge of it. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path === '' ? './' : path);
  await awake(page);
}

/** White space as a reader sees it. */
export function spaced(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The page is drawn and its scripts are in charge of it. */
export async function awake(page: Page): Promise<void> {
  // The router's first act is to keep the place of the page it took over.
  await page.waitForFunction(() => history.state !== null);
}
