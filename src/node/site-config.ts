import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';

/** The folder of this package, with a trailing slash: index.html, src and public stand here, wherever the corpus is. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What Vite needs to know in every use of it: dev server, browser build, prerender build and tests.
 * `base` begins and ends with a slash.
 */
export function siteConfig(base: string): InlineConfig {
  return {
    root: packageRoot,
    base,
    configFile: false,
    // Every address is a file of its own; the default would answer unknown ones with the overview and status 200.
    appType: 'mpa',
    plugins: [svelte({ configFile: false })],
    build: {
      target: ['chrome123', 'firefox120', 'safari17.5'],
      // One style sheet: a lazily loaded page's own would not be linked in its prerendered HTML.
      cssCodeSplit: false,
      // Inlined fonts and icons would be data: addresses, which the content security policy refuses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // What every page needs in one file: two dozen small ones cost more in requests, and compress worse.
          codeSplitting: {
            groups: [
              {
                name: 'site',
                test: /node_modules[\\/]svelte[\\/]|src[\\/](app[\\/](?!pages|check|compare)|text[\\/](?!collation)|model)/,
                minShareCount: 3,
              },
            ],
          },
        },
      },
    },
    worker: { format: 'es' },
    logLevel: 'warn',
  };
}
