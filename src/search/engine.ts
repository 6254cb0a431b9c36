import { type Asking, ask, candidates, filtersOf, stands } from './asking.ts';
import type { Covered } from './candidates.ts';
import { kindOf } from './index/directory.ts';
import type { Index } from './index/open-index.ts';
import { insteadOf } from './instead.ts';
import { marks } from './marks.ts';
import { shownOnce } from './once.ts';
import { type Group, type Hit, KINDS, type Query, type Results, type Search } from './query.ts';
import { rank } from './rank.ts';
import { oneOfEachUtterance, type WithAlike } from './utterances.ts';
import { worthReading } from './worth-reading.ts';

/** Of one kind so many are ranked with care, or as many as are asked for. */
const MOST_RANKED = 500;
/** Hits of one kind in one answer. */
const MOST_HITS = 100;

/**
 * Answers queries in three steps: words to candidates by the lists of an index, candidates to an order by coverage,
 * closeness and Fuse, and marks in those that are shown. Never throws on anything that can be typed; the time it
 * takes is bounded by the bounds of `readQuery`, of looking up and of ranking. Rejects only where a page of the index
 * cannot be read.
 */
export function createSearch(index: Index): Search {
  async function answer(query: Query): Promise<Results> {
    const asking = await ask(index, query);
    const found = candidates(index, asking);
    const { filters } = asking;
    const asked = filters ? found.filter(({ document }) => filters.leave(document)) : found;
    const groups = await groupsOf(index, asked, asking);
    return {
      groups,
      total: groups.reduce((sum, group) => sum + group.total, 0),
      estimated: !index.atHand && isEstimate(asking),
      facets: index.atHand ? (await filtersOf(index, query)).count(found) : null,
      shortened: asking.read.shortened,
      instead: [],
    };
  }

  return {
    async search(query) {
      const results = await answer(query);
      return results.total > 0 ? results : { ...results, instead: await insteadOf(index, query, answer) };
    },
    async facets(query) {
      const asking = await ask(index, query);
      return (await filtersOf(index, query)).count(candidates(index, asking));
    },
  };
}

/** Some words are known by blocks of documents only, or what was asked shows in the texts alone. */
function isEstimate({ sought, read }: Asking): boolean {
  const inBlocks = sought.some(({ meanings }) => meanings.some(({ term }) => term.inBlocks));
  return inBlocks || read.phrases.length > 0 || read.without.length > 0;
}

/** The groups of an answer, the kind of the best hit first. */
async function groupsOf(index: Index, asked: readonly Covered[], asking: Asking): Promise<Group[]> {
  const { offset, limit } = asking.query;
  const from = Math.max(0, Math.trunc(offset) || 0);
  const to = from + Math.min(MOST_HITS, Math.max(0, Math.trunc(limit) || 0));
  const byKind = KINDS.map((kind) =>
    asked
      .filter(({ document }) => kindOf(index.directory, document) === kind)
      .sort((a, b) => b.covered - a.covered || a.document - b.document),
  );
  const leading = byKind.map((own) => own.slice(0, Math.max(MOST_RANKED, to)));
  const read = await index.read(worthReading(index, leading, to - from));
  const ranked = rank(
    read.filter((each) => stands(each, asking.read)),
    asking,
  );
  const once = shownOnce(ranked);
  return KINDS.map((kind, at): Group => {
    const isOwn = ({ read: { document } }: { read: { document: { kind: string } } }) =>
      document.kind === kind;
    const hits = oneOfEachUtterance(once.filter(isOwn));
    const total =
      byKind[at]!.length - read.filter((one) => isOwn({ read: one })).length + once.filter(isOwn).length;
    return {
      kind,
      total,
      hits: hits.slice(from, to).map((hit) => toHit(hit, asking)),
      more: hits.length > to || total > once.filter(isOwn).length,
    };
  })
    .filter(({ total }) => total > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
}

function toHit({ hit: { read, score, verbatim }, alike }: WithAlike, asking: Asking): Hit {
  return {
    document: read.document,
    score,
    verbatim,
    highlights: marks(read.document.text, asking),
    alike: alike.map((other) => other.read.document),
  };
}
