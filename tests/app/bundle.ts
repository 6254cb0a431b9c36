/**
 * A small story for tests of the pages: a bridge of an invented town, three articles, one dispute. The offsets are
 * found in the texts, so that the texts can be changed freely.
 */
import type {
  Article,
  Bundle,
  Claim,
  Coverage,
  Evidence,
  Position,
  Quotation,
  Span,
  Speaker,
  Voice,
} from '../../src/model/types.ts';

const TEXTS = {
  'harbour-post': [
    'Bridge is safe, says mayor',
    '“The bridge is safe,” Mayor Ada Linde said on Monday. Engineer Bo Falk denied it: “It is <b>not</b> safe.”',
    'READ MORE',
    'The bridge was closed on Sunday. It is not known whether it was closed.',
  ],
  'island-times': [
    'Mayor calls bridge safe',
    'Ada Linde said the bridge was safe.',
    'She called it “as solid as rock” in a letter. Its new lamps are known as “moons”.',
  ],
  unnamed: ['The harbour festival opens in June.'],
};

export type ArticleId = keyof typeof TEXTS;

function article(id: ArticleId, kinds: Article['blocks'][number]['kind'][]): Article {
  const text = TEXTS[id].join('\n\n');
  let at = 0;
  const blocks = TEXTS[id].map((piece, index) => {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    return { kind: kinds[index] ?? 'paragraph', start, end: at, repeats: null };
  });
  return {
    id,
    file: `articles/${id}.txt`,
    outlet: { value: `The ${id}`, inferred: id === 'unnamed' ? 'nothing names it' : null },
    short: id,
    headline: kinds[0] === 'headline' ? TEXTS[id][0]! : null,
    byline: null,
    published: { value: '2031-05-06', inferred: null },
    url: id === 'harbour-post' ? 'https://harbour.example/bridge' : null,
    rights: 'full',
    language: 'en',
    direction: 'ltr',
    note: null,
    sha256: '0'.repeat(64),
    words: text.split(/\s+/).length,
    text,
    withheld: [],
    blocks,
    quotations: [],
    setOff: [],
    credits: [],
  };
}

const articles = [
  article('harbour-post', ['headline', 'paragraph', 'furniture', 'paragraph']),
  article('island-times', ['headline', 'paragraph', 'paragraph']),
  article('unnamed', ['paragraph']),
];

export function evidence(id: ArticleId, exact: string, voice: Voice): Evidence {
  const { text, blocks } = articles.find((candidate) => candidate.id === id)!;
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return {
    id: exact
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, ''),
    article: id,
    ...{ start, end, exact, voice },
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    quotation: null,
    quoted: voice === 'quoted' && !exact.includes('“') ? [{ start, end }] : [],
    block: blocks.findIndex((block) => block.start <= start && end <= block.end),
    said: { day: '2031-05-05', basis: 'resolved', phrase: null },
  };
}

/** Words of an article, the first that are like these. */
function at(id: ArticleId, words: string): Span {
  const start = articles.find((candidate) => candidate.id === id)!.text.indexOf(words);
  return { start, end: start + words.length };
}

function quotation(
  article: ArticleId,
  exact: string,
  facts: Pick<Quotation, 'id' | 'kind' | 'block' | 'speaker'> & Partial<Quotation>,
): Quotation {
  return {
    ...{ ...at(article, exact), exact, mention: null, cue: null, clause: null, said: null, medium: null },
    utterance: facts.kind === 'indirect' ? '' : facts.id,
    confirmed: false,
    ...facts,
  };
}

