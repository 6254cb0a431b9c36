import type { Context, Coverage, Evidence, Position, Stance, Treatment } from '../model/types.ts';
import { isAgainst, isFor } from './status.ts';

/** The order in which treatments are listed. */
const treatmentOrder: readonly Treatment[] = [
  'quoted',
  'paraphrased',
  'own-voice',
  'rebuttal-carried',
  'not-found',
];

interface Passage {
  evidence: Evidence;
  stance: Stance | null;
  /** False for an outlet's own denial, which is no reply that another outlet could have carried. */
  reply: boolean;
}

/**
 * How every article of the corpus, in the given order, treats a claim:
 * - `quoted`, `paraphrased`, `own-voice`: it has a passage that carries the claim (any stance but denying and
 *   questioning; context that only informs included), by the passage's voice;
 * - `rebuttal-carried`: it has a passage that denies or questions the claim, with the claim or without;
 * - `not-found`: it has no passage at all.
 *
 * `rebuttalMissing`: it has a passage that asserts the claim and none that denies or questions it, though another
 * article has such a passage from a speaker or an independent source. `contradictsItself`: its own voice both
 * asserts the claim and denies or questions it.
 */
export function coverageOf(
  articles: readonly string[],
  positions: readonly Position[],
  context: readonly Context[],
): Coverage[] {
  const byArticle = new Map<string, Passage[]>();
  for (const passage of passagesOf(positions, context)) {
    const list = byArticle.get(passage.evidence.article);
    if (list === undefined) byArticle.set(passage.evidence.article, [passage]);
    else list.push(passage);
  }
  const replying = new Set<string>();
  for (const [article, passages] of byArticle) {
    if (passages.some((passage) => isAgainst(passage.stance) && passage.reply)) replying.add(article);
  }
  return articles.map((article) => coverageBy(article, byArticle.get(article) ?? [], replying));
}

function passagesOf(positions: readonly Position[], context: readonly Context[]): Passage[] {
  return [
    ...positions.flatMap(({ holder, stance, evidence }) =>
      evidence.map((item) => ({ evidence: item, stance, reply: holder.kind === 'speaker' })),
    ),
    ...context.map(({ evidence, stance }) => ({ evidence, stance, reply: true })),
  ];
}

function coverageBy(article: string, passages: readonly Passage[], replying: ReadonlySet<string>): Coverage {
  const treatments = new Set<Treatment>(
    passages.map(({ stance, evidence }) => (isAgainst(stance) ? 'rebuttal-carried' : evidence.voice)),
  );
  if (treatments.size === 0) treatments.add('not-found');
  const asserted = passages.some(({ stance }) => isFor(stance));
  const rebutted = passages.some(({ stance }) => isAgainst(stance));
  const own = passages.filter(({ evidence }) => evidence.voice === 'own-voice');
  const unique = new Map(passages.map(({ evidence }) => [evidence.id, evidence]));
  return {
    article,
    treatments: treatmentOrder.filter((treatment) => treatments.has(treatment)),
    evidence: Array.from(unique.values()).sort((a, b) => a.start - b.start || a.end - b.end),
    // `replying` holds no article without a rebuttal, so that where this one has none it speaks of others.
    rebuttalMissing: asserted && !rebutted && replying.size > 0,
    contradictsItself: own.some(({ stance }) => isFor(stance)) && own.some(({ stance }) => isAgainst(stance)),
  };
}
