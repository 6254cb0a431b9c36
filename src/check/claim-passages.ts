import type { CorpusArticle, CorpusClaim, CorpusEvidence } from './corpus-file.ts';
import { isDenial } from './denial.ts';
import { weigh, type Weighed } from './likeness.ts';
import { PassageIndex, stemSet } from './passage-index.ts';

/** A passage or statement by which a text may carry a claim. */
export interface ClaimPassage {
  claim: CorpusClaim;
  /** Null for the claim's statement. */
  evidence: CorpusEvidence | null;
  weighed: Weighed;
  /** Words of denial stand in it. */
  isDenial: boolean;
}

/** A passage before its words can be weighed: that takes all of them. */
type Read = Omit<ClaimPassage, 'weighed'> & { stems: ReadonlySet<number> };

export interface ClaimPassages {
  claims: readonly CorpusClaim[];
  list: readonly ClaimPassage[];
  index: PassageIndex;
  /** The passages of an article, in no order. */
  ofArticle: ReadonlyMap<string, readonly ClaimPassage[]>;
}

/** All statements and passages of evidence of a corpus, indexed by their words. */
export function claimPassages(
  claims: readonly CorpusClaim[],
  articles: ReadonlyMap<string, CorpusArticle>,
): ClaimPassages {
  const read = claims.flatMap((claim): Read[] => [
    { claim, evidence: null, ...wordsOf(claim.statement) },
    ...claim.evidence.flatMap((evidence) => {
      const text = articles.get(evidence.article)?.text;
      return text === undefined
        ? []
        : [{ claim, evidence, ...wordsOf(text.slice(evidence.start, evidence.end)) }];
    }),
  ]);
  const index = new PassageIndex(read.length, (at) => Int32Array.from(read[at]!.stems));
  const list = read.map(({ stems, ...passage }): ClaimPassage => ({
    ...passage,
    weighed: weigh(stems, index),
  }));
  const ofArticle = new Map<string, ClaimPassage[]>();
  for (const passage of list) {
    const article = passage.evidence?.article;
    if (article === undefined) continue;
    const known = ofArticle.get(article);
    if (known) known.push(passage);
    else ofArticle.set(article, [passage]);
  }
  return { claims, list, index, ofArticle };
}

function wordsOf(words: string): Pick<Read, 'stems' | 'isDenial'> {
  return { stems: stemSet(words), isDenial: isDenial(words) };
}
