import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/analysis/assemble.ts';
import type { ClaimEntry, SpeakerEntry } from '../../src/model/source.ts';
import { bundleOf, corpusOf, problemsOf } from './corpus.ts';

const ledger = [
  'Bridge is closed',
  '“The bridge was not safe,” Ines Calloway said on Monday. The port captain was angry.',
  'Odo Ferrant said the bridge was “safe as a house”. The weather on that day was fine.',
].join('\n\n');
const post = [
  'Captain speaks',
  'Odo Ferrant said on Monday that the bridge was “safe as a house”. He left soon.',
].join('\n\n');
const radio = ['A ferry runs', 'A ferry is in service every twenty minutes, the station said.'].join('\n\n');
const speakers: Record<string, SpeakerEntry> = {
  calloway: { name: 'Ines Calloway' },
  ferrant: { name: 'Odo Ferrant', aliases: ['the port captain'] },
};
const safe: ClaimEntry = {
  statement: 'The bridge was safe.',
  positions: [
    {
      speaker: 'calloway',
      stance: 'denies',
      evidence: [{ article: 'ledger', quote: '"The bridge was not safe,"' }],
    },
    {
      speaker: 'ferrant',
      stance: 'asserts',
      evidence: [
        { article: 'post', quote: 'the bridge was “safe as a house”' },
        { article: 'ledger', quote: 'the bridge was "safe as a house"' },
      ],
    },
  ],
};
const articles = { ledger, post, radio };
const corpus = { articles: { 'ledger.txt': { outlet: 'Ledger', published: '2024-04-09' } } };
const whole = { articles, speakers, corpus, claims: { safe } };

/** `safe` with its first evidence changed. */
function withEvidence(changed: Partial<ClaimEntry['positions'][number]['evidence'][number]>): typeof whole {
  const [first, ...rest] = safe.positions;
  const evidence = [{ article: 'ledger', quote: 'The bridge was not safe', ...changed }];
  return { ...whole, claims: { safe: { ...safe, positions: [{ ...first!, evidence }, ...rest] } } };
}

describe('a bare folder', () => {
  it('builds: outlet from the file name, title from the folder, no claims', () => {
    const bundle = bundleOf({ articles: { 'harbour-news': post } });
    expect(bundle.corpus.title).toBe('test');
    expect(bundle.claims).toEqual([]);
    expect(bundle.articles[0]).toMatchObject({
      outlet: { value: 'Harbour news', inferred: 'taken from the file name' },
      headline: 'Captain speaks',
      published: null,
    });
    expect(bundle.utterances.map((utterance) => utterance.speaker)).toEqual(['odo-ferrant']);
    expect(bundle.speakers).toMatchObject([{ id: 'odo-ferrant', name: 'Odo Ferrant', known: false }]);
  });
});

