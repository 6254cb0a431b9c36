import type { CorpusArticle, CorpusClaim, CorpusEvidence } from './corpus-file.ts';
import { isDenial } from './denial.ts';
import { PassageIndex, stemSet } from './passage-index.ts';

/** A passage or statement by which a text may carry a claim. */
export interface ClaimPassage {
  claim: CorpusClaim;
  /** Null for the claim's statement. */
  evidence: CorpusEvidence | null;
  stems: ReadonlySet<number>;
  /** Words of denial stand in it. */
  isDenial: boolean;
}

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
  const list = claims.flatMap((claim): ClaimPassage[] => [
    { claim, evidence: null, ...read(claim.statement) },
    ...claim.evidence.flatMap((evidence) => {
      const text = articles.get(evidence.article)?.text;
      return text === undefined
        ? []
        : [{ claim, evidence, ...read(text.slice(evidence.start, evidence.end)) }];
    }),
  ]);
  const ofArticle = new Map<string, ClaimPassage[]>();
  for (const passage of list) {
    const article = passage.evidence?.article;
    if (article === undefined) continue;
    const known = ofArticle.get(article);
    if (known) known.push(passage);
    else ofArticle.set(article, [passage]);
  }
  const index = new PassageIndex(list.length, (at) => Int32Array.from(list[at]!.stems));
  return { claims, list, index, ofArticle };
}

function read(words: string): Pick<ClaimPassage, 'stems' | 'isDenial'> {
  return { stems: stemSet(words), isDenial: isDenial(words) };
}
