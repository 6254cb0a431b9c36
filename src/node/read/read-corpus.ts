import type * as v from 'valibot';
import { wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { claimSchema } from '../../model/schema/claim.ts';
import { corpusSchema } from '../../model/schema/corpus.ts';
import { placeholder } from '../../model/schema/mend.ts';
import { quotationsSchema } from '../../model/schema/quotations.ts';
import { speakersSchema } from '../../model/schema/speakers.ts';
import type { ArticleSource, CorpusSource, WrittenFile } from '../../model/source.ts';
import { slug } from '../../text/slug.ts';
import type { Effects } from '../effects.ts';
import { corpusFiles, type CorpusFile } from './corpus-files.ts';
import { readArticle } from './read-article.ts';
import { readYaml } from './read-yaml.ts';

export interface Reading {
  /**
   * What could be read, even beside errors, so that the rest of a corpus can be checked in the same run; null where
   * there is no article, or no telling who the speakers are.
   */
  source: CorpusSource | null;
  problems: Problem[];
  /** Ids (of articles also file names) of the articles, claims and speakers whose files or entries have errors: what refers to them is not at fault. */
  unread: ReadonlySet<string>;
}

/** Files read at once: enough to keep a disk busy, far below what a system lets one process open. */
const atOnce = 32;

/** Reads a corpus folder: every file there is, every problem with it, no thrown errors but bugs. */
export async function readCorpus(folder: string, effects: Effects): Promise<Reading> {
  const files = await corpusFiles(folder, effects);
  if ('severity' in files) return { source: null, problems: [files], unread: new Set() };
  const problems: Problem[] = [...files.problems];
  const unread = new Set([placeholder]);

  const entryOf = async <Entry>(
    file: CorpusFile,
    schema: v.GenericSchema<unknown, Entry>,
    empty: Entry | null,
  ) => {
    const read = await readYaml(folder, file, schema, empty, effects);
    problems.push(...read.problems);
    return read;
  };
  const corpus = files.corpus === null ? null : await entryOf(files.corpus, corpusSchema, {});
  const speakers = files.speakers === null ? null : await entryOf(files.speakers, speakersSchema, {});
  const quotations = files.quotations === null ? null : await entryOf(files.quotations, quotationsSchema, {});
  for (const [id, entry] of Object.entries(speakers?.raw ?? {})) {
    if (entry !== null && speakers?.entry?.[id] === undefined) unread.add(id).add(slug(id));
  }

  const claims: CorpusSource['claims'] = [];
  for (const [index, read] of (
    await inTurns(files.claims, (file) => entryOf(file, claimSchema, null))
  ).entries()) {
    const id = files.claims[index]?.id ?? '';
    if (read.entry === null) unread.add(id);
    else claims.push({ id, entry: read.entry, file: read.written });
  }

  const articles: ArticleSource[] = [];
  for (const [index, read] of (
    await inTurns(files.articles, (file) => readArticle(folder, file, effects))
  ).entries()) {
    problems.push(...read.problems);
    const { id = '', file = '' } = files.articles[index] ?? {};
    // corpus.yaml names articles by file, claims by id.
    if (read.article === null) unread.add(id).add(file.slice(file.lastIndexOf('/') + 1));
    else articles.push(read.article);
  }
  if (files.articles.length === 0) problems.push(noArticle(folder));

  const nowhere = (file: string): WrittenFile => ({ file, locate: () => wholeFile(file) });
  const corpusFile = corpus?.written ?? nowhere('corpus.yaml');
  const entry = corpus?.entry ?? {};
  const speakerEntry = speakers === null ? {} : speakers.entry;
  if (articles.length === 0 || speakerEntry === null) return { source: null, problems, unread };
  const source: CorpusSource = {
    folder: await folderName(folder, effects),
    corpus: { entry, file: corpusFile },
    speakers: { entry: speakerEntry, file: speakers?.written ?? nowhere('speakers.yaml') },
    quotations: { entry: quotations?.entry ?? {}, file: quotations?.written ?? nowhere('quotations.yaml') },
    claims,
    articles,
  };
  return { source, problems, unread };
}

/** The results in the order of the items. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(run))));
  }
  return results;
}

function noArticle(folder: string): Problem {
  return {
    severity: 'error',
    place: wholeFile(folder),
    reason: 'no article in this folder',
    value: folder,
    suggestion:
      'a corpus is a folder of .txt files, one an article; or articles/*.txt with corpus.yaml, speakers.yaml and claims/*.yaml',
  };
}

async function folderName(folder: string, effects: Effects): Promise<string> {
  const path = await effects.realPath(folder);
  return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}
