import { describe, expect, it } from 'vitest';
import { pageFor } from '../../src/app/data/page-for.ts';
import type { UtteranceContent } from '../../src/app/data/utterance.ts';
import { outletStripsInput, wordingsInput } from '../../src/app/data/wordings-charts.ts';
import { printedFinding } from '../../src/app/quotation-wording.ts';
import { printedOf } from '../../src/app/data/wordings-printed.ts';
import { wordsFragment } from '../../src/app/words-address.ts';
import { parseFragment } from '../../src/app/fragment.ts';
import type { Bundle } from '../../src/model/types.ts';
import { quoted } from './quoted-bundle.ts';

function contentOf(id: string, bundle: Bundle = quoted): UtteranceContent {
  return pageFor({ page: 'utterance', id }, bundle).content as UtteranceContent;
}

const content = contentOf('close-it');

/** The words at a fragment of an article. */
function wordsAtFragment(article: string, fragment: string): string {
  const { text, blocks } = quoted.articles.find(({ id }) => id === article)!;
  const place = parseFragment(fragment);
  if (place?.kind !== 'stretch') return '';
  const { start } = blocks[place.number - 1]!;
  return text.slice(start + place.start, start + place.end);
}

describe('the content of an utterance’s page', () => {
  it('has a hotspot where outlets differ, signed by a letter where only case and punctuation do', () => {
    const base = content.renderings[0]!.words;
    expect(
      content.hotspots.map(({ sign, kind, base: { start, end } }) => [sign, kind, base.slice(start, end)]),
    ).toEqual([
      ['1', 'unmarked-cut', 'old'],
      ['a', 'case-or-punctuation', 'bridge, before'],
      ['2', 'changed', 'winter'],
    ]);
  });

  it('leads from every reading to these very words in the article, through an attribution that parts them', () => {
    for (const { readings } of content.hotspots) {
      for (const { words, of } of readings) {
        for (const [index, here] of of) {
          const rendering = content.renderings[index]!;
          const found = wordsAtFragment(rendering.article, wordsFragment(rendering, here));
          if (here && !words.includes(',')) expect(found).toBe(words);
          if (here) expect(words.startsWith(found)).toBe(true);
        }
      }
    }
  });

  it('leads to the quotation where the words are left out', () => {
    expect(wordsFragment(content.renderings[2]!, null)).toMatch(/^#q-/);
  });

  it('puts the gap of a cut behind the words before it', () => {
    const [cut] = content.renderings[2]!.differences;
    expect(content.renderings[2]!.words.slice(0, cut!.here.start)).toBe('close the');
  });

  it('tells which articles name whom, those named most first', () => {
    expect(content.speakers.map(({ name, articles }) => [name, articles.length])).toEqual([
      ['Bo Falk', 2],
      ['Ada Linde', 1],
    ]);
  });

  it('counts outlets and wordings without what is possibly the same', () => {
    expect(printedFinding(printedOf(content))).toBe(
      'Three outlets print it, in three wordings; in one, words inside the quotation marks differ from the fullest; one leaves words out without a sign of it.',
    );
    expect(printedFinding(printedOf(contentOf('nobody-knows')))).toBe(
      'Two outlets print it, in the same words.',
    );
  });

  it('is nothing where all of its words are withheld', () => {
    const withheld = structuredClone(quoted);
    for (const article of withheld.articles) article.withheld = [{ start: 0, end: article.text.length }];
    expect(pageFor({ page: 'utterance', id: 'close-it' }, withheld).content.page).toBe('not-found');
  });

  it('names the claims that a quotation is evidence for', () => {
    const claimed = structuredClone(quoted);
    const { start, end } = claimed.articles[0]!.quotations.at(-2)!;
    const evidence = claimed.claims[1]!.positions[0]!.evidence[0]!;
    Object.assign(evidence, { start, end });
    expect(contentOf('close-it', claimed).claims.map(({ id }) => id)).toEqual(['bridge-safe']);
  });

  it('says of a joined quotation which other one it is joined with, on the pages of both', () => {
    const spliced = structuredClone(quoted);
    const { article, quotation } = spliced.utterances[1]!.renderings[0]!;
    spliced.utterances[0]!.renderings[1]!.differences.push({
      kind: 'splice',
      base: null,
      here: { start: 0, end: 5 },
      from: { article, quotation },
    });
    expect(contentOf('close-it', spliced).joined).toMatchObject([
      { article: 'island-times', with: { id: 'nobody-knows' }, here: true },
    ]);
    expect(contentOf('nobody-knows', spliced).joined).toMatchObject([
      { article: 'island-times', with: { id: 'close-it' }, here: false },
    ]);
  });
});

describe('what the charts of an utterance are given', () => {
  it('the line of wordings: the fullest wording from end to end, parted where outlets differ', () => {
    const { stretches, wordings } = wordingsInput(content);
    expect(stretches.map(({ words }) => words).join('')).toBe(content.renderings[0]!.words);
    expect(stretches.filter(({ readings }) => readings.length > 1)).toHaveLength(3);
    expect(wordings).toBe(3);
  });

  it('a strip for every rendering, possible ones included, with what differs at its words', () => {
    const { words, strips } = outletStripsInput(content);
    expect(words).toBe(11);
    expect(strips[1]!.marks).toContainEqual({
      kind: 'changed',
      at: 6,
      count: 1,
      base: 'winter',
      here: 'autumn',
    });
    expect(strips[2]).toMatchObject({ from: 0, to: 9 });
    expect(outletStripsInput(contentOf('nobody-knows')).strips.map(({ sure }) => sure)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