articles[0]!.quotations = [
  quotation('harbour-post', 'The bridge is safe,', {
    ...{ id: 'the-bridge-is-safe-aaaaaa', kind: 'direct', block: 1, speaker: 'ada-linde', confirmed: true },
    mention: at('harbour-post', 'Mayor Ada Linde'),
    cue: at('harbour-post', 'said'),
    said: { day: '2031-05-05', basis: 'resolved', phrase: at('harbour-post', 'on Monday') },
  }),
  quotation('harbour-post', 'It is <b>not</b> safe.', {
    ...{ id: 'it-is-not-safe-bbbbbb', kind: 'direct', block: 1, speaker: 'bo-falk' },
    mention: at('harbour-post', 'Engineer Bo Falk'),
    cue: at('harbour-post', 'denied'),
  }),
];
articles[1]!.quotations = [
  quotation('island-times', 'the bridge was safe', {
    ...{ id: 'the-bridge-was-safe-cccccc', kind: 'indirect', block: 1, speaker: 'ada-linde' },
    mention: at('island-times', 'Ada Linde'),
    cue: at('island-times', 'said'),
  }),
  quotation('island-times', 'as solid as rock', {
    ...{ id: 'as-solid-as-rock-dddddd', kind: 'mixed', block: 2, speaker: 'ada-linde' },
    mention: at('island-times', 'She'),
    cue: at('island-times', 'called'),
    clause: at('island-times', 'it “as solid as rock”'),
    medium: at('island-times', 'in a letter'),
  }),
];
articles[1]!.setOff = [{ ...at('island-times', 'moons'), kind: 'term', block: 2, confirmed: false }];

const position = (holder: string, stance: Position['stance'], ...passages: Evidence[]): Position => ({
  holder: holder in TEXTS ? { kind: 'article', id: holder } : { kind: 'speaker', id: holder },
  stance,
  evidence: passages,
  note: null,
});

const cell = (
  id: ArticleId,
  treatments: Coverage['treatments'],
  passages: Evidence[],
  extra = {},
): Coverage => ({
  article: id,
  treatments,
  evidence: passages,
  rebuttalMissing: false,
  contradictsItself: false,
  ...extra,
});

const claim = (
  facts: Partial<Claim> & Pick<Claim, 'id' | 'statement' | 'positions' | 'coverage'>,
): Claim => ({
  label: facts.statement,
  question: null,
  topic: 'the bridge',
  date: '2031-05-05',
  status: 'disputed',
  context: [],
  relations: [],
  review: null,
  corrections: [],
  ...facts,
});

const safe = evidence('harbour-post', '“The bridge is safe,”', 'quoted');
const unsafe = evidence('harbour-post', 'It is <b>not</b> safe.', 'quoted');
const saidSafe = evidence('island-times', 'Ada Linde said the bridge was safe.', 'paraphrased');
const closed = evidence('harbour-post', 'The bridge was closed on Sunday.', 'own-voice');
const notKnown = evidence('harbour-post', 'It is not known whether it was closed.', 'own-voice');

const speaker = (id: string, name: string, short: string, role: string): Speaker => ({
  ...{ id, name, short, role },
  kind: 'person',
  side: null,
  aliases: [],
  sameAs: [],
  known: true,
});

export const bundle: Bundle = {
  corpus: {
    title: 'The bridge of Harbourtown',
    description: 'A mayor calls a bridge safe; an engineer does not.',
    language: 'en',
    publisher: 'Counterclaim',
    contact: 'desk@harbour.example',
    url: 'https://bridge.example',
  },
  articles,
  speakers: [
    speaker('ada-linde', 'Ada Linde', 'Linde', 'mayor'),
    speaker('bo-falk', 'Bo Falk', 'Falk', 'engineer'),
  ],
  claims: [
    claim({
      id: 'bridge-closed',
      statement: 'The bridge was closed on Sunday.',
      status: 'conflicting-reports',
      positions: [
        position('harbour-post', 'asserts', closed),
        position('harbour-post', 'questions', notKnown),
      ],
      coverage: [
        cell('harbour-post', ['own-voice', 'rebuttal-carried'], [closed, notKnown], {
          contradictsItself: true,
        }),
        cell('island-times', ['not-found'], []),
        cell('unnamed', ['not-found'], []),
      ],
    }),
    claim({
      id: 'bridge-safe',
      statement: 'The bridge is safe.',
      positions: [position('ada-linde', 'asserts', safe, saidSafe), position('bo-falk', 'denies', unsafe)],
      relations: [{ kind: 'contradicts', claim: 'bridge-closed' }],
      corrections: [
        { date: '2031-05-07', what: 'The day was put right.', why: 'It was Monday.', was: 'Tuesday' },
      ],
      coverage: [
        cell('harbour-post', ['quoted', 'rebuttal-carried'], [safe, unsafe]),
        cell('island-times', ['paraphrased'], [saidSafe], { rebuttalMissing: true }),
        cell('unnamed', ['not-found'], []),
      ],
    }),
  ],
  utterances: [],
  reuse: [],
};
