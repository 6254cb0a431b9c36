import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/model/types.ts';
import { verify } from '../../src/model/verify.ts';
import { check } from '../../src/node/check.ts';
import { fileEffects } from '../../src/node/effects.ts';

let whole: Bundle;
beforeAll(async () => {
  const { bundle } = await check('tests/fixtures/corpora/complete/input', fileEffects());
  if (bundle === null) throw new Error('the complete corpus does not build');
  whole = bundle;
});

function broken(change: (bundle: Bundle) => void): () => void {
  const bundle = structuredClone(whole);
  change(bundle);
  return () => {
    verify(bundle);
  };
}

describe('verify', () => {
  test('accepts a bundle that keeps its promises', () => {
    expect(broken(() => undefined)).not.toThrow();
  });

  test('refuses a quotation that is not the slice of the text it claims to be', () => {
    const shift = broken(({ articles: [article] }) => {
      for (const quotation of article?.quotations ?? []) quotation.start += 1;
    });
    expect(shift).toThrow(/is no slice of the text/);
    expect(broken(({ articles: [article] }) => article && (article.text = ` ${article.text}`))).toThrow(
      /no slice/,
    );
  });

  test('refuses evidence with retyped words or another context', () => {
    const evidence = ({ claims }: Bundle) => claims[0]?.positions[0]?.evidence[0];
    const retyped = broken((bundle) => {
      const item = evidence(bundle);
      if (item) item.exact = item.exact.toUpperCase();
    });
    expect(retyped).toThrow(/no slice of the text/);
    const elsewhere = broken((bundle) => {
      const item = evidence(bundle);
      if (item) item.prefix = `${item.prefix}x`;
    });
    expect(elsewhere).toThrow(/prefix/);
  });

  test('refuses names that lead nowhere and ids given twice', () => {
    expect(broken(({ speakers }) => speakers.splice(0))).toThrow(/unknown/);
    expect(broken(({ utterances }) => utterances.splice(0))).toThrow(/utterance/);
    expect(broken(({ claims }) => claims.push(...claims))).toThrow(/two have one id/);
    expect(broken(({ claims: [claim] }) => claim?.coverage.pop())).toThrow(/every article/);
  });

  test('lets indirect speech, and nothing else, stand outside all utterances', () => {
    const quotation = ({ articles: [article] }: Bundle) =>
      article?.quotations.find(({ kind }) => kind !== 'indirect');
    const orphan = (kind: 'direct' | 'indirect', leaves: boolean) =>
      broken((bundle) => {
        const item = quotation(bundle);
        if (item === undefined) return;
        const { utterance } = item;
        item.kind = kind;
        if (!leaves) return;
        item.utterance = '';
        bundle.utterances = bundle.utterances.filter(({ id }) => id !== utterance);
      });
    expect(orphan('indirect', true)).not.toThrow();
    expect(orphan('indirect', false)).toThrow(/reported speech/);
    expect(orphan('direct', true)).toThrow(/no utterance/);
  });

  test('refuses quotations, words set off and what tells of them where they overlap or lie outside the text', () => {
    const first = ({ articles: [article] }: Bundle) =>
      article?.quotations.find(({ kind }) => kind !== 'indirect');
    const setOff = broken((bundle) => {
      const { start = 0, end = 0 } = first(bundle) ?? {};
      bundle.articles[0]?.setOff.push({ kind: 'term', start, end, block: 0, confirmed: false });
    });
    expect(setOff).toThrow(/words set off out of order/);
    const twice = broken((bundle) => {
      const item = first(bundle);
      if (item) bundle.articles[0]?.quotations.push({ ...item, id: 'again' });
    });
    expect(twice).toThrow(/quotation out of order/);
    for (const field of ['clause', 'medium', 'cue'] as const) {
      const outside = broken((bundle) => {
        const item = first(bundle);
        if (item) item[field] = { start: 10, end: 1_000_000 };
      });
      expect(outside).toThrow(/clause, medium/);
    }
  });

  test('refuses text that is published though it is withheld', () => {
    expect(broken(({ articles: [article] }) => article?.withheld.push({ start: 0, end: 20 }))).toThrow(
      /withheld/,
    );
  });
});
