import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/browser/chromium.ts';
import type { SiteOptions } from './tests/browser/contents.ts';
import { sites, type SiteName } from './tests/browser/sites.ts';

/** What differs where a site does not stand at the top of its host: addresses, in links and in scripts. */
const addressSpecs = /(pages|links|navigation|search|lost|hydration|quotes|compare|check)\.spec\.ts$/;
const scriptsOffSpecs = /scripts-off\.spec\.ts$/;

/** Specs about one site that say nothing of the others. */
const otherSiteSpecs: Record<SiteName, RegExp> = {
  root: /(twenty-articles|bare-folder)\.spec\.ts$/,
  base: /(twenty-articles|bare-folder)\.spec\.ts$/,
  twenty: /bare-folder\.spec\.ts$/,
  bare: /twenty-articles\.spec\.ts$/,
};

export default defineConfig<SiteOptions>({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    ...(Object.keys(sites) as SiteName[]).map((site) => ({
      name: `files of ${site}`,
      testDir: 'tests/site',
      testIgnore: otherSiteSpecs[site],
      use: { site },
    })),
    { name: 'root', testIgnore: scriptsOffSpecs, use: { site: 'root' } },
    { name: 'base path', testMatch: addressSpecs, use: { site: 'base' } },
    { name: 'scripts off', testMatch: scriptsOffSpecs, use: { site: 'root', javaScriptEnabled: false } },
    { name: 'twenty articles', testMatch: /(pages|hydration|layout)\.spec\.ts$/, use: { site: 'twenty' } },
    { name: 'bare folder', testMatch: /(hydration)\.spec\.ts$/, use: { site: 'bare' } },
  ],
});
