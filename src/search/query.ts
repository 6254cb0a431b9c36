import type { ClaimStatus, QuotationKind } from '../model/types.ts';
import type { Span } from '../text/span.ts';

/** In the order in which like hits are shown: ours first, then the sources' words. */
export const KINDS = ['claim', 'speaker', 'quotation', 'passage'] as const;
export type Kind = (typeof KINDS)[number];

/** How an article gives somebody's words, in the order in which a reader is offered them. */
export const QUOTATION_KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly QuotationKind[];

/** One thing that can be found. `text` is what is shown and marked; `context` is searched at a lower weight. */
export interface SearchDocument {
  kind: Kind;
  /** Of a claim, speaker or quotation; for a passage `<article>#p<n>`. */
  id: string;
  text: string;
  /** Speaker's name and outlet of a quotation, outlet of a passage, role of a speaker, label of a claim. */
  context: string;
  /** Other names of a speaker: searched, and known to mean this speaker in any query. */
  aliases?: string[];
  /** Article id, index into its blocks and UTF-16 span into its raw text: where the words stand. */
  article?: string;
  block?: number;
  start?: number;
  end?: number;
  /** Of a quotation: how it is given, its speaker's id, and whether a person confirmed it. */
  quotationKind?: QuotationKind;
  speaker?: string;
  confirmed?: true;
  /** Of reported speech: the words that name the speaker and those that attribute, as the article has them. */
  mention?: string;
  cue?: string;
  status?: ClaimStatus;
  /** What the facets count this under: short names of outlets, ids of speakers, topics of claims. */
  outlets?: string[];
  speakers?: string[];
  topics?: string[];
}

/** What is asked. An absent or empty list filters nothing; values of one list are alternatives, lists add up. */
export interface Query {
  text: string;
  kinds?: Kind[];
  /** Short names of outlets. */
  outlets?: string[];
  /** Speaker ids. */
  speakers?: string[];
  topics?: string[];
  /** How the words are given; leaves quotations only. */
  quotationKinds?: QuotationKind[];
  /** Of each kind, at most `limit` hits from `offset` on. */
  limit: number;
  offset: number;
}

/** The lists of a query that narrow it, which are also what is counted. */
export const FILTERS = [
  'kinds',
  'outlets',
  'speakers',
  'topics',
  'quotationKinds',
] as const satisfies readonly (keyof Query & keyof Facets)[];

export interface Hit {
  document: SearchDocument;
  /** Comparable over kinds, higher is better; no other meaning. */
  score: number;
  /** The words of the query stand in `document.text` side by side, as typed. */
  verbatim: boolean;
  /** UTF-16 spans into `document.text`, in order, not touching, on whole words. */
  highlights: Span[];
}

export interface Group {
  kind: Kind;
  /** Found in all, of which `hits` is the asked part, best first. */
  total: number;
  hits: Hit[];
}

export interface FacetCount {
  value: string;
  count: number;
}

/**
 * How many hits each value would leave: counted with every filter but the facet's own, so that alternatives stay in
 * sight; most frequent first. For an empty text they count all documents. What is shown once of words that were found twice
 * (`once.ts`) counts twice, since a filter may leave only one of them.
 */
export interface Facets {
  kinds: FacetCount[];
  outlets: FacetCount[];
  speakers: FacetCount[];
  topics: FacetCount[];
  quotationKinds: FacetCount[];
}

export interface Results {
  /** Kinds with hits, the kind of the best hit first. */
  groups: Group[];
  total: number;
  facets: Facets;
  /** The text was too long and only its beginning was looked for. */
  shortened: boolean;
}

/** What answers queries: in the page, in a worker or, one day, over shards. */
export interface Search {
  search(query: Query): Results;
}

/** All hits of all groups in one list, best first. */
export function rankedHits(results: Results): Hit[] {
  return results.groups.flatMap((group) => group.hits).sort((a, b) => b.score - a.score);
}
