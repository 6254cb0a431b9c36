import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, readColumns, toColumns } from '../../../src/search/index/columns.ts';
import { document } from '../build.ts';

const names = fc.array(fc.constantFrom('Herald', 'Gazette', '__proto__', 'a","b', ''), {
  minLength: 1,
  maxLength: 3,
});
const described = fc
  .record(
    {
      outlets: names,
      speakers: names,
      topics: names,
      stances: fc.array(fc.constantFrom('asserts' as const, 'denies' as const), { maxLength: 2 }),
      quotationKind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
      day: fc.constantFrom('2025-03-14', '2025-03-15'),
    },
    { requiredKeys: [] },
  )
  .map((more) => document('quotation', 'q', 'words', more));

describe('columns', () => {
  it('give each document the values it has, and nothing where it has none', () => {
    fc.assert(
      fc.property(fc.array(described, { maxLength: 40 }), (documents) => {
        const sent = JSON.parse(JSON.stringify(toColumns(documents))) as ReturnType<typeof toColumns>;
        const valuesOf = readColumns(sent, documents.length);
        for (const [number, { quotationKind, day, ...lists }] of documents.entries()) {
          const own = {
            ...lists,
            quotationKinds: quotationKind ? [quotationKind] : [],
            day: day ? [day] : [],
          };
          for (const name of COLUMNS) expect(valuesOf(name, number)).toEqual(own[name] ?? []);
        }
      }),
    );
  });

  it('say once what follows one another, as the passages of an article do', () => {
    const one = document('passage', 'p', 'words', { outlets: ['Herald'] });
    const { values, runs } = toColumns(Array.from({ length: 500 }, () => one));
    expect({ values: values.outlets, runs: runs.outlets }).toEqual({ values: [['Herald']], runs: [0, 500] });
  });

  it('that say less or more than there are documents are no reason to fail', () => {
    const columns = toColumns([document('passage', 'p', 'words', { outlets: ['Herald'] })]);
    columns.runs.outlets = [0, 9];
    expect(readColumns(columns, 2)('outlets', 1)).toEqual(['Herald']);
    expect(readColumns(columns, 2)('outlets', 5)).toEqual([]);
  });
});
