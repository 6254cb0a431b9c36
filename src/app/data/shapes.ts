/** What several pages show of articles, claims and passages: no more than they show. */
import type { Article, Claim, Context, Evidence, Holder, Position, Stance } from '../../model/types.ts';
import type { WordingFlag } from './wording-flags.ts';

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
