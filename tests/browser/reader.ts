import { expect, type Page } from '@playwright/test';
import { siteTest } from './contents.ts';
import { addressVariable } from './setup.ts';

export { expect };
export { spaced, type Contents } from './contents.ts';

interface Fixtures {
  /** What went wrong in the page so far; the test fails at its end if it is not empty. */
  trouble: string[];
}

/**
 * Every test is also a test that the pages it opens say nothing in the console, ask no one but their own host,
 * get everything they ask for and break no content security policy.
 */
export const test = siteTest.extend<Fixtures>({
  baseURL: async ({ site }, use) => {
    await use(process.env[addressVariable(site)]);
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

/** The page is drawn and its scripts are in charge of it. */
export async function awake(page: Page): Promise<void> {
  // The router's first act, once the page is hydrated, is to take the scroll position into its own hands.
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}
