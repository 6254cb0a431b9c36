/**
 * What each page is given: its route, what its head says, and its content. A page's JSON stands inside its own HTML
 * file (see DESIGN.md, "A page is one file"), so these shapes hold no more than the page shows.
 */
import type {
  Article,
  Claim,
  Context,
  Day,
  Evidence,
  Holder,
  Position,
  QuotationKind,
  Stance,
} from '../../model/types.ts';
import type { Route } from '../routes.ts';
import type { CheckContent } from './check.ts';
import type { CompareContent } from './compare.ts';
import type { CopiesContent } from './copies.ts';
import type { ArticleQuotation, SpeakerQuotation } from './quotation.ts';
import type { ListedQuote, QuotesContent } from './quotes.ts';
import type { ReuseReference } from './reuse-reference.ts';
import type { UtteranceContent } from './utterance.ts';
import type { WordingFlag } from './wordings.ts';

export interface SiteFacts {
  title: string;
  description: string | null;
  language: string;
  publisher: string | null;
  contact: string | null;
  url: string | null;
  articles: number;
  claims: number;
  speakers: number;
  /** First and last day an article was published; null where none says. */
  days: [Day, Day] | null;
}

/** An article as other pages name it. */
export type ArticleReference = Pick<
  Article,
  'id' | 'short' | 'outlet' | 'headline' | 'published' | 'url' | 'language' | 'direction' | 'words'
>;

/** A speaker, or an article in its outlet's own voice, as pages name it. */
export interface HolderReference {
  holder: Holder;
  name: string;
  short: string;
  role: string | null;
}

/** A claim as other pages name it. */
export type ClaimReference = Pick<Claim, 'id' | 'label' | 'statement' | 'status' | 'topic'>;

/** A passage as charts and lists need it: its words stay behind. */
export type EvidenceReference = Pick<Evidence, 'id' | 'article' | 'voice' | 'said'>;

/** A claim with what its charts and lists need. */
export interface ClaimSummary extends ClaimReference {
  positions: (Omit<Position, 'evidence' | 'note'> & { evidence: EvidenceReference[] })[];
  /** `evidence` is the first passage, to which a chart's mark leads. */
  coverage: (Omit<Claim['coverage'][number], 'evidence'> & { evidence: EvidenceReference | null })[];
}

export interface OverviewContent {
  page: 'overview';
  /** Most contested first (see contested.ts). */
  claims: ClaimSummary[];
  articles: (ArticleReference & { carries: number; rebuttalsMissing: number })[];
  /** Articles that share text. */
  reuse: ReuseReference[];
  holders: HolderReference[];
  speakers: { id: string; name: string; role: string | null; claims: number; quotations: number }[];
  /** The gravest of the altered quotations; how many are altered, of how many that several articles print. */
  quotes: { gravest: ListedQuote[]; altered: number; shared: number };
}

/** Every claim by every article: who carried what, and what was left out. */
export interface CoverageContent {
  page: 'coverage';
  /** `independent`: how many independent reports the articles that carry it are. */
  claims: (ClaimSummary & { independent: number })[];
  articles: ArticleReference[];
  /** Articles that follow another. */
  reuse: ReuseReference[];
}

/** Everything said, by whom and when. */
export interface TimelineContent {
  page: 'timeline';
  claims: ClaimSummary[];
  articles: ArticleReference[];
  holders: HolderReference[];
}

export interface RelatedClaim {
  /** As read from this page's claim: "contradicts", or "is narrowed by" for one that points here. */
  how: string;
  claim: ClaimReference;
}

/** A passage as a page shows it. */
export type ShownEvidence = Omit<Evidence, 'prefix' | 'suffix' | 'quotation'> & {
  /** Utterances of which it quotes words and the corpus has several wordings; only where there are any. */
  wordings?: WordingFlag[];
};
export type ShownPosition = Omit<Position, 'evidence'> & { evidence: ShownEvidence[] };
export type ShownContext = Omit<Context, 'evidence'> & { evidence: ShownEvidence };

