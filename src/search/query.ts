import type { ClaimStatus, QuotationKind, Stance } from '../model/types.ts';
import type { Span } from '../text/span.ts';

/** In the order in which like hits are shown: ours first, then the sources' words. */
export const KINDS = ['claim', 'speaker', 'outlet', 'quotation', 'passage'] as const;
export type Kind = (typeof KINDS)[number];

/** How an article gives somebody's words, in the order in which a reader is offered them. */
export const QUOTATION_KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly QuotationKind[];

/** One thing that can be found, with all that a result shows of it. What is as usual is absent: every searcher loads it. */
export interface SearchDocument {
  kind: Kind;
  /** Of a claim, speaker or quotation; of an outlet its short name; for a passage `<article>#p<n>`. */
  id: string;
  /** What is shown, and marked where it matches. */
  text: string;
  /** Searched at a lower weight: speaker and outlet of a quotation, outlet of a passage, role of a speaker, label of a claim. */
  context: string;
  /** Other names of a speaker or outlet: searched, and those of a speaker known to mean the same in any query. */
  aliases?: string[];
  /** Article id; of an outlet only where it has no other. */
  article?: string;
  /** Index into the article's blocks. */
  block?: number;
  /** UTF-16 span into the article's raw text: `text` is what stands there. */
  start?: number;
  end?: number;
  /** UTF-16 units between the beginnings of the block and of a passage in it, where the block begins withheld or blank. */
  offset?: number;
  /** BCP 47, of words in another language than the corpus has as its own. */
  lang?: string;
  /** Their script is read from right to left. */
  rtl?: true;
  /** How a quotation is given. */
  quotationKind?: QuotationKind;
  /** Name of who says a quotation, as it is shown. */
  said?: string;
  /** Of reported speech: the words that name the speaker and those that attribute, as the article has them. */
  mention?: string;
  cue?: string;
  /** A person confirmed the quotation. */
  confirmed?: true;
  /** Utterance that a quotation renders together with others; in how many outlets it stands, and in how many wordings. */
  utterance?: string;
  printedBy?: number;
  wordings?: number;
  /** Of a claim. */
  status?: ClaimStatus;
  /** Day as written, `YYYY-MM-DD`: when the article was published, or when what a claim is about happened. */
  day?: string;
  /** What the facets count this under: short names of outlets (whatever has a place: where it stands), ids of speakers, topics. */
  outlets?: string[];
  speakers?: string[];
  topics?: string[];
  /** Stances that the passages of a claim take, of a claim all; of words in a source that serve as evidence, theirs. */
  stances?: Stance[];
}

/** Hits of one kind in one answer. */
export const MOST_HITS = 100;

/**
 * What is asked. An absent or empty list filters nothing; values of one list are alternatives, lists add up. Without
 * words, but with a filter, everything that passes is found, in the order of the corpus.
 */
export interface Query {
  /** Words, `"phrases"` and `-without`; typed filters (`speaker:`) have been taken out of it, see `syntax.ts`. */
  text: string;
  kinds?: Kind[];
  /** Short names of outlets. */
  outlets?: string[];
  /** Speaker ids. */
  speakers?: string[];
  topics?: string[];
  stances?: Stance[];
  /** Days, `YYYY-MM-DD`: only what is dated earlier than `before`, and not earlier than `after`. */
  before?: string;
  after?: string;
  /** How the words are given; leaves quotations only. */
  quotationKinds?: QuotationKind[];
  /** Somebody is typing: of a large corpus hardly any texts are fetched that are not here already. */
  quick?: boolean;
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
  'stances',
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
  /** Other quotations of the same utterance that were found as well, best first; this one stands for them. */
  alike: SearchDocument[];
}

export interface Group {
  kind: Kind;
  /** Found in all, those that another stands for included; of them `hits` is the asked part, best first. */
  total: number;
  hits: Hit[];
  /** There are more hits behind those given. */
  more: boolean;
}

export interface FacetCount {
  value: string;
  count: number;
}

/**
 * How many hits each value would leave: counted with every filter but the facet's own, so that alternatives stay in
 * sight; most frequent first. What is shown once of words that were found twice counts twice, since a filter may
 * leave only one of them.
 */
export interface Facets {
  kinds: FacetCount[];
  outlets: FacetCount[];
  speakers: FacetCount[];
  topics: FacetCount[];
  stances: FacetCount[];
  quotationKinds: FacetCount[];
}

/** What to ask instead where nothing was found; `total` is how much it finds. */
export interface Instead {
  /** What was given up: some filter, the order within a phrase, a word left out, the spelling, or some words. */
  given: 'filters' | 'phrase' | 'without' | 'spelling' | 'words';
  query: Query;
  total: number;
}

export interface Results {
  /** Kinds with hits, the kind of the best hit first. */
  groups: Group[];
  total: number;
  /** In a large corpus not every text is read to count: totals are then about right, and so are counts of filters. */
  estimated: boolean;
  /** Fetching more texts may bring something nearer: ask again without `quick`. */
  partial: boolean;
  /** Null where they are counted only when asked for, because that costs another file: see `Search.facets`. */
  facets: Facets | null;
  /** The text was too long and only its beginning was looked for. */
  shortened: boolean;
  /** Only where nothing was found: the nearest that finds something, nearest first. */
  instead: Instead[];
}

/** What answers queries, in the page or in a worker. */
export interface Search {
  search(query: Query): Promise<Results>;
  facets(query: Query): Promise<Facets>;
}
