import { describe, expect, it } from 'vitest';
import { countWords, summaryMarkdown, type AddressOf } from '../../../src/app/check/summary.ts';
import { path } from '../../../src/app/routes.ts';
import { check } from '../../check/harbour.ts';

const address: AddressOf = (route, fragment = '') => `https://x.example/${path(route)}${fragment}`;
const summary = (text: string) => summaryMarkdown(check(text), 'The *old* bridge', address);

const draft =
  'Ada Linde said, “The old bridge is safe and will stay closed through the winter.”\n\n' +
  '“Nobody has *ever* seen [an] elephant dance,” said Ines Moreau.';

describe('the summary of a check', () => {
  it('counts quotations by what became of them', () => {
    expect(countWords(check(draft))).toBe('1 altered and 1 not in this corpus');
  });

  it('gives each quotation its speaker, its difference, and absolute links to the words as printed', () => {
    const text = summary(draft);
    expect(text).toContain('## Checked against The \\*old\\* bridge, 3 articles');
    expect(text).toContain(
      '1. “The old bridge is safe and will stay closed through the winter.” (Ada Linde): **altered**',
    );
    expect(text).toContain('Words changed.');
    expect(text).toMatch(/\[Harbour post\]\(https:\/\/x\.example\/articles\/harbour-post\/#q-[\w-]+\)/);
    expect(text).toMatch(/\[all wordings\]\(https:\/\/x\.example\/quotes\/[\w-]+\/\)/);
  });

  it('says which claims are carried, and which denial was not found', () => {
    expect(summary(draft)).toContain(
      '[The old bridge over the harbour is safe.](https://x.example/claims/bridge-safe/): quoted. ' +
        'The denial by Otto Brandt, carried by 2 of 3 articles here, was not found in this text.',
    );
  });

  it('shows what the text holds as it is, never as Markdown of its own', () => {
    expect(summary(draft)).toContain('“Nobody has \\*ever\\* seen \\[an\\] elephant dance,”');
  });

  it('says that there are no quotations where there are none', () => {
    expect(summary('Nothing is quoted here.')).toContain('0 quotations.');
  });
});
