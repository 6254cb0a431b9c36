import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './harbour.ts';

const outlets = (text: string) =>
  check(text).quotations[0]!.match!.wordings.map(({ words, printed }) => [
    words,
    printed.map(({ article }) => article.id),
  ]);

describe('a quotation of a pasted text', () => {
  it('is verbatim where an article prints its words, and names every article that does', () => {
    const text = 'Ada Linde said, “The old bridge is safe and will stay open through the winter.”';
    const [quotation] = check(text).quotations;
    expect(quotation!.verdict).toBe('verbatim');
    expect(quotation!.speaker).toEqual({ id: 'ada-linde', name: 'Ada Linde', page: true });
    expect(text.slice(quotation!.start, quotation!.end)).toBe(quotation!.words);
    expect(outlets(text)).toEqual([
      ['The old bridge is safe and will stay open through the winter,', ['harbour-post', 'the-ledger']],
      ['The old bridge is safe and will stay open through the spring.', ['river-news']],
    ]);
  });

  it('is verbatim where only its case, its marks and its ends differ', () => {
    const { quotations } = check('"the old bridge is SAFE and will stay open", Ada Linde said.');
    expect(quotations.map(({ verdict }) => verdict)).toEqual(['verbatim']);
  });

  it('is altered where words were cut or changed, and the difference stands between the words both have', () => {
    const { quotations } = check(
      '“The old bridge is safe and will stay closed through the winter,” Ada Linde said.',
    );
    const [quotation] = quotations;
    expect(quotation!.verdict).toBe('altered');
    const [nearest] = quotation!.match!.wordings;
    expect(nearest!.differences.map(({ kind }) => kind)).toContain('changed');
    expect(nearest!.diff).toEqual([
      { kind: 'both', text: 'The old bridge is safe and will stay' },
      { kind: 'printed', text: 'open' },
      { kind: 'here', text: 'closed' },
      { kind: 'both', text: 'through the winter' },
    ]);
  });

  it('is somebody else’s where the corpus gives its words to another speaker', () => {
    const { quotations } = check(
      '“It is not safe, and everybody in the town hall knows it,” Ada Linde said.',
    );
    expect(quotations[0]).toMatchObject({ verdict: 'other-speaker', speaker: { id: 'ada-linde' } });
    expect(quotations[0]!.match!.speakers.map(({ id }) => id)).toEqual(['otto-brandt']);
  });

  it('is not in the corpus where nothing is like it, and then has no nearest passage either', () => {
    const { quotations } = check('“Nobody here has ever seen an elephant dance,” Ada Linde said.');
    expect(quotations[0]).toMatchObject({ verdict: 'not-found', match: null, nearest: null });
  });

  it('is shown beside words of the outlet’s own that it is like, with the place a link opens on', () => {
    const { quotations } = check(
      '“Two of the pillars show deep cracks below the waterline,” Otto Brandt said.',
    );
    expect(quotations[0]).toMatchObject({
      verdict: 'not-found',
      nearest: { article: { id: 'harbour-post' }, block: 2, quoted: false },
    });
    const { exact, stretch } = quotations[0]!.nearest!;
    expect(exact).toHaveLength(stretch.end - stretch.start);
    expect(exact).toContain('deep cracks below the waterline');
  });

  it('keeps the name of a speaker whom the corpus does not know, without a page', () => {
    const { quotations } = check('“Nobody here has ever seen an elephant dance,” said Ines Moreau.');
    expect(quotations[0]!.speaker).toMatchObject({ name: 'Ines Moreau', page: false });
  });
});

describe('the claims of a pasted text', () => {
  it('are carried by a quotation of their evidence, without the denial that articles carry', () => {
    const { claims } = check(
      'Ada Linde said, “The old bridge is safe and will stay open through the winter.”',
    );
    expect(claims).toMatchObject([
      { id: 'bridge-safe', carries: [{ how: 'quoted', stance: 'asserts' }], rebuttals: [], replying: 2 },
    ]);
    expect(claims[0]!.missing).toMatchObject([
      { holder: 'Otto Brandt', stance: 'denies', articles: [{ id: 'harbour-post' }, { id: 'the-ledger' }] },
    ]);
  });

  it('miss no rebuttal where the text carries it, too', () => {
    const { claims } = check(
      'Ada Linde said, “The old bridge is safe and will stay open through the winter.”\n\n' +
        'Otto Brandt said, “It is not safe, and everybody in the town hall knows it.”',
    );
    expect(claims[0]).toMatchObject({ rebuttals: [{ how: 'quoted', holder: 'Otto Brandt' }], missing: [] });
  });

  it('are carried by a sentence that says the statement in nearly its words', () => {
    const { claims } = check('The town was told again that the old bridge over the harbour is safe.');
    expect(claims).toMatchObject([{ carries: [{ how: 'paraphrased', source: null }] }]);
  });

  it('are denied, not carried, by a sentence that rejects the statement', () => {
    const { claims } = check('Divers rejected as false that the old bridge over the harbour is safe.');
    expect(claims).toMatchObject([{ carries: [], rebuttals: [{ how: 'paraphrased', stance: 'denies' }] }]);
  });
});

describe('any text', () => {
  it('is answered, with spans inside it, whatever it holds', () => {
    const words = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        '‘',
        '’',
        ' ',
        '\n\n',
        'said',
        'Ada Linde',
        'safe',
        'bridge',
        'The old bridge is safe',
      ],
      ...['…', '<script>', '\u202e', '😀', '\0', 'and will stay open through the winter', '.', ',', 'é'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const { quotations, claims, blocks } = check(text);
        const spans = [
          ...quotations,
          ...quotations.flatMap(({ parts }) => parts),
          ...claims.flatMap(({ carries, rebuttals }) => [...carries, ...rebuttals]).map(({ here }) => here),
          ...blocks,
        ];
        for (const { start, end } of spans)
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('without words or quotations finds nothing, and does not fail', () => {
    for (const text of ['', ' \n ', '“”', '“…”', '12345']) {
      expect(check(text)).toMatchObject({ quotations: [], claims: [], copied: [] });
    }
  });
});
