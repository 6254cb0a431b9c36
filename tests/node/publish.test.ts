import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/model/types.ts';
import { check } from '../../src/node/check.ts';
import { fileEffects } from '../../src/node/effects.ts';
import { publishedFiles } from '../../src/node/publish.ts';

const root = join(import.meta.dirname, '../..');
const corpora = ['tests/fixtures/corpora/complete/input', 'tests/fixtures/twenty-articles', 'seeds'];
const kinds = { articles: 'article', claims: 'claim', speakers: 'speaker', utterances: 'utterance' } as const;

async function bundleOf(corpus: string): Promise<Bundle> {
  const { bundle, problems } = await check(join(root, corpus), fileEffects());
  if (bundle === null) throw new Error(problems[0]?.reason);
  return bundle;
}

describe('publishedFiles', () => {
  for (const corpus of corpora) {
    test(`writes files of ${corpus} that its own JSON Schemas accept, with no field they do not explain`, async () => {
      const files = publishedFiles(await bundleOf(corpus));
      const ajv = new Ajv2020({ strict: true, allErrors: true });
      addFormats.default(ajv);
      const validators = new Map(
        ['index', ...Object.values(kinds)].map((name) => {
          const schema = JSON.parse(files.get(`data/v1/schema/${name}.json`) ?? '') as object;
          expect(ajv.validateSchema(schema), name).toBe(true);
          return [name, ajv.compile(withoutExtras(schema) as object)];
        }),
      );
      for (const [path, content] of files) {
        if (path.startsWith('data/v1/schema/')) continue;
        const [, , folder = ''] = path.split('/');
        const validate = validators.get(kinds[folder as keyof typeof kinds] ?? 'index');
        expect(validate?.(JSON.parse(content)), `${path}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
      }
    });

    test(`has in ${corpus} a file for every id of the index, and no other`, async () => {
      const files = publishedFiles(await bundleOf(corpus));
      const index = JSON.parse(files.get('data/v1/index.json') ?? '') as Record<
        keyof typeof kinds,
        { id: string }[]
      >;
      const named = Object.keys(kinds).flatMap((folder) =>
        index[folder as keyof typeof kinds].map(({ id }) => `data/v1/${folder}/${id}.json`),
      );
      const written = Array.from(files.keys()).filter((path) => /v1\/(?!schema|index)/.test(path));
      expect(written.toSorted()).toEqual(named.toSorted());
    });
  }

  test('proves every passage by the offsets it publishes', async () => {
    const files = publishedFiles(await bundleOf('seeds'));
    const read = (path: string) => JSON.parse(files.get(`data/v1/${path}.json`) ?? '') as never;
    let passages = 0;
    for (const path of files.keys()) {
      const [, id] = /claims\/(.+)\.json$/.exec(path) ?? [];
      if (id === undefined) continue;
      const claim: { coverage: { article: string; evidence: Record<string, never>[] }[] } = read(
        `claims/${id}`,
      );
      for (const { article, evidence } of claim.coverage) {
        const { text }: { text: string } = read(`articles/${article}`);
        for (const { start, end, exact, prefix, suffix } of evidence) {
          expect(text.slice(start, end)).toBe(exact);
          expect(
            text.slice(0, start).endsWith(prefix ?? '') && text.slice(end).startsWith(suffix ?? ''),
          ).toBe(true);
          passages += 1;
        }
      }
    }
    expect(passages).toBeGreaterThan(20);
  });

  test('keeps the fields that version 1 promises', async () => {
    const files = publishedFiles(await bundleOf('tests/fixtures/corpora/complete/input'));
    const read = (path: string) =>
      JSON.parse(files.get(`data/v1/${path}.json`) ?? '') as Record<string, never>;
    const index = read('index');
    expect(index).toMatchObject({ version: 1, title: 'The library in Lowbridge' });
    const keys = (value: unknown) => Object.keys(value as object);
    const first = (value: unknown) => (value as object[])[0] ?? {};
    const promises: [unknown, string][] = [
      [index, 'version title articles claims speakers utterances'],
      [first(index['articles']), 'id file outlet headline published words url'],
      [first(index['claims']), 'id statement status'],
      [first(index['speakers']), 'id name'],
      [first(index['utterances']), 'id speaker renderings'],
      [
        read('articles/courier'),
        'id file outlet headline byline published url rights sha256 text blocks quotations',
      ],
      [first(read('articles/courier')['blocks']), 'kind start end'],
      [
        first(read('articles/courier')['quotations']),
        'id start end exact kind speaker mention cue utterance confirmed',
      ],
      [read('claims/unsafe-building'), 'id statement status positions coverage'],
      [first(read('claims/unsafe-building')['coverage']), 'article treatment evidence'],
      [first(read('claims/unsafe-building')['positions']), 'speaker stance evidence'],
    ];
    for (const [value, names] of promises)
      expect(keys(value)).toEqual(expect.arrayContaining(names.split(' ')));
    const position = first(read('claims/unsafe-building')['positions']) as { evidence: unknown };
    expect(keys(first(position.evidence))).toEqual(
      expect.arrayContaining('article start end exact prefix suffix quotation'.split(' ')),
    );
    const { id } = first(index['utterances']) as { id: string };
    const utterance = read(`utterances/${id}`);
    expect(keys(utterance)).toEqual(expect.arrayContaining('id speaker speakers renderings'.split(' ')));
    expect(keys(first(utterance['renderings']))).toEqual(
      expect.arrayContaining('article quotation exact relation changes'.split(' ')),
    );
  });

  test('publishes nothing of what excerpt rights withhold', async () => {
    const bundle = await bundleOf('tests/fixtures/twenty-articles');
    const article = bundle.articles.find(({ rights }) => rights === 'excerpt');
    const { text, withheld } = JSON.parse(
      publishedFiles(bundle).get(`data/v1/articles/${article?.id ?? ''}.json`) ?? '',
    ) as { text: string; withheld: { start: number; end: number }[] };
    expect(withheld.length).toBeGreaterThan(0);
    for (const { start, end } of withheld) expect(text.slice(start, end).trim()).toBe('');
  });
});

/** The schema with every object closed, so that a field without an explanation fails. */
function withoutExtras(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutExtras);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutExtras(value)]));
  return 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
}
