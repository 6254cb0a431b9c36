/**
 * What each page is given: its route, what its head says, and its content. A page's JSON stands inside its own HTML
 * file (see DESIGN.md, "A page is one file"), so these shapes hold no more than the page shows.
 */
import type { Article, Claim, Day, QuotationKind, Speaker, Stance } from '../../model/types.ts';
import type { Known } from '../../search/syntax/known.ts';
import type { Route } from '../routes.ts';
import type { CheckContent } from './check.ts';
import type { CompareContent } from './compare.ts';
import type { CopiesContent } from './copies.ts';
import type { ArticleQuotation, SpeakerQuotation } from './quotation.ts';
import type { ListedQuote, QuotesContent } from './quotes.ts';
import type { ReuseReference } from './reuse-reference.ts';
import type { Example } from './search-examples.ts';
import type {
  ArticleReference,
  HolderReference,
  ClaimReference,
  ClaimSummary,
  RelatedClaim,
  ShownEvidence,
  ShownPosition,
  ShownClaim,
  Note,
} from './shapes.ts';
import type { UtteranceContent } from './utterance.ts';

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

export interface ClaimContent {
  page: 'claim';
  claim: ShownClaim;
  /** How many articles carry it, and how many independent reports these are. */
  carriedBy: { articles: number; independent: number };
  articles: ArticleReference[];
  holders: HolderReference[];
  related: RelatedClaim[];
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
  /** Path inside the site of the file that a search begins with. */
  index: string;
  /** What filters can be; where that is much, the path of a file that holds it. */
  known: Known | string;
  /** Searches of this very corpus, to explain the search by. */
  examples: Example[];
  /** The first of each, to be found without searching: how many there are in all, `Page.site` says. */
  claims: Pick<Claim, 'id' | 'statement'>[];
  articles: Pick<Article, 'id' | 'short' | 'headline'>[];
  speakers: Pick<Speaker, 'id' | 'name'>[];
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
