import { describe, expect, it } from 'vitest';
import type {
  Article,
  Block,
  Bundle,
  Evidence,
  Quotation,
  Rendering,
  Utterance,
} from '../../../src/model/types.ts';
import { searchDocuments } from '../../../src/search/documents/documents.ts';
import { KINDS } from '../../../src/search/query.ts';

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
  published: { value: '2025-03-14', inferred: null },
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
      date: '2025-03-13',
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
  it('takes claims, speakers, outlets, quotations and blocks; neither furniture nor repeats', () => {
    expect(searchDocuments(bundle).map(({ kind, id, text: words }) => [kind, id, words])).toEqual([
      ['claim', 'not-told', 'The city was not told.'],
      ['speaker', 'brandt', 'Melanie Brandt'],
      ['outlet', 'Herald', 'The Harbour Herald'],
      ['quotation', 'nobody-told-us-abc123', 'Nobody told us.'],
      ['passage', 'herald#p1', 'Bridge shut'],
      ['passage', 'herald#p2', 'The mayor said: “Nobody told us.” More follows.'],
      ['passage', 'herald#p5', 'Last words.'],
    ]);
  });

  it('says where the words stand, and under what they are counted', () => {
    const [claim, speaker, outlet, quote, headline, passage] = searchDocuments(bundle);
    const counted = { outlets: ['Herald'], speakers: ['brandt'], topics: ['warnings'] };
    expect(claim).toMatchObject({
      status: 'undisputed',
      day: '2025-03-13',
      stances: ['asserts'],
      ...counted,
    });
    expect(speaker).toMatchObject({ aliases: ['Brandt', 'Brand'], context: 'mayor' });
    expect(outlet).toMatchObject({ aliases: ['Herald'], context: '1 article', article: 'herald' });
    expect(outlet!.outlets).toEqual(['Herald']);
    expect(quote).toMatchObject({
      context: 'Melanie Brandt · Herald',
      article: 'herald',
      block: 1,
      quotationKind: 'direct',
      said: 'Melanie Brandt',
      confirmed: true,
      day: '2025-03-14',
      stances: ['asserts'],
      ...counted,
    });
    const dated = { day: '2025-03-14', stances: ['asserts'] };
    expect(passage).toMatchObject({ context: 'Herald', block: 1, ...dated, ...counted });
    expect(headline).not.toHaveProperty('stances');
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
    ).toEqual(['claim', 'speaker', 'outlet']);
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

  it('says by how much a passage begins later than its block, in whole and in cut ones', () => {
    const withheld = [span('“Nobody told us.”')];
    const found = searchDocuments({ ...bundle, articles: [{ ...article, withheld }] });
    const offsets = found.flatMap(({ id, kind, offset }) => (kind === 'passage' ? [[id, offset]] : []));
    expect(offsets).toEqual([
      ['herald#p1', undefined],
      ['herald#p2', undefined],
      ['herald#p2-2', 'The mayor said: “Nobody told us.” '.length],
      ['herald#p5', 12],
    ]);
  });

  it('tells the language and direction of words only where they are not as in the rest of the site', () => {
    const arabic = { ...article, id: 'arabic', language: 'ar', direction: 'rtl' as const };
    const found = searchDocuments({ ...bundle, articles: [article, arabic] });
    for (const document of found.filter(({ block: number }) => number !== undefined)) {
      const expected = document.article === 'arabic' ? ['ar', true] : [undefined, undefined];
      expect([document.lang, document.rtl]).toEqual(expected);
    }
  });

  it('names an outlet once, however many articles it has, and its articles only where there is one', () => {
    const second = { ...article, id: 'herald-2', outlet: { value: 'Harbour Herald Online', inferred: null } };
    const plain = { ...article, id: 'echo', short: 'Echo', outlet: { value: 'Echo', inferred: null } };
    const found = searchDocuments({ ...bundle, articles: [article, plain, second] });
    const [herald, echo, ...none] = found.filter(({ kind }) => kind === 'outlet');
    expect(none).toEqual([]);
    expect(herald).toMatchObject({ context: '2 articles', aliases: ['Herald', 'Harbour Herald Online'] });
    expect(herald).not.toHaveProperty('article');
    expect(echo).toMatchObject({ id: 'Echo', text: 'Echo', article: 'echo' });
    expect(echo).not.toHaveProperty('aliases');
  });

  it('keeps every kind together, in the order in which they are offered', () => {
    const found = searchDocuments({ ...bundle, articles: [article, { ...article, id: 'echo' }] });
    const kinds = found.map(({ kind }) => KINDS.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  });

  it('counts the outlets and wordings of an utterance, and those only that surely render it', () => {
    const rendering = (id: string, wording: number, sure = true): Rendering => ({
      ...{ article: id, quotation: quotation.id, exact: quotation.exact, words: quotation.exact, wording },
      ...{ relation: 'same', differences: [], further: [0, 0], sure, confirmed: false },
    });
    const utterance = (renderings: Rendering[]): Utterance => ({
      ...{ id: 'nobody-told-us', speaker: 'brandt', speakers: ['brandt'], renderings, aliases: [] },
    });
    const articles = ['herald', 'echo', 'echo-2', 'post'].map((id) => ({
      ...article,
      id,
      short: id.slice(0, 4),
    }));
    const quotations = (renderings: Rendering[]) =>
      searchDocuments({ ...bundle, articles, utterances: [utterance(renderings)] }).filter(
        ({ kind }) => kind === 'quotation',
      );
    const [first, second, third, doubtful] = quotations([
      rendering('herald', 0),
      rendering('echo', 1),
      rendering('echo-2', 2),
      rendering('post', 3, false),
    ]);
    const shared = { utterance: 'nobody-told-us', printedBy: 2, wordings: 3 };
    expect(first).toMatchObject(shared);
    expect(third).toMatchObject(shared);
    expect(second).toMatchObject(shared);
    expect(doubtful).not.toHaveProperty('utterance');
    expect(quotations([rendering('herald', 0)])[0]).not.toHaveProperty('utterance');
  });
});