/** A claim whose coverage names its passages by id: all of them stand in its positions and context already. */
export interface ShownClaim extends Omit<Claim, 'positions' | 'context' | 'coverage'> {
  positions: ShownPosition[];
  context: ShownContext[];
  coverage: (Omit<Claim['coverage'][number], 'evidence'> & { evidence: string[] })[];
}

export interface ClaimContent {
  page: 'claim';
  claim: ShownClaim;
  /** How many articles carry it, and how many independent reports these are. */
  carriedBy: { articles: number; independent: number };
  articles: ArticleReference[];
  holders: HolderReference[];
  related: RelatedClaim[];
}

/** A note in an article's margin: one passage, and what it is evidence for. */
export interface Note {
  /** Counted from 1 in text order; the same passage has one number even where it serves several claims. */
  number: number;
  evidence: Pick<Evidence, 'id' | 'start' | 'end' | 'block' | 'voice' | 'said'>;
  bearings: {
    claim: Pick<ClaimReference, 'id' | 'label'>;
    stance: Stance | null;
    /** Null for context, with `source` saying whom the outlet cites. */
    holder: HolderReference | null;
    source: string | null;
  }[];
}

export interface ArticleContent {
  page: 'article';
  article: Omit<Article, 'quotations'>;
  /** What shares text with it, with the short name of the other; what it follows comes first. */
  reuse: { pair: ReuseReference; other: string }[];
  quotations: ArticleQuotation[];
  notes: Note[];
  claims: (ClaimReference & {
    treatments: Claim['coverage'][number]['treatments'];
    rebuttalMissing: boolean;
  })[];
  /** Claims this article both states and doubts in its own voice, with the passages. */
  contradictions: { claim: ClaimReference; passages: { stance: Stance; evidence: ShownEvidence }[] }[];
}

export interface SpeakerContent {
  page: 'speaker';
  speaker: {
    id: string;
    name: string;
    short: string;
    role: string | null;
    side: string | null;
    known: boolean;
  };
  aliases: string[];
  sameAs: string[];
  /** Claims on which the speaker takes a position, most contested first; and these positions, with their words. */
  claims: ClaimSummary[];
  positions: { claim: string; position: ShownPosition }[];
  articles: ArticleReference[];
  holders: HolderReference[];
  /** In the order of the articles, and in each in text order. */
  quotations: SpeakerQuotation[];
}

export interface SearchContent {
  page: 'search';
  claims: ClaimReference[];
  articles: ArticleReference[];
  speakers: { id: string; name: string }[];
}

export interface MethodContent {
  page: 'method';
  /** How many were found of each kind, and of all of them how many a person confirmed. */
  quotations: Record<QuotationKind, number>;
  confirmed: number;
  /** Words between marks that are nobody's quotation. */
  setOff: number;
  furniture: number;
  inferred: { article: ArticleReference; what: string; why: string }[];
  rights: { article: ArticleReference; rights: Article['rights']; note: string | null }[];
}

export interface CorrectionsContent {
  page: 'corrections';
  corrections: { claim: ClaimReference; correction: Claim['corrections'][number] }[];
}

export interface NotFoundContent {
  page: 'not-found';
  /** Everything that can be meant, with the address it has. */
  candidates: { route: Route; id: string; label: string }[];
}

export type Content =
  | OverviewContent
  | ClaimContent
  | ArticleContent
  | SpeakerContent
  | UtteranceContent
  | QuotesContent
  | CopiesContent
  | CompareContent
  | CheckContent
  | CoverageContent
  | TimelineContent
  | SearchContent
  | MethodContent
  | CorrectionsContent
  | NotFoundContent;

export interface Page {
  route: Route;
  /** Of the page, without the site's name. */
  title: string;
  /** One sentence for search engines and link previews. */
  description: string;
  site: SiteFacts;
  content: Content;
}
