// Which folder may import which is the backbone of this program: text <- model <- analysis <- node, and
// text, model <- search, charts <- app <- main.ts, server.ts. It is written once, in `allowed` below;
// tests/imports.test.ts checks that a wrong import is refused and that there are no cycles.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Folder of src -> the other folders of src it may import. */
const allowed = {
  text: [],
  model: ['text'],
  analysis: ['text', 'model'],
  search: ['text', 'model'],
  charts: ['text', 'model'],
  // The client of a worker that holds the analysis: pages import check/client.ts and load nothing of it.
  check: ['text', 'model', 'analysis'],
  app: ['text', 'model', 'search', 'charts', 'check'],
  // The build writes the search documents and knows the addresses; everything else of the app it reaches by
  // rendering server.ts.
  node: ['text', 'model', 'analysis', 'search', 'check'],
};
const folders = Object.keys(allowed);

/** How deep a folder of src may be nested for the rules below to hold; tests/imports.test.ts checks the tree. */
const DEPTH = 4;

const everywhere = [
  {
    regex: '^\\.{1,2}/(?!.*\\.\\w+(\\?\\w+)?$)',
    message: 'Write the file extension: ./span.ts',
  },
];
const nodeOnly = {
  regex:
    '^node:|^(assert|buffer|child_process|crypto|events|fs|http|https|os|path|process|stream|url|util|worker_threads|zlib)(/|$)',
  message: 'Only src/node runs in Node; pass the effect in as a parameter.',
};

/** The rules for files in which imports of what `patterns` match are refused, static and dynamic ones. */
function refuse(files, patterns) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportNamespaceSpecifier[parent.source.value=/^d3/]',
          message: 'Import from d3 by name: all of it is 100 kB.',
        },
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
      ],
    },
  };
}

/** The folders that `from` may not import, as a pattern of paths written in a file `depth` folders below src. */
function direction(from, refused, depth) {
  if (refused.length === 0) return [];
  const up = depth === 0 ? '\\./' : `(\\.\\./){${depth}}`;
  return [
    {
      regex: `^${up}(${refused.join('|')})(/|$)`,
      message: `src/${from} may not import src/${refused.join(', src/')}.`,
    },
  ];
}

const imports = [
  refuse(['src/*.ts'], [...direction('*.ts', ['analysis', 'node'], 0), nodeOnly]),
  ...folders.flatMap((from) => {
    const refused = folders.filter((to) => to !== from && !allowed[from].includes(to));
    return Array.from({ length: DEPTH }, (_, index) => {
      const files = [`src/${from}/${'*/'.repeat(index)}*.{ts,svelte}`];
      const entries = {
        // The build needs the type of what it renders pages with.
        regex: `^(\\.\\./){${index + 1}}(${from === 'node' ? 'main' : 'main|server'})\\.ts$`,
        message: 'main.ts and server.ts are where the program begins; nothing imports them.',
      };
      const patterns = [...direction(from, refused, index + 1), entries];
      return refuse(files, from === 'node' ? patterns : [...patterns, nodeOnly]);
    });
  }),
  refuse(['tests/**/*.ts'], []),
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.cache/', 'test-results/', 'playwright-report/', 'tests/fixtures/'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-nested-ternary': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      // Control characters in patterns are what bad input is recognised by.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // TypeScript finds these, with the reasons it allows.
      '@typescript-eslint/no-unused-vars': 'off',
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser },
    },
    rules: {
      // Blocked by the content security policy, silently: see DESIGN.md.
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // Spaces beside a block have to be written so: the compiler trims others.
      'svelte/no-useless-mustaches': 'off',
      // Maps and addresses made inside one computation are not state.
      'svelte/prefer-svelte-reactivity': 'off',
      // It knows SvelteKit's router only.
      'svelte/no-navigation-without-resolve': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...imports,
  // Programs that a person runs print; what prints in the build is passed in.
  {
    files: ['tests/run.ts', 'tests/budget/**', 'tests/measure/**', 'tests/browser/*.ts'],
    rules: { 'no-console': 'off' },
  },
  prettier,
  svelte.configs.prettier,
);
