import { didYouMean } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleEntry, ArticleSource, CorpusSource, MaybeInferred } from '../model/source.ts';
import type { Article, Block, Stated } from '../model/types.ts';
import { directionOf } from '../text/direction.ts';
import { countWords } from '../text/words.ts';
import { toBlocks } from './blocks.ts';
import { errorAt } from './problem.ts';
import type { Stranger } from './quotations.ts';
import { findQuotations } from './quotations.ts';
import type { SpeakerIndex } from './speakers.ts';

/** An article with its blocks and quotations; utterances and confirmations need the whole corpus and come later. */
export function toArticle(
  source: ArticleSource,
  corpus: CorpusSource['corpus']['entry'],
  speakers: SpeakerIndex,
): { article: Article; strangers: Stranger[] } {
  const { id, file, text, sha256 } = source;
  const entry = entryOf(corpus.articles, file);
  const blocks = toBlocks(text);
  const { quotations, setOff, strangers } = findQuotations(text, blocks, { article: id, speakers });
  const outlet = stated(entry?.outlet, 'name') ?? {
    value: prettified(file),
    inferred: 'taken from the file name',
  };
  const language = entry?.language ?? corpus.language ?? 'en';
  const article: Article = {
    id,
    file,
    outlet,
    short: entry?.short ?? outlet.value,
    headline: entry?.headline ?? wordsOf(text, blocks, 'headline'),
    byline: entry?.byline ?? wordsOf(text, blocks, 'byline'),
    published: stated(entry?.published, 'date'),
    url: entry?.url ?? null,
    rights: entry?.rights ?? 'full',
    language,
    direction: directionOf(text, language),
    note: entry?.note ?? null,
    sha256,
    words: countReporting(text, blocks),
    text,
    withheld: [],
    blocks,
    quotations,
    setOff,
    credits: [],
  };
  return { article, strangers };
}

/** Pushes an error for every entry of corpus.yaml that names a file which is not there. */
export function checkArticleFiles({ corpus, articles }: CorpusSource, problems: Problem[]): void {
  const files = new Set(articles.map((article) => fileName(article.file)));
  for (const name of Object.keys(corpus.entry.articles ?? {})) {
    if (files.has(fileName(name))) continue;
    problems.push(
      errorAt(
        corpus.file,
        ['articles', name],
        'no article file with this name',
        name,
        didYouMean(name, files),
      ),
    );
  }
}

/** corpus.yaml names articles by file name (`irish-times.txt`); a path to it is understood as well. */
function entryOf(entries: Record<string, ArticleEntry> | undefined, file: string): ArticleEntry | undefined {
  if (entries === undefined) return undefined;
  const name = fileName(file);
  if (Object.hasOwn(entries, name)) return entries[name];
  return Object.entries(entries).find(([key]) => fileName(key) === name)?.[1];
}

/** `articles/irish-times.txt` → `irish-times.txt`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** "irish-times_2025.txt" → "Irish times 2025". */
function prettified(file: string): string {
  const name = fileName(file)
    .replace(/\.txt$/i, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return name === '' ? fileName(file) : name.charAt(0).toUpperCase() + name.slice(1);
}

function stated<Key extends string>(given: MaybeInferred<Key> | undefined, key: Key): Stated<string> | null {
  if (given === undefined) return null;
  if (typeof given === 'string') return { value: given, inferred: null };
  const value: string = given[key];
  const { inferred } = given;
  if (inferred === undefined || inferred === false) return { value, inferred: null };
  return { value, inferred: typeof inferred === 'string' ? inferred : 'the text does not state it' };
}

function wordsOf(text: string, blocks: readonly Block[], kind: Block['kind']): string | null {
  const block = blocks.find((item) => item.kind === kind);
  return block === undefined ? null : text.slice(block.start, block.end).replace(/\s+/g, ' ');
}

/** Words of an article without page furniture and blocks that stand there twice. */
function countReporting(text: string, blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    if (block.kind !== 'furniture' && block.repeats === null)
      count += countWords(text.slice(block.start, block.end));
  }
  return count;
}
