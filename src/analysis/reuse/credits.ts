import type { Article, Credit, Span } from '../../model/types.ts';
import { isNameOf, sourceName, sourcePattern } from './sources.ts';

/** SOURCE stands for a source's name, with "the" before it or not. Names keep their case: "pa" is no agency. */
const source = '(?:[Tt]he )?(SOURCE)';
const person = "[\\p{L}\\p{M}.,’' -]{3,80}?";

/** A whole line: "with Reuters", "By Jane Doe, Associated Press", "The Wall Street Journal", "Source: AFP". */
const lines = [
  `^(?:[Ww]ith |[Ff]rom |[Bb]y |[Vv]ia |[Ss]ources?: ?|\\(|[—–-] ?|© ?(?:\\d{4} )?)?${source}(?: (?:news agency|agency|staff))?\\)?\\.?$`,
  `^(?:[Bb]y )${person}(?:,| of| for| with| and| \\||/) ?${source}$`,
  `^(?:[Aa]dditional |[Ff]urther )?[Rr]eport(?:ing|ed)?:? (?:by|from) (?:${person}(?: and| with| of| for|,) )?${source}\\.?$`,
];
/** In the first and last lines of reporting: "PARIS (AP) —", "… (Reuters)", "The Associated Press contributed to this report." */
const edges = [
  `^(?:\\p{Lu}[\\p{L}\\p{M}\\d.,’' /-]{1,50} )?\\((SOURCE)\\) ?[—–-]`,
  `[.!?”"] ?\\((SOURCE)\\)$`,
  `(?:^|[.!?] )${source}(?: [\\p{L} ]{1,40})? contributed to this (?:report|story|article)`,
  `\\b(?:[Aa]dditional|[Ff]urther|[Ww]ith) reporting (?:by|from) (?:${person}(?: and| with| of| for|,) )?${source}(?![\\p{L}\\p{N}])`,
];
/** Anywhere: where the text first stood, or on whose word a sentence of it stands. */
const phrases = [
  `(?:first|originally|previously) (?:published|appeared|printed|reported) (?:by|in|on|at) ${source}(?![\\p{L}\\p{N}])`,
  `[Rr]epublished (?:from|with (?:the )?permission (?:of|from)|by permission of) ${source}(?![\\p{L}\\p{N}])`,
  `(?:[Aa]ccording to|as reported by|(?:first|was|were) reported by) ${source}(?![\\p{L}\\p{N}]|['’]s?\\b|[ -](?:\\p{Lu}|polls?|surveys?|tall(?:y|ies)|counts?|data|analys[ie]s|exit|delegate))`,
];

/** Patterns of credits, made once a corpus. */
export interface CreditPatterns {
  lines: readonly RegExp[];
  edges: readonly RegExp[];
  phrases: readonly RegExp[];
}

/** `outlets` are the names of the corpus's outlets, which its articles may credit like any agency. */
export function creditPatterns(outlets: readonly string[]): CreditPatterns {
  const names = sourcePattern(outlets);
  const made = (frames: readonly string[]) =>
    frames.map((frame) => new RegExp(frame.replace('SOURCE', names), 'dgu'));
  return { lines: made(lines), edges: made(edges), phrases: made(phrases) };
}

/** Gives every article its credits. */
export function giveCredits(articles: readonly Article[]): void {
  const patterns = creditPatterns(articles.map(({ outlet }) => outlet.value));
  for (const article of articles) article.credits = creditsIn(article, article.outlet.value, patterns);
}

/** Longest line that is a credit and nothing else, and longest block in which one is looked for, in UTF-16 units. */
const longest = { line: 140, block: 4000 };
/** Blocks of reporting at each end in which an agency may sign. */
const edge = 2;

/**
 * Whom an article's own text credits, in text order, each source once. Credits of pictures are none, nor is an outlet that
 * names itself. A name that merely occurs is no credit: it must stand in one of a few forms.
 */
export function creditsIn(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  outlet: string,
  patterns: CreditPatterns,
): Credit[] {
  const found: Credit[] = [];
  const add = (block: Span, list: readonly RegExp[]) => {
    for (const pattern of list) {
      for (const { indices } of text.slice(block.start, block.end).matchAll(pattern)) {
        const [from, to] = indices?.[1] ?? [0, 0];
        const span = { start: block.start + from, end: block.start + to };
        found.push({ name: sourceName(text.slice(span.start, span.end)), ...span });
      }
    }
  };
  const reporting = blocks.filter(
    ({ kind, repeats }) => repeats === null && /^(?:paragraph|standfirst)$/.test(kind),
  );
  const ends = new Set([...reporting.slice(0, edge), ...reporting.slice(-edge)]);
  for (const block of blocks) {
    const length = block.end - block.start;
    if (block.repeats !== null || /^(?:caption|headline|bio)$/.test(block.kind) || length > longest.block)
      continue;
    const signs = block.kind === 'byline' || ends.has(block);
    if (signs && length <= longest.line) add(block, patterns.lines);
    if (signs || block.kind === 'furniture') add(block, patterns.edges);
    add(block, patterns.phrases);
  }
  const names = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ name }) => !isNameOf(name, outlet) && !names.has(name) && names.add(name));
}
