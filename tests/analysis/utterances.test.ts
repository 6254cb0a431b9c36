import { describe, expect, it } from 'vitest';
import type { Rendering } from '../../src/model/types.ts';
import { bundleOf } from './corpus.ts';

const speakers = { ferrant: { name: 'Odo Ferrant' }, calloway: { name: 'Ines Calloway' } };
function utterances(...texts: string[]) {
  const articles = Object.fromEntries(texts.map((text, index) => [`a${index + 1}`, text]));
  return bundleOf({ articles, speakers }).utterances;
}
const full =
  'Odo Ferrant said: “The inspection took place in March, and the report is on file for all to read.”';

describe('toUtterances', () => {
  it('brings the wordings of one saying together, fullest first', () => {
    const [only, ...rest] = utterances(
      'Odo Ferrant said “the report is on file”.',
      full,
      'Odo Ferrant said: “The inspection took place in spring, and the report is on file for everybody to read.”',
    );
    expect(rest).toEqual([]);
    expect(only?.renderings.map(({ article, relation }) => [article, relation])).toEqual([
      ['a2', 'same'],
      ['a3', 'changed'],
      ['a1', 'part'],
    ]);
    const [fullest, other] = only?.renderings as [Rendering, Rendering];
    expect(
      other.differences.map(({ kind, base, here }) => [
        kind,
        fullest.words.slice(base?.start, base?.end),
        other.words.slice(here?.start, here?.end),
      ]),
    ).toEqual([
      ['changed', 'March', 'spring'],
      ['changed', 'all', 'everybody'],
    ]);
  });

  it('tells a difference of case and punctuation from one of words', () => {
    const [only] = utterances(full, full.replace('March, and', 'MARCH – and'));
    expect(only?.renderings[1]).toMatchObject({ relation: 'case-or-punctuation', wording: 0, sure: true });
  });

  it('keeps apart what different speakers say in few words, and what one says of different things', () => {
    expect(
      utterances('Odo Ferrant said it was “not safe”.', 'Ines Calloway said it was “not safe”.'),
    ).toHaveLength(2);
    expect(
      utterances(full, 'Odo Ferrant said: “The ferry is running, and the road is open for all to see.”'),
    ).toHaveLength(2);
  });

  it('lists both speakers where articles give the very same words to two, first whom the first article names', () => {
    const [only] = utterances(full, full.replace('Odo Ferrant', 'Ines Calloway'));
    expect(only?.speakers).toEqual(['ferrant', 'calloway']);
    expect(only?.renderings.map(({ differences }) => differences.map(({ kind }) => kind))).toEqual([
      [],
      ['speaker'],
    ]);
  });

  it('joins a fragment to the one saying of its speaker that holds it, and to none where there are two', () => {
    expect(utterances(full, 'Odo Ferrant spoke, calling for an “inspection”.')).toHaveLength(1);
    expect(
      utterances(
        full,
        'Odo Ferrant said: “No inspection of mine was ever left out.”',
        'Odo Ferrant called for an “inspection”.',
      ),
    ).toHaveLength(3);
  });

  it('gives every quotation an utterance, alone if need be', () => {
    const bundle = bundleOf({ articles: { a: full, b: 'It was called “a toy”.' }, speakers });
    const ids = new Set(bundle.utterances.map((utterance) => utterance.id));
    expect(
      bundle.articles.flatMap((article) => article.quotations).every((item) => ids.has(item.utterance)),
    ).toBe(true);
  });

  it('renders nothing by indirect speech, which is in the outlet’s words', () => {
    const { articles, utterances: all } = bundleOf({
      articles: { a: `${full}\n\nOdo Ferrant said that the ferry was running again.` },
      speakers,
    });
    const indirect = articles[0]!.quotations.filter(({ kind }) => kind === 'indirect');
    expect(indirect.map(({ utterance }) => utterance)).toEqual(['']);
    expect(all.flatMap(({ renderings }) => renderings)).toHaveLength(1);
  });

  it('takes the words said without who is named between them', () => {
    const [only] = utterances(
      full,
      '“The inspection took place in March,” Odo Ferrant said, “and the report is on file for all to read.”',
    );
    expect(only?.renderings.map(({ relation }) => relation)).toEqual(['same', 'same']);
    expect(only?.renderings[1]?.words).not.toContain('Ferrant');
  });
});
