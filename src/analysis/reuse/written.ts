import { didYouMean } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { CorpusSource } from '../../model/source.ts';
import { fileName } from '../articles.ts';
import { errorAt } from '../problem.ts';

/** What a person wrote into corpus.yaml about copies (`basedOn`, `independentOf`), by article ids. */
export interface WrittenReuse {
  derived: readonly { article: string; of: string }[];
  /** Names outside the corpus ("Reuters") on which an article is based. */
  outside: ReadonlyMap<string, readonly string[]>;
  /** Pairs (`pairKey`) of articles that are independent, whatever the program finds. */
  independent: ReadonlySet<string>;
}

export const nothingWritten: WrittenReuse = { derived: [], outside: new Map(), independent: new Set() };

/** One key for two articles, in whichever order. Ids hold no spaces. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * Reads `basedOn` and `independentOf`. Pushes an error for a file that is not there, an article based on itself or in a
 * circle, and one that is said to be both based on and independent of another.
 */
export function writtenReuse({ corpus, articles }: CorpusSource, problems: Problem[]): WrittenReuse {
  const ids = new Map(articles.map(({ id, file }) => [fileName(file), id]));
  const derived: { article: string; of: string; path: (string | number)[]; name: string }[] = [];
  const outside = new Map<string, string[]>();
  const independent = new Set<string>();
  for (const [key, entry] of Object.entries(corpus.entry.articles ?? {})) {
    const article = ids.get(fileName(key));
    if (article === undefined) continue;
    const each = (
      field: 'basedOn' | 'independentOf',
      use: (of: string | null, name: string, path: (string | number)[]) => void,
    ) => {
      for (const [index, name] of (entry[field] ?? []).entries()) {
        const path = ['articles', key, field, index];
        const of = ids.get(fileName(name)) ?? null;
        if (of === article)
          problems.push(errorAt(corpus.file, path, `an article cannot be ${words[field]} itself`, name));
        else if (of === null && (field === 'independentOf' || /\.txt$/i.test(name)))
          problems.push(
            errorAt(corpus.file, path, 'no article file with this name', name, didYouMean(name, ids.keys())),
          );
        else use(of, name, path);
      }
    };
    each('independentOf', (of) => independent.add(pairKey(article, of ?? '')));
    each('basedOn', (of, name, path) => {
      if (of !== null) derived.push({ article, of, path, name });
      else outside.set(article, [...(outside.get(article) ?? []), name]);
    });
  }
  for (const { article, of, path, name } of derived) {
    if (independent.has(pairKey(article, of)))
      problems.push(
        errorAt(corpus.file, path, 'an article cannot be based on and independent of one and the same', name),
      );
  }
  for (const { circle, path } of circles(derived))
    problems.push(
      errorAt(corpus.file, path, 'articles that are based on each other in a circle', circle.join(' → ')),
    );
  return { derived: derived.map(({ article, of }) => ({ article, of })), outside, independent };
}

const words = { basedOn: 'based on', independentOf: 'independent of' } as const;

/** Each circle once, at its last written entry: found by following every article upwards. */
function circles<Entry extends { article: string; of: string }>(
  entries: readonly Entry[],
): (Entry & { circle: string[] })[] {
  const above = new Map<string, Entry[]>();
  const found: (Entry & { circle: string[] })[] = [];
  for (const entry of entries) {
    const trail = way(above, entry.of, entry.article);
    if (trail !== null) found.push({ ...entry, circle: [entry.article, ...trail] });
    else above.set(entry.article, [...(above.get(entry.article) ?? []), entry]);
  }
  return found;
}

/** The articles from `from` up to `to` along what each is based on; null where none leads there. */
function way(
  above: ReadonlyMap<string, readonly { of: string }[]>,
  from: string,
  to: string,
): string[] | null {
  const came = new Map<string, string | null>([[from, null]]);
  for (const id of came.keys()) {
    if (id === to) {
      const trail: string[] = [];
      for (let at: string | null = id; at !== null; at = came.get(at) ?? null) trail.unshift(at);
      return trail;
    }
    for (const { of } of above.get(id) ?? []) if (!came.has(of)) came.set(of, id);
  }
  return null;
}
