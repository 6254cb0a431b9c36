/**
 * What checking a text finds, as the worker hands it to the page: whole in itself, so that nothing has to be fetched to
 * show it. Spans named `here` or of a `Checked…` are UTF-16 units into the text that was checked.
 */
import type { Block, ClaimStatus, Stance } from '../model/types.ts';
import type { TextDifference, WordingRelation } from '../text/collation/types.ts';
import type { Span } from '../text/span.ts';

/** An article of the corpus as it is named and its words are set. */
export interface ArticleName {
  id: string;
  short: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** A speaker; `page` is false for one whom only the checked text names. */
export interface SpeakerName {
  id: string;
  name: string;
  page: boolean;
}

/**
 * The one word for a quotation, the gravest that holds:
 * - `other-speaker`: the corpus gives these words to somebody else;
 * - `altered`: the corpus has the quotation in other words;
 * - `further`: its words are the corpus's own as far as the corpus has them, and it goes on;
 * - `possibly`: perhaps a rendering of something in the corpus;
 * - `verbatim`: an article prints it in these words, case and punctuation aside;
 * - `not-found`: the corpus has no such quotation.
 */
export type Verdict = 'other-speaker' | 'altered' | 'further' | 'possibly' | 'verbatim' | 'not-found';

/** In the order in which a summary counts them. */
export const VERDICTS: readonly Verdict[] = [
  'altered',
  'other-speaker',
  'further',
  'possibly',
  'not-found',
  'verbatim',
];

/** A place in an article that a link can open on: `#p<block + 1>:<start>-<end>`, counted from the block's start. */
export interface ArticlePlace {
  article: ArticleName;
  /** Index into the article's blocks, and UTF-16 units from the block's start. */
  block: number;
  stretch: Span;
  exact: string;
}

/** A stretch of a quotation beside a printed wording: words that both have, that only the text has, or that only is printed. */
export interface DiffPiece {
  kind: 'both' | 'here' | 'printed';
  text: string;
}

/** One wording that articles print of what the text quotes, compared with the text's. */
export interface MatchedWording {
  /** As the first of these articles prints it, without attributions between its parts. */
  words: string;
  printed: { article: ArticleName; quotation: string }[];
  /** How the text's wording differs from this one. */
  relation: WordingRelation;
  /** `base` is a span of `words`, `here` one of the text's `words`. */
  differences: TextDifference[];
  /** In the text's order. */
  diff: DiffPiece[];
  /** How many words the text quotes beyond this wording, before and behind. */
  further: [before: number, after: number];
}

/** Of a quotation that joins two sentences of the corpus: the second of them. */
export interface Splice {
  /** UTF-16 span into the quotation's `words`. */
  here: Span;
  /** The other sentence as printed. */
  words: string;
  utterance: string;
  printed: { article: ArticleName; quotation: string };
}

export interface Match {
  utterance: string;
  sure: boolean;
  /** Everybody whom the articles name as its speaker. */
  speakers: SpeakerName[];
  /** The nearest to the text's words first. */
  wordings: MatchedWording[];
  splice: Splice | null;
}

export interface NearPassage extends ArticlePlace {
  /** 0 to 1: the share of the quotation's telling words that stand in the passage. */
  likeness: number;
  /** True where the passage stands inside quotation marks. */
  quoted: boolean;
}

export interface CheckedQuotation extends Span {
  id: string;
  /** What is said, without the words that attribute between its parts. */
  words: string;
  kind: 'direct' | 'mixed';
  /** Index into the result's blocks. */
  block: number;
  parts: Span[];
  /** By program. */
  speaker: SpeakerName | null;
  mention: Span | null;
  cue: Span | null;
  verdict: Verdict;
  match: Match | null;
  /** Of a quotation that was not found: the passage of the corpus most like it. */
  nearest: NearPassage | null;
}

/** A stretch of the checked text that says what a passage of the corpus says. */
export interface CarriedPassage {
  here: Span;
  /** `quoted`: it quotes the words of the passage; `paraphrased`: it is like the passage, or like the statement. */
  how: 'quoted' | 'paraphrased';
  /** 0 to 1; 1 where it is quoted. */
  likeness: number;
  stance: Stance | null;
  /** Who holds the position that the passage is evidence of; null for context. */
  holder: string | null;
  /** Null where the text is like the claim's statement rather than like a passage. */
  source: (ArticlePlace & { evidence: string }) | null;
}

/** A denial or doubt that articles of the corpus carry, by the one whose it is. */
export interface Rebuttal {
  holder: string;
  stance: Stance;
  articles: ArticleName[];
  passage: ArticlePlace & { evidence: string };
}

export interface CarriedClaim {
  id: string;
  label: string;
  statement: string;
  status: ClaimStatus;
  /** In text order. */
  carries: CarriedPassage[];
  rebuttals: CarriedPassage[];
  /** What of the corpus's replies was not found, where the text carries the claim and no reply; by how many carry it. */
  missing: Rebuttal[];
  /** Articles of the corpus that carry a reply. */
  replying: number;
}

/** Words that the text and an article have in common. */
export interface CopiedPassage {
  here: Span;
  place: ArticlePlace;
  /** 0 to 1; 1 is word for word. */
  likeness: number;
}

export interface CopiedFrom {
  article: ArticleName;
  passages: CopiedPassage[];
  /** The share of the text's words that stand in these passages. */
  share: number;
}

export interface CheckResult {
  text: string;
  blocks: Block[];
  quotations: CheckedQuotation[];
  /** What somebody is reported to have said without quotation marks. */
  reported: Span[];
  /** How many words between marks quote nobody: titles of works, terms. */
  setOff: number;
  /** Most contested first. */
  claims: CarriedClaim[];
  copied: CopiedFrom[];
  /** Number of articles it was compared with. */
  articles: number;
}
