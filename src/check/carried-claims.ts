import type { Span } from '../text/span.ts';
import { overlapLength, overlaps } from '../text/span.ts';
import type { ClaimPassage } from './claim-passages.ts';
import type { CorpusEvidence } from './corpus-file.ts';
import type { CheckIndex } from './corpus-index.ts';
import { paraphrasedClaims } from './paraphrased-claims.ts';
import { articleName, placeIn } from './place-in.ts';
import type { RenderedWords } from './rendered-words.ts';
import type { CarriedClaim, CarriedPassage, Rebuttal } from './result.ts';

/**
 * Which claims a text carries, which replies to them, and which replies it leaves out: what `coverageOf` does for articles,
 * with what stands in the corpus in place of a person's choice of passages. Quoted where the text quotes half of a
 * passage's quoted words; paraphrased where one of its sentences is like a passage, or like the statement.
 */
export function carriedClaims(
  sentences: readonly Span[],
  text: string,
  rendered: readonly RenderedWords[],
  index: CheckIndex,
): CarriedClaim[] {
  const found = new Map<string, Map<string, CarriedPassage>>();
  const add = (passage: ClaimPassage, carried: CarriedPassage) => {
    let ofClaim = found.get(passage.claim.id);
    if (ofClaim === undefined) found.set(passage.claim.id, (ofClaim = new Map()));
    // One finding for a sentence and a side: the likest.
    const key = `${carried.here.start} ${side(carried.stance)}`;
    const known = ofClaim.get(key);
    if (known === undefined || known.likeness < carried.likeness) ofClaim.set(key, carried);
  };
  for (const { here, article, spans } of rendered) {
    for (const passage of index.claims.ofArticle.get(article) ?? []) {
      if (isQuoted(passage.evidence!, spans)) add(passage, carriedBy(passage, here, 'quoted', 1, index));
    }
  }
  for (const span of sentences) {
    for (const { passage, likeness, stance } of paraphrasedClaims(text, span, index.claims)) {
      add(passage, { ...carriedBy(passage, span, 'paraphrased', likeness, index), stance });
    }
  }
  return index.claims.claims.flatMap((claim) => {
    const passages = onceEach([...(found.get(claim.id)?.values() ?? [])]);
    if (passages.length === 0) return [];
    const { id, label, statement, status } = claim;
    const carries = passages.filter(({ stance }) => !isAgainst(stance));
    const rebuttals = passages.filter(({ stance }) => isAgainst(stance));
    const replies = claim.evidence.filter(({ stance, reply }) => reply && isAgainst(stance));
    const isAsserted = carries.some(({ stance }) => stance === 'asserts');
    return [
      {
        ...{ id, label, statement, status, carries, rebuttals },
        missing: isAsserted && rebuttals.length === 0 ? byHolder(replies, index) : [],
        replying: new Set(replies.map(({ article }) => article)).size,
      },
    ];
  });
}

/** In text order, without sentences that are like a passage whose words they quote. */
function onceEach(passages: readonly CarriedPassage[]): CarriedPassage[] {
  const quoted = passages.filter(({ how }) => how === 'quoted');
  const again = ({ here, stance }: CarriedPassage) =>
    quoted.some((other) => side(other.stance) === side(stance) && overlaps(other.here, here));
  return passages
    .filter((passage) => passage.how === 'quoted' || !again(passage))
    .sort((a, b) => a.here.start - b.here.start);
}

function carriedBy(
  { evidence }: ClaimPassage,
  here: Span,
  how: CarriedPassage['how'],
  share: number,
  index: CheckIndex,
): CarriedPassage {
  return {
    ...{ here, how, likeness: share },
    stance: evidence === null ? 'asserts' : evidence.stance,
    holder: evidence?.holder ?? null,
    source: evidence && sourceOf(evidence, index),
  };
}

function sourceOf(evidence: CorpusEvidence, { articles }: CheckIndex) {
  const place = placeIn(articles.get(evidence.article)!, evidence.block, evidence);
  return { ...place, evidence: evidence.id };
}

/** True where half of the passage's characters are words that the text quotes, or a whole stretch of three words is in it. */
function isQuoted(passage: Span, spans: readonly Span[]): boolean {
  const shared = spans.reduce((sum, span) => sum + overlapLength(span, passage), 0);
  const quoted = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return shared > 0 && 2 * shared >= Math.min(passage.end - passage.start, quoted);
}

function isAgainst(stance: CarriedPassage['stance']): boolean {
  return stance === 'denies' || stance === 'questions';
}

function side(stance: CarriedPassage['stance']): string {
  return isAgainst(stance) ? 'against' : 'for';
}

/** One entry for each who replies, by how many articles carry the reply. */
function byHolder(replies: readonly CorpusEvidence[], index: CheckIndex): Rebuttal[] {
  const holders = new Map<string, CorpusEvidence[]>();
  for (const reply of replies) {
    const holder = reply.holder ?? '';
    holders.set(holder, [...(holders.get(holder) ?? []), reply]);
  }
  return Array.from(holders, ([holder, passages]) => ({
    holder,
    stance: passages[0]!.stance!,
    articles: [...new Set(passages.map(({ article }) => article))].map((id) =>
      articleName(index.articles.get(id)!),
    ),
    passage: sourceOf(passages[0]!, index),
  })).sort((a, b) => b.articles.length - a.articles.length);
}
