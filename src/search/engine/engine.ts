import { type Asking, ask, createCandidates, filtersOf, standing } from './asking.ts';
import { byKind, type Found, kept, leading } from './found.ts';
import type { Index } from '../index/open-index.ts';
import { insteadOf } from './instead.ts';
import { marks } from './marks.ts';
import { shownOnce } from './once.ts';
import { type Group, type Hit, MOST_HITS, type Query, type Results, type Search } from '../query.ts';
import { rank } from './rank.ts';
import { oneOfEachUtterance, type WithAlike } from './utterances.ts';
import { worthReading } from './worth-reading.ts';

/** Of one kind so many are ranked with care, or as many as are asked for. */
const MOST_RANKED = 400;

/**
 * Answers queries in three steps: words to candidates by the lists of an index, candidates to an order by coverage,
 * closeness and Fuse, and marks in those that are shown. Never throws on anything that can be typed; the time it
 * takes is bounded by the bounds of `readQuery`, of looking up and of ranking. Rejects only where a page of the index
 * cannot be read.
 */
export function createSearch(index: Index): Search {
  const candidates = createCandidates(index);

  async function answer(query: Query): Promise<Results> {
    const asking = await ask(index, query);
    const found = candidates(asking);
    const { filters } = asking;
    const asked = filters ? kept(found, (document) => filters.leave(document)) : found;
    const { groups, all } = await groupsOf(index, asked, asking);
    return {
      groups,
      total: groups.reduce((sum, group) => sum + group.total, 0),
      estimated: !index.atHand && isEstimate(asking),
      facets: index.atHand ? (await filtersOf(index, query)).count(found.documents) : null,
      partial: query.quick === true && !all,
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
      return (await filtersOf(index, query)).count(candidates(asking).documents);
    },
  };
}

/** Some words are known by blocks of documents only, or what was asked shows in the texts alone. */
function isEstimate({ sought, read }: Asking): boolean {
  const inBlocks = sought.some(({ meanings }) => meanings.some(({ term }) => term.inBlocks));
  return inBlocks || read.phrases.length > 0 || read.without.length > 0;
}

/** The groups of an answer, the kind of the best hit first, and whether all candidates were read for them. */
async function groupsOf(
  index: Index,
  asked: Found,
  asking: Asking,
): Promise<{ groups: Group[]; all: boolean }> {
  const { offset, limit } = asking.query;
  const from = Math.max(0, Math.trunc(offset) || 0);
  const to = from + Math.min(MOST_HITS, Math.max(0, Math.trunc(limit) || 0));
  const kinds = byKind(asked, index.directory);
  const front = kinds.map(({ found }) => leading(found, Math.max(MOST_RANKED, to)));
  const { documents, all } = worthReading(index, front, asking.query);
  const read = await index.read(documents);
  const stood = standing(read, asking.read);
  // Where of all that was read nothing stands as asked, what was not read is no reason to speak of hits.
  if (stood.length === 0) return { groups: [], all };
  const ranked = shownOnce(rank(stood, asking));
  const groups = kinds
    .map(({ kind, found }): Group => {
      const own = ranked.filter((each) => each.read.document.kind === kind);
      const hits = oneOfEachUtterance(own);
      // What was read and is not shown stands elsewhere, or not as it was asked for.
      const total =
        found.documents.length - read.filter(({ document }) => document.kind === kind).length + own.length;
      return {
        kind,
        total,
        hits: hits.slice(from, to).map((hit) => toHit(hit, asking)),
        more: hits.length > to || total > own.length,
      };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  return { groups, all };
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
