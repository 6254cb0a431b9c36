import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:a11y',
    'html-validate:prettier',
  ],
  rules: {
    // A page's title is its claim or headline, whole: cut by whoever shows it, not by us.
    'long-title': 'off',
    // Svelte writes `selected=""`, which is the same attribute.
    'attribute-boolean-style': 'off',
    // Lists and figures are given names, which the standard allows and screen readers say.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});
