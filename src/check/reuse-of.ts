import { ReuseIndex } from '../analysis/reuse/reuse-index.ts';
import type { Reuse } from '../model/types.ts';
import type { CheckIndex } from './corpus-index.ts';
import type { Draft } from './draft.ts';
import { weigh } from './likeness.ts';
import { stemSet } from './passage-index.ts';

/** Articles that are looked through for shared passages: those that have most sentences like the draft's. */
const mostArticles = 12;
/** Blocks of the corpus that a sentence of the draft counts for. */
const blocksEach = 4;
/** Share of a sentence's weight that a block must have to count. */
const leastShared = 0.3;
/** Fewest sentences of an article that must count, where the draft has so many. */
const fewest = 2;

/**
 * What the draft shares with articles of the corpus beyond the topic, most shared first, by the rules of the build. Only the
 * articles nearest to it are read for it: reading all of a large corpus sentence by sentence would take a reader's
 * browser longer than anything else.
 */
export function reuseOf(draft: Draft, index: CheckIndex): Reuse[] {
  const near = nearestArticles(draft, index);
  if (near.length === 0) return [];
  return reuseIndexOf(near, index)
    .sharedWith(draft)
    .map(({ article, passages, shares, byChance }) => ({
      articles: [draft.id, article],
      ...{ passages, shares, byChance },
      ...{ derived: null, commonSource: null, grounds: [], confirmed: false },
    }));
}

/** The last one made for a corpus: a text that is checked again, changed a little, is near the same articles. */
const kept = new WeakMap<CheckIndex, { key: string; made: ReuseIndex }>();

function reuseIndexOf(ids: readonly string[], index: CheckIndex): ReuseIndex {
  const key = ids.toSorted().join('\n');
  const last = kept.get(index);
  if (last?.key === key) return last.made;
  const made = new ReuseIndex(
    ids.map((id) => {
      const { text, blocks } = index.articles.get(id)!;
      const quotations = (index.quoted.ofArticle.get(id) ?? []).map(({ quotation }) => quotation);
      return { id, text, blocks, quotations };
    }),
  );
  kept.set(index, { key, made });
  return made;
}

/** Articles by how many sentences of the draft are like one of their blocks; in the order of the corpus. */
function nearestArticles({ text, sentences }: Draft, { passages, blockAt, articles }: CheckIndex): string[] {
  if (articles.size <= mostArticles) return [...articles.keys()];
  const votes = new Map<string, number>();
  for (const { start, end } of sentences) {
    const stems = stemSet(text, start, end);
    const needed = leastShared * weigh(stems, passages).mass;
    const liked = passages.candidates(stems, blocksEach).filter(({ shared }) => shared >= needed);
    for (const id of new Set(liked.map(({ passage }) => blockAt(passage).article.id))) {
      votes.set(id, (votes.get(id) ?? 0) + 1);
    }
  }
  const needed = Math.min(fewest, sentences.length);
  return [...votes]
    .filter(([, count]) => count >= needed)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostArticles)
    .map(([id]) => id);
}
