/**
 * What the data is, in the words of the field. These shapes are shared by the build (which makes them), the
 * charts and search (which compute with them) and the pages (which show them); they hold no code so that a page
 * that imports them costs no bytes.
 *
 * Every offset is a UTF-16 code unit into the article's raw text, end exclusive, so that for anything shown as a
 * quotation `article.text.slice(start, end) === exact` holds. `src/model/verify.ts` checks exactly that.
 */

import type { TextDifferenceKind, WordingRelation } from '../text/collation/types.ts';
import type { Span } from '../text/span.ts';

export type { Span };

/** A calendar day, `YYYY-MM-DD`. News dates carry no time zone; neither do we. */
export type Day = string;

/** What a piece of an article is. Furniture is page leftovers ("READ MORE"): kept, never searched or counted. */
export type BlockKind = 'headline' | 'standfirst' | 'paragraph' | 'caption' | 'byline' | 'bio' | 'furniture';

/** One piece of an article; its address is `#p<n>`, with n its position in `Article.blocks` counted from 1. */
export interface Block extends Span {
  kind: BlockKind;
  /** Index in `Article.blocks` of an earlier block with the same words (captions often stand twice). */
  repeats: number | null;
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/**
 * Words of somebody, with whoever says them: inside quotation marks (the marks themselves stay outside
 * `start`..`end`), or, where `kind` is `indirect`, the outlet's rendering of them without marks. No two of an article
 * overlap.
 */
export interface Quotation extends Span {
  /** Made of the article's id and the quotation's words, so it survives edits elsewhere: `words-of-it-h4sh3d`. */
  id: string;
  exact: string;
  kind: QuotationKind;
  /** Index into `Article.blocks`. */
  block: number;
  /** Speaker id, or null where nobody was found. */
  speaker: string | null;
  /** The words that name the speaker here ("he", "the group"), and the words that attribute ("said"). */
  mention: Span | null;
  cue: Span | null;
  /** Of a mixed quotation: the whole reported clause it is a fragment of, where one was found. */
  clause: Span | null;
  /** When it was said, and the words that tell where ("in a post on X"), as far as the article tells. */
  said: SaidOn | null;
  medium: Span | null;
  /** Utterance id: the act of speech of which this is one rendering; empty for indirect speech. */
  utterance: string;
  /** True where a person wrote the same into a file of the corpus; otherwise machine-made. */
  confirmed: boolean;
  /** Present where an attribution or a paragraph break splits the quotation; pieces in order, within start..end. */
  parts?: Span[];
}

/** What stands between quotation marks and quotes nobody: the title of a work, or a term spoken of or distanced from. */
export interface SetOff extends Span {
  kind: 'title' | 'term';
  /** Index into `Article.blocks`. */
  block: number;
  /** True where a person wrote so into a file of the corpus; otherwise machine-made. */
  confirmed: boolean;
}

/** `full`: the whole text is published. `excerpt`: only quotations and evidence with their sentence. */
export type Rights = 'full' | 'excerpt';

/** A fact about an article; `inferred` says why when the text itself does not state it, and is null when it does. */
export interface Stated<T> {
  value: T;
  inferred: string | null;
}

export interface Article {
  /** Slug of the file name. */
  id: string;
  /** Path inside the corpus folder, `articles/irish-times.txt`. */
  file: string;
  /** Full name of who published it; `short` is for charts and tables. */
  outlet: Stated<string>;
  short: string;
  headline: string | null;
  byline: string | null;
  published: Stated<Day> | null;
  url: string | null;
  rights: Rights;
  /** BCP 47, `en`; and the direction its script is read in. */
  language: string;
  direction: 'ltr' | 'rtl';
  note: string | null;
  /** Of the raw file's bytes, lower-case hex. */
  sha256: string;
  /** Words of reporting: furniture and repeated blocks are not counted. */
  words: number;
  /** The raw text; where rights are `excerpt`, what is withheld is overwritten by spaces so offsets still hold. */
  text: string;
  /** Stretches withheld under `excerpt`, in order; empty under `full`. */
  withheld: Span[];
  blocks: Block[];
  /** In text order. */
  quotations: Quotation[];
  /** Words between marks that are nobody's quotation, in text order. */
  setOff: SetOff[];
  /** Whom its text credits, in text order. */
  credits: Credit[];
}

export type SpeakerKind = 'person' | 'organisation' | 'place';

export interface Speaker {
  id: string;
  name: string;
  /** Surname or short form, for charts. */
  short: string;
  kind: SpeakerKind;
  role: string | null;
  /** The publisher's own grouping ("Ukraine", "Russia"); shown as a word, never as a colour. */
  side: string | null;
  aliases: string[];
  sameAs: string[];
  /** False for a speaker the program found by itself, who is not in speakers.yaml. */
  known: boolean;
}

/** Compare SDQC (support, deny, query, comment), Derczynski et al., RumourEval, SemEval-2017 task 8. */
export type Stance = 'asserts' | 'denies' | 'questions' | 'qualifies' | 'reports';

/** Whose words a passage is in: the speaker's own, the outlet's paraphrase of the speaker, or the outlet's own voice. */
export type Voice = 'quoted' | 'paraphrased' | 'own-voice';

/** A day a passage says something was said. `resolved` came from words such as "on Thursday" by program. */
export interface SaidOn {
  day: Day;
  basis: 'stated' | 'resolved' | 'published';
  /** The words it was resolved from; null for the other two. */
  phrase: Span | null;
}

/** A verbatim passage: a W3C TextQuoteSelector plus its place. */
export interface Evidence extends Span {
  /** Like a quotation's id, in a name space of its own; its address is `/articles/<article>#e-<id>`. */
  id: string;
  article: string;
  exact: string;
  /** Up to 32 UTF-16 code units either side. */
  prefix: string;
  suffix: string;
  /** Id of the first quotation this passage overlaps. */
  quotation: string | null;
  /** Index into the article's blocks. */
  block: number;
  voice: Voice;
  /** Stretches of it that stand inside quotation marks, in order, not touching: the speaker's own words. */
  quoted: Span[];
  said: SaidOn | null;
}

/** Who holds a position: a speaker, or an article in its outlet's own voice. */
export type Holder = { kind: 'speaker'; id: string } | { kind: 'article'; id: string };

export interface Position {
  holder: Holder;
  stance: Stance;
  evidence: Evidence[];
  note: string | null;
}

/** Independent evidence on a claim that is nobody's position: analysts, soldiers, figures. */
export interface Context {
  evidence: Evidence;
  /** How it bears on the statement; null where it only informs. */
  stance: Stance | null;
  /** Whom the outlet gives as its source, in our words ("soldiers and analysts"). */
  source: string | null;
  note: string | null;
}

export type RelationKind = 'contradicts' | 'narrows' | 'follows';

export interface Relation {
  kind: RelationKind;
  claim: string;
}

/** What a named person concluded. Only with one of these is a verdict shown and schema.org ClaimReview written. */
export interface Review {
  reviewer: string;
  rating: string;
  /** From worst to best, `rating` among them. */
  scale: string[];
  reasoning: string;
  sources: string[];
  date: Day;
}

export interface Correction {
  date: Day;
  what: string;
  why: string;
  was: string | null;
}

export type ClaimStatus = 'disputed' | 'conflicting-reports' | 'undisputed';

export type Treatment = 'quoted' | 'paraphrased' | 'own-voice' | 'rebuttal-carried' | 'not-found';

/** How one article treats one claim. Computed from positions and context, never typed. */
export interface Coverage {
  article: string;
  treatments: Treatment[];
  /** Passages for the statement, against it, and bearing on it otherwise; in text order. */
  evidence: Evidence[];
  /** Carries the claim without the rebuttal that other articles of this corpus carry. */
  rebuttalMissing: boolean;
  /** The outlet's own voice both states and doubts or denies the claim in this one article. */
  contradictsItself: boolean;
}

export interface Claim {
  /** Slug of the file name. */
  id: string;
  /** A few words for charts and lists. */
  label: string;
  statement: string;
  question: string | null;
  topic: string | null;
  date: Day | null;
  status: ClaimStatus;
  positions: Position[];
  context: Context[];
  relations: Relation[];
  review: Review | null;
  corrections: Correction[];
  coverage: Coverage[];
}

/** How a rendering differs from the fullest one; the kinds that words alone show are explained in text/collation/. */
export type DifferenceKind = TextDifferenceKind | 'splice' | 'speaker';

export interface Difference {
  kind: DifferenceKind;
  /** UTF-16 spans into `words` of the fullest rendering and of this one; null where that side has nothing there. */
  base: Span | null;
  here: Span | null;
  /** Of a splice: the quotation whose words stand `here`. */
  from: { article: string; quotation: string } | null;
}

/** One rendering of an utterance in one article, compared with the utterance's fullest. */
export interface Rendering {
  article: string;
  quotation: string;
  exact: string;
  /** What is said: `exact` without the words that attribute between its parts (model/spoken.ts). */
  words: string;
  /** Number of its wording, from 0, the fullest: renderings that differ in case and punctuation only share one. */
  wording: number;
  relation: WordingRelation | 'splice';
  differences: Difference[];
  /** How many words it quotes beyond the fullest rendering, before and behind. */
  further: [before: number, after: number];
  /** False where the program holds it for possibly the same utterance only. */
  sure: boolean;
  /** True where a person wrote that it renders this utterance; otherwise machine-made. */
  confirmed: boolean;
}

export interface Utterance {
  id: string;
  speaker: string | null;
  /** Every speaker the renderings name; more than one means the articles disagree. */
  speakers: string[];
  /** The fullest first. */
  renderings: Rendering[];
  /** Ids by which it is found as well: those it would have if another of its wordings were the fullest. */
  aliases: string[];
}

/** Two passages that say the same in two articles' own order of telling. */
export interface SharedPassage {
  /** UTF-16 spans into the texts of the two articles, whole sentences. */
  spans: [Span, Span];
  /** 0 to 1; 1 is word for word. */
  likeness: number;
}

/** Why one article is taken to derive from the other, or both from a third. */
export type DerivationGround =
  | { kind: 'credit'; article: string; credits: string; span: Span }
  | { kind: 'altered-quotations'; article: string; count: number; witnesses: string[] }
  | { kind: 'quotations-without-marks'; article: string; count: number }
  | { kind: 'contained'; article: string; share: number }
  | { kind: 'published-later'; article: string; days: number }
  | { kind: 'corpus'; article: string };

/** Text that two articles share beyond the quotations: one derives from the other, or both from a third. */
export interface Reuse {
  /** Ids, in the order of the corpus. */
  articles: [string, string];
  /** Which of the two derives from the other; null where that is not known or both have a common source. */
  derived: string | null;
  /** An agency or outlet that both credit. */
  commonSource: string | null;
  /** In the order of the first article. */
  passages: SharedPassage[];
  /** Which share of each one's reporting stands in `passages`, 0 to 1. */
  shares: [number, number];
  /** How many passages would align if one of the two told its sentences in the opposite order: what topic alone explains. */
  byChance: number;
  grounds: DerivationGround[];
  /** True where a person wrote so into corpus.yaml; otherwise machine-made. */
  confirmed: boolean;
}

/** An agency or outlet to which an article's own text credits it ("with Reuters"). */
export interface Credit extends Span {
  name: string;
}

/** Facts about the whole corpus, from corpus.yaml. */
export interface CorpusFacts {
  title: string;
  /** What the story is, in a sentence or two of ours. */
  description: string | null;
  language: string;
  publisher: string | null;
  contact: string | null;
  /** Absolute address of the published site, without a trailing slash; canonical links need it. */
  url: string | null;
}

/** Everything a site is made of: what the build makes of a corpus folder. */
export interface Bundle {
  corpus: CorpusFacts;
  articles: Article[];
  speakers: Speaker[];
  claims: Claim[];
  utterances: Utterance[];
  /** Pairs of articles of which one is no second witness; in the order of the corpus. */
  reuse: Reuse[];
}
