import { toUtterances } from '../../../src/analysis/utterances.ts';
import type { Article, Bundle, Claim, Evidence, Speaker } from '../../../src/model/types.ts';
import { sentence } from '../wordings/grammar.ts';
import { alter, type Operation } from '../wordings/operations.ts';
import { printCorpus, type Printed } from '../wordings/print.ts';
import { Random } from '../wordings/random.ts';
import { makeSpeeches } from '../wordings/speeches.ts';
import { surnames, topics } from '../wordings/vocabulary.ts';

/** Statements that give an article each, about: six outlets print what a story's sixteen or so say. */
const statementsEach = 3;
/** Paragraphs of an article's own words, of so many sentences each. */
const own = { paragraphs: 8, sentences: 3 };
const firstNames =
  'Ada Ines Odo Petra Samuel Greta Luc Irina Tomas Leila Kenji Rose Mateo Chika Jonas Vera'.split(' ');

export interface MadeCorpus {
  bundle: Bundle;
  /** The quotations of the corpus with the statement that each prints. */
  printed: Printed[];
}

/** A corpus of `count` made articles, of some 450 words each, half of them quoted; with a claim for every tenth article. */
export function makeCorpus(count: number, seed: number): MadeCorpus {
  const random = new Random(seed);
  const all = printCorpus(random, makeSpeeches(random, count * statementsEach));
  const articles = all.articles.slice(0, count);
  for (const article of articles) addOwnWords(article, random);
  const ids = new Set(articles.map(({ id }) => id));
  const bundle: Bundle = {
    corpus: { title: 'Made', description: null, language: 'en', publisher: null, contact: null, url: null },
    articles,
    speakers: speakersOf(articles),
    claims: articles.filter((_, index) => index % 10 === 0).map(claimOf),
    utterances: toUtterances(articles),
    reuse: [],
  };
  return { bundle, printed: all.printed.filter(({ article }) => ids.has(article)) };
}

function addOwnWords(article: Article, random: Random): void {
  const names = Object.keys(topics);
  for (let paragraph = 0; paragraph < own.paragraphs; paragraph += 1) {
    const topic = random.pick(names);
    const words = Array.from({ length: own.sentences }, () => sentence(random, topic)).join(' ');
    const start = article.text.length + 2;
    article.text += `\n\n${words}`;
    article.blocks.push({ kind: 'paragraph', start, end: start + words.length, repeats: null });
  }
}

function speakersOf(articles: readonly Article[]): Speaker[] {
  const ids = new Set(
    articles.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker ?? [])),
  );
  return [...ids].map((id) => ({
    ...{ id, name: nameOf(id), short: nameOf(id), kind: 'person', role: null, side: null },
    ...{ aliases: [], sameAs: [], known: true },
  }));
}

function nameOf(id: string): string {
  const number = Number(id.slice(id.lastIndexOf('-') + 1));
  const first = firstNames[number % firstNames.length]!;
  const round = Math.floor(number / firstNames.length);
  const surname = surnames[round % surnames.length]!;
  const initial = String.fromCharCode(65 + (Math.floor(round / surnames.length) % 26));
  return `${first} ${initial}. ${surname}`;
}

/** What the first quotation of an article says, with it as evidence. */
function claimOf(article: Article): Claim {
  const { id, speaker, exact, start, end, block } = article.quotations[0]!;
  const evidence: Evidence = {
    ...{ id, article: article.id, start, end, exact, block, prefix: '', suffix: '', quotation: id },
    ...{ voice: 'quoted', quoted: [{ start, end }], said: null },
  };
  return {
    ...{
      id: `claim-${article.id}`,
      label: exact.slice(0, 30),
      statement: exact,
      question: null,
      topic: null,
      date: null,
    },
    status: 'undisputed',
    positions: [
      { holder: { kind: 'speaker', id: speaker ?? '' }, stance: 'asserts', evidence: [evidence], note: null },
    ],
    ...{ context: [], relations: [], review: null, corrections: [], coverage: [] },
  };
}

/** A text of about 2,000 words: quotations of the corpus, two of three altered, by their speakers, among words of its own. */
export interface MadeDraft {
  text: string;
  /** What was quoted, in the text's order; `from` is the quotation it was taken from. */
  quoted: { exact: string; from: Printed }[];
}

const operations: readonly Operation[] = [
  'verbatim',
  'cut, unmarked',
  'change',
  'add',
  'verbatim',
  'reorder',
];

export function makeDraft({ printed, bundle }: MadeCorpus, seed: number, quotations = 45): MadeDraft {
  const random = new Random(seed);
  const names = Object.keys(topics);
  const textOf = new Map(bundle.articles.map((article) => [article.id, article]));
  const paragraphs: string[] = [];
  const quoted: MadeDraft['quoted'] = [];
  while (quoted.length < quotations) {
    const from = random.pick(printed);
    const { exact, speaker } = textOf.get(from.article)!.quotations.find(({ id }) => id === from.quotation)!;
    if (exact.split(' ').length < 8) continue;
    const words = alter(random, exact, operations[quoted.length % operations.length]!)?.text ?? exact;
    quoted.push({ exact: words, from });
    const topic = random.pick(names);
    paragraphs.push(`“${words.replace(/\.$/, ',')}” ${nameOf(speaker!)} said. ${sentence(random, topic)}`);
  }
  return { text: paragraphs.join('\n\n'), quoted };
}
