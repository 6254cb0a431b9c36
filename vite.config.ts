import { defineConfig, mergeConfig } from 'vitest/config';
import { siteConfig } from './src/node/site-config.ts';

// The program calls Vite through src/node (see build.ts and dev.ts); this file is for the tests and for editors.
export default mergeConfig(
  siteConfig('/'),
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**', 'tests/components/**'],
            environment: 'node',
          },
        },
        {
          extends: true,
          resolve: { conditions: ['browser'] },
          test: {
            name: 'component',
            include: ['tests/components/**/*.test.ts'],
            environment: 'jsdom',
            setupFiles: ['tests/components/setup.ts'],
          },
        },
      ],
    },
  }),
);
