import { describe, expect, it } from 'vitest';
import type { Article, Block, Bundle, Evidence, Quotation } from '../../src/model/types.ts';
import { searchDocuments } from '../../src/search/documents.ts';

const text =
  'Bridge shut\n\nThe mayor said: “Nobody told us.” More follows.\n\nREAD MORE\n\nBridge shut\n\n            Last words.';

function span(words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function block(words: string, kind: Block['kind'], repeats: number | null = null, from = 0): Block {
  return { ...span(words, from), kind, repeats };
}

const quotation: Quotation = {
  ...span('Nobody told us.'),
  id: 'nobody-told-us-abc123',
  exact: 'Nobody told us.',
  kind: 'direct',
  block: 1,
  speaker: 'brandt',
  mention: null,
  cue: null,
  clause: null,
  said: null,
  medium: null,
  utterance: 'nobody-told-us',
  confirmed: true,
};
const article: Article = {
  id: 'herald',
  file: 'articles/herald.txt',
  outlet: { value: 'The Harbour Herald', inferred: null },
  short: 'Herald',
  headline: 'Bridge shut',
  byline: null,
  published: null,
  url: null,
  rights: 'full',
  language: 'en',
  direction: 'ltr',
  note: null,
  sha256: '',
  words: 12,
  text,
  withheld: [],
  blocks: [
    block('Bridge shut', 'headline'),
    block('The mayor said: “Nobody told us.” More follows.', 'paragraph'),
    block('READ MORE', 'furniture'),
    block('Bridge shut', 'caption', 0, 20),
    block('            Last words.', 'paragraph'),
  ],
  quotations: [quotation],
  setOff: [],
  credits: [],
};
const evidence: Evidence = {
  quoted: [],
  ...span('Nobody told us.'),
  id: 'e',
  article: 'herald',
  exact: 'Nobody told us.',
  prefix: '',
  suffix: '',
  quotation: quotation.id,
  block: 1,
  voice: 'quoted',
  said: null,
};
const bundle: Bundle = {
  corpus: { title: 'Bridge', description: null, language: 'en', publisher: null, contact: null, url: null },
  articles: [article],
  speakers: [
    {
      id: 'brandt',
      name: 'Melanie Brandt',
      short: 'Brandt',
      kind: 'person',
      role: 'mayor',
      side: null,
      aliases: ['Melanie Brandt', 'Brand'],
      sameAs: [],
      known: true,
    },
  ],
  claims: [
    {
      id: 'not-told',
      label: 'Not told',
      statement: 'The city was not told.',
      question: null,
      topic: 'warnings',
      date: null,
      status: 'undisputed',
      positions: [
        { holder: { kind: 'speaker', id: 'brandt' }, stance: 'asserts', evidence: [evidence], note: null },
      ],
      context: [],
      relations: [],
      review: null,
      corrections: [],
      coverage: [],
    },
  ],
  utterances: [],
  reuse: [],
};

describe('searchDocuments', () => {
  it('takes claims, speakers, quotations and blocks; neither furniture nor repeats', () => {
    expect(searchDocuments(bundle).map(({ kind, id, text: words }) => [kind, id, words])).toEqual([
      ['claim', 'not-told', 'The city was not told.'],
      ['speaker', 'brandt', 'Melanie Brandt'],
      ['quotation', 'nobody-told-us-abc123', 'Nobody told us.'],
      ['passage', 'herald#p1', 'Bridge shut'],
      ['passage', 'herald#p2', 'The mayor said: “Nobody told us.” More follows.'],
      ['passage', 'herald#p5', 'Last words.'],
    ]);
  });

  it('says where the words stand, and under what they are counted', () => {
    const [claim, speaker, quote, , passage] = searchDocuments(bundle);
    const counted = { outlets: ['Herald'], speakers: ['brandt'], topics: ['warnings'] };
    expect(claim).toMatchObject({ status: 'undisputed', ...counted });
    expect(speaker).toMatchObject({ aliases: ['Brandt', 'Brand'], context: 'mayor' });
    expect(quote).toMatchObject({
      context: 'Melanie Brandt · Herald',
      article: 'herald',
      block: 1,
      quotationKind: 'direct',
      confirmed: true,
      ...counted,
    });
    expect(passage).toMatchObject({ context: 'Herald', block: 1, ...counted });
  });

  it('takes nothing that an article withholds', () => {
    const shown = span('The mayor said: “Nobody told us.”');
    const withheld = [{ start: shown.end, end: text.indexOf('Bridge shut', 20) }];
    const found = searchDocuments({ ...bundle, articles: [{ ...article, withheld }] });
    expect(found.filter(({ kind }) => kind === 'passage').map(({ text: words }) => words)).toEqual([
      'Bridge shut',
      'The mayor said: “Nobody told us.”',
      'Last words.',
    ]);
    const all = [{ start: 0, end: text.length }];
    expect(
      searchDocuments({ ...bundle, articles: [{ ...article, withheld: all }] }).map(({ kind }) => kind),
    ).toEqual(['claim', 'speaker']);
  });

  it('cuts what is left of a block into passages that are slices of the text', () => {
    const withheld = [span('“Nobody told us.”')];
    const found = searchDocuments({ ...bundle, articles: [{ ...article, withheld }] });
    expect(
      found.filter(({ block: number }) => number === 1).map(({ id, text: words }) => [id, words]),
    ).toEqual([
      ['herald#p2', 'The mayor said:'],
      ['herald#p2-2', 'More follows.'],
    ]);
    for (const { start, end, text: words } of found) {
      if (start !== undefined) expect(text.slice(start, end)).toBe(words);
    }
  });
});
