import type { Article, Claim, Speaker } from '../../model/types.ts';
import type { Known } from '../../search/syntax/known.ts';
import { readSyntax } from '../../search/syntax/syntax.ts';
import { dayWords } from '../wording.ts';

/** A search to learn from. */
export interface Example {
  /** As typed. */
  text: string;
  /** What it finds. */
  finds: string;
}

interface Corpus {
  claims: readonly Pick<Claim, 'statement'>[];
  articles: readonly Pick<Article, 'headline'>[];
  /** The best known first. */
  speakers: readonly Pick<Speaker, 'id' | 'name' | 'short'>[];
  known: Known;
}

/** Searches of this very corpus, one for each thing that can be typed and that it has something for. */
export function searchExamples({ claims, articles, speakers, known }: Corpus): Example[] {
  const statements = claims.map(({ statement }) => statement);
  return [
    ...wordExamples(claims.length > 0 ? statements : articles.flatMap(({ headline }) => headline ?? [])),
    ...speakerExamples(speakers, known),
    ...outletExamples(known),
    ...(claims.length > 0
      ? [{ text: 'stance:denies', finds: 'words in which somebody denies a claim' }]
      : []),
    { text: 'kind:quotation', finds: 'only claims, speakers, outlets, quotations or passages' },
    ...dayExamples(known),
  ];
}

/** Shown with two long words that stand side by side somewhere: such are in the corpus, and tell something. */
function wordExamples(texts: readonly string[]): Example[] {
  const pairs = texts.flatMap((text) => text.match(/\p{L}{5,} \p{L}{5,}/gu) ?? []);
  const pair = pairs.sort((a, b) => b.length - a.length)[0];
  if (pair === undefined) return [];
  const [first = '', second = ''] = pair.split(' ');
  return [
    {
      text: `${second} ${misspelt(first)}`.toLowerCase(),
      finds: 'words in any order; the spelling may be off',
    },
    { text: `"${pair}"`, finds: 'exactly these words, side by side' },
    { text: `${first} -${second}`, finds: `“${first}” where there is no “${second}”` },
  ];
}

/** By the shortest name that means nobody else. */
function speakerExamples(speakers: Corpus['speakers'], known: Known): Example[] {
  const [speaker] = speakers;
  if (!speaker) return [];
  const { id, name, short } = speaker;
  return [short, name]
    .map((typed) => `speaker:${quoted(typed)}`)
    .filter((text) => readSyntax(text, known).filters.speakers?.[0] === id)
    .slice(0, 1)
    .map((text) => ({ text, finds: `what ${name} says, and the claims it bears on` }));
}

function outletExamples({ outlets }: Known): Example[] {
  const outlet = outlets[0]?.value;
  if (outlet === undefined) return [];
  return [{ text: `outlet:${quoted(outlet)}`, finds: `only what ${outlet} has` }];
}

function dayExamples({ days }: Known): Example[] {
  if (!days) return [];
  return [{ text: `after:${days[1]}`, finds: `from ${dayWords(days[1])} on; before: is for earlier days` }];
}

/** A value with blanks is typed between quotation marks. */
function quoted(value: string): string {
  return /\s/u.test(value) ? `"${value}"` : value;
}

/** The word with the letter in its middle left out. */
function misspelt(word: string): string {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + word.slice(middle + 1);
}