describe('evidence', () => {
  it('is the slice of the article, with its own marks, however the quote was typed', () => {
    const [claim] = bundleOf(whole).claims;
    const evidence = claim?.positions.flatMap((position) => position.evidence.map((item) => item.exact));
    expect(evidence).toEqual([
      'the bridge was “safe as a house”',
      'the bridge was “safe as a house”',
      '“The bridge was not safe,”',
    ]);
  });

  it('confirms the quotation it stands in', () => {
    const bundle = bundleOf(whole);
    expect(bundle.articles[0]?.quotations.map((quotation) => quotation.confirmed)).toEqual([true, true]);
  });

  it('keeps its id when other evidence comes before it', () => {
    const later = bundleOf(whole).claims[0]?.positions[1]?.evidence[0]?.id;
    const earlier: ClaimEntry = { ...safe, positions: [safe.positions[0]!] };
    expect(bundleOf({ ...whole, claims: { safe: earlier } }).claims[0]?.positions[0]?.evidence[0]?.id).toBe(
      later,
    );
  });

  it('that is not in the article is answered with file, line and the nearest passage', () => {
    expect(problemsOf(withEvidence({ quote: 'The bridge was never safe' }))).toEqual([
      'claims/safe.yaml positions.0.evidence.0.quote: quote not found in ledger: The bridge was never safe ' +
        '(the nearest passage is at articles/ledger.txt:3:2: The bridge was not safe)',
    ]);
  });

  it('that stands there twice asks for words nearby, naming the lines', () => {
    expect(problemsOf(withEvidence({ quote: 'bridge was' }))[0]).toMatch(
      /quote found 2 times in ledger: bridge was \(it stands on lines 3 and 5 of articles\/ledger.txt; add `near:`/,
    );
    expect(problemsOf(withEvidence({ quote: 'bridge was', near: 'Odo Ferrant' }))).toEqual([]);
    expect(problemsOf(withEvidence({ quote: 'bridge was', near: 'Odo Farrant said' }))[0]).toContain(
      'positions.0.evidence.0.near: near not found in ledger: Odo Farrant said (the nearest passage is at articles/ledger.txt:5:1: Odo Ferrant said)',
    );
  });

  it('in a caption that stands twice means the first', () => {
    const caption = 'The bridge on Monday. Photograph: Ledger';
    const text = `Bridge is closed\n\n${caption}\n${caption}\n\n${ledger.split('\n\n').slice(1).join('\n\n')}`;
    const parts = {
      ...withEvidence({ quote: 'The bridge on Monday' }),
      articles: { ...articles, ledger: text },
    };
    expect(problemsOf(parts)).toEqual([]);
  });

  it('in an unknown article or by an unknown speaker is answered with the nearest id', () => {
    const positions: ClaimEntry['positions'] = [{ ...safe.positions[0]!, speaker: 'caloway' }];
    expect(problemsOf({ ...whole, claims: { safe: { ...safe, positions } } })).toEqual([
      'claims/safe.yaml positions.0.speaker: no speaker with this id: caloway (did you mean calloway?)',
    ]);
    expect(problemsOf(withEvidence({ article: 'leger' }))).toEqual([
      'claims/safe.yaml positions.0.evidence.0.article: no article with this id: leger (did you mean ledger?)',
    ]);
  });
});

describe('assemble', () => {
  it('tells all errors at once and gives no bundle', () => {
    const positions: ClaimEntry['positions'] = [
      { speaker: 'nobody', stance: 'asserts', evidence: [{ article: 'ledger', quote: 'not in it at all' }] },
      {
        speaker: 'ferrant',
        article: 'post',
        stance: 'asserts',
        evidence: [{ article: 'nowhere', quote: 'x' }],
      },
    ];
    const { bundle, problems } = assemble(
      corpusOf({
        ...whole,
        corpus: { articles: { 'legder.txt': {} } },
        claims: { safe: { ...safe, positions } },
      }),
    );
    expect(bundle).toBeNull();
    expect(problems.map((problem) => problem.reason)).toEqual([
      'no article file with this name',
      'no speaker with this id',
      'quote not found in ledger',
      'a position needs either a speaker or an article that holds it',
      "evidence for an article's own voice comes from another article",
      'no article with this id',
    ]);
  });

  it('warns of a name that two speakers share, and takes it for neither', () => {
    const twins = {
      jo: { name: 'Jo Smith', aliases: ['Smith'] },
      al: { name: 'Al Smith', aliases: ['Smith'] },
    };
    const parts = { articles: { a: '“It is so,” Smith said.' }, speakers: twins };
    expect(problemsOf(parts)).toEqual([
      'speakers.yaml al: name shared by several speakers: Smith (jo and al share it, so it will be taken for none of them)',
    ]);
    expect(bundleOf(parts).articles[0]?.quotations[0]?.speaker).toBe('smith');
  });

  it('refuses claims that narrow or follow one another in a circle, and relations to nothing', () => {
    const related = (relations: ClaimEntry['relations']): ClaimEntry => ({
      statement: 'x',
      positions: [],
      relations,
    });
    expect(
      problemsOf({
        articles,
        claims: {
          a: related([{ narrows: 'b' }]),
          b: related([{ contradicts: 'a' }, { narrows: 'c' }]),
          c: related([{ narrows: 'a' }, { follows: 'd' }]),
        },
      }),
    ).toEqual(
      [
        'claims/c.yaml relations.1.follows: no claim with this id: d',
        'claims/c.yaml relations.0.narrows: claims that go round in a circle: a → b → c → a',
      ].map((line) => expect.stringContaining(line)),
    );
  });

  it('gives the same bundle for the same source', () => {
    expect(bundleOf(whole)).toEqual(bundleOf(whole));
  });
});

describe('excerpt rights', () => {
  const excerpted = { ...whole, corpus: { articles: { 'ledger.txt': { rights: 'excerpt' as const } } } };

  it('leave the headline and the sentences with quotations or evidence, at their offsets', () => {
    const [article] = bundleOf(excerpted).articles;
    expect(article?.text).toHaveLength(ledger.length);
    expect(article?.text.replace(/\s+/g, ' ').trim()).toBe(
      'Bridge is closed “The bridge was not safe,” Ines Calloway said on Monday. Odo Ferrant said the bridge was “safe as a house”.',
    );
    expect(article?.withheld.map(({ start, end }) => ledger.slice(start, end).trim())).toEqual([
      'The port captain was angry.',
      'The weather on that day was fine.',
    ]);
  });

  it('tell nothing of what is withheld anywhere in the bundle', () => {
    expect(JSON.stringify(bundleOf(excerpted))).not.toMatch(/angry|weather|The port/);
  });
});
