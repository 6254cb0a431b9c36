import { quotationKey } from './quotation-key.ts';
import { overlaps } from '../text/span.ts';
import { spokenWords } from './spoken.ts';
import type { Article, Bundle, Claim, Coverage, Quotation, Rendering, Span, Speaker } from './types.ts';

/** Words between marks, as the page that sets two articles side by side needs them. */
export interface ComparedQuotation {
  id: string;
  /** What is said, see model/spoken.ts. */
  words: string;
  speaker: Pick<Speaker, 'id' | 'name'> | null;
  /** Utterances it renders: its own first, then those of sentences joined to it. */
  utterances: string[];
  /** False where the program holds it for possibly a rendering of its utterance only. */
  sure: boolean;
  /** Two sentences are made one in it. */
  spliced: boolean;
}

/** A claim that an article carries, or whose rebuttal it carries. */
export interface ComparedClaim extends Pick<Claim, 'id' | 'label'> {
  treatments: Coverage['treatments'];
  rebuttalMissing: boolean;
  contradictsItself: boolean;
  /** Id of the first passage. */
  evidence: string | null;
}

/** A stretch of an article by its block, counted from 1, in UTF-16 units from the block's start. */
export interface ComparedPassage {
  /** Null where the article does not publish them. */
  words: string | null;
  block: number;
  start: number;
  end: number;
}

/** All that is needed of one article to set it beside any other. An internal file of the built site: nobody's promise. */
export interface ComparedArticle {
  id: string;
  /** In text order; speech reported without marks is in the outlet's words and not among them. */
  quotations: ComparedQuotation[];
  claims: ComparedClaim[];
  /** Its half of the passages that it shares with other articles, in the order of the pair's `Reuse.passages`. */
  shared: { with: string; passages: ComparedPassage[] }[];
}

/** Path of an article's file below the site's base. */
export function comparedPath(id: string): string {
  return `data/compare/${id}.json`;
}

/** Every article as it is compared, one at a time, in the order of the corpus. Linear in the corpus. */
export function* comparedArticles(bundle: Bundle): Generator<ComparedArticle> {
  const speakers = new Map(bundle.speakers.map(({ id, name }) => [id, { id, name }]));
  const renderings = new Map<string, { utterance: string; rendering: Rendering }>();
  for (const { id, renderings: all } of bundle.utterances) {
    for (const rendering of all)
      renderings.set(quotationKey(rendering.article, rendering.quotation), { utterance: id, rendering });
  }
  const claims = byArticle(
    bundle.claims.flatMap((claim) =>
      claim.coverage.map((cell) => [cell.article, comparedClaim(claim, cell)] as const),
    ),
  );
  const reuse = byArticle(
    bundle.reuse.flatMap((pair) => pair.articles.map((article, side) => [article, { side, pair }] as const)),
  );

  for (const article of bundle.articles) {
    yield {
      id: article.id,
      quotations: article.quotations
        .filter((quotation) => quotation.kind !== 'indirect' && isPublished(quotation, article))
        .map((quotation) => comparedQuotation(quotation, article)),
      claims: (claims.get(article.id) ?? []).filter(({ treatments }) => !treatments.includes('not-found')),
      shared: (reuse.get(article.id) ?? []).map(({ side, pair }) => ({
        with: pair.articles[1 - side]!,
        passages: pair.passages.map(({ spans }) => comparedPassage(spans[side]!, article)),
      })),
    };
  }

  function comparedQuotation(quotation: Quotation, article: Article): ComparedQuotation {
    const found = renderings.get(quotationKey(article.id, quotation.id));
    const joined = (found?.rendering.differences ?? []).flatMap(({ from }) => {
      const source = from && renderings.get(quotationKey(from.article, from.quotation));
      return source ? [source.utterance] : [];
    });
    return {
      id: quotation.id,
      words: spokenWords(article, quotation),
      speaker: speakers.get(quotation.speaker ?? '') ?? null,
      utterances: [...new Set([...(found ? [found.utterance] : []), ...joined])],
      sure: found?.rendering.sure ?? true,
      spliced: found?.rendering.relation === 'splice',
    };
  }
}

/** A stretch of an article as the two sides of a comparison show it. */
export function comparedPassage(span: Span, article: Article): ComparedPassage {
  const index = article.blocks.findLastIndex(({ start }) => start <= span.start);
  const from = article.blocks[index]?.start ?? 0;
  return {
    words: isPublished(span, article) ? article.text.slice(span.start, span.end) : null,
    ...{ block: index + 1, start: span.start - from, end: span.end - from },
  };
}

function comparedClaim({ id, label }: Claim, cell: Coverage): ComparedClaim {
  const { treatments, rebuttalMissing, contradictsItself, evidence } = cell;
  return { id, label, treatments, rebuttalMissing, contradictsItself, evidence: evidence[0]?.id ?? null };
}

function byArticle<Item>(items: readonly (readonly [article: string, item: Item])[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [article, item] of items) {
    const group = groups.get(article);
    if (group) group.push(item);
    else groups.set(article, [item]);
  }
  return groups;
}

function isPublished(span: Span, article: Article): boolean {
  return !article.withheld.some((withheld) => overlaps(withheld, span));
}
