import { quotationKey } from '../model/quotation-key.ts';
import type {
  Article,
  Block,
  Bundle,
  Claim,
  Evidence,
  Quotation,
  Speaker,
  Utterance,
} from '../model/types.ts';

/** A quotation of the corpus in quotation marks, without what no check looks at; `exact` is in the article's text. */
export interface CorpusQuotation extends Pick<
  Quotation,
  'id' | 'start' | 'end' | 'block' | 'speaker' | 'parts' | 'utterance'
> {
  kind: 'direct' | 'mixed';
  /** The day it was said, where the article tells. */
  day?: string;
  /** True where it is only possibly a rendering of its utterance. */
  possibly?: true;
}

export interface CorpusArticle extends Pick<Article, 'id' | 'short' | 'language' | 'direction' | 'text'> {
  day: string | null;
  blocks: Block[];
  quotations: CorpusQuotation[];
}

/** A passage that is evidence for or against a claim, or bears on it otherwise. */
export interface CorpusEvidence extends Pick<
  Evidence,
  'id' | 'article' | 'start' | 'end' | 'block' | 'voice'
> {
  stance: Claim['positions'][number]['stance'] | null;
  /** Whose position it is evidence of, by name; null for context without a source. */
  holder: string | null;
  /** True where another article could have carried it: all but an outlet's own voice. */
  reply: boolean;
}

export interface CorpusClaim extends Pick<Claim, 'id' | 'label' | 'statement' | 'status'> {
  evidence: CorpusEvidence[];
}

/** Everything a check compares a text with: one file, fetched before there is a text. Its shape is nobody's promise. */
export interface CorpusFile {
  articles: CorpusArticle[];
  speakers: Speaker[];
  claims: CorpusClaim[];
  utterances: Pick<Utterance, 'id' | 'speaker' | 'speakers'>[];
}

/** What of a bundle a check needs. What an article withholds is blank in its text, here as everywhere. */
export function corpusFile(bundle: Bundle): CorpusFile {
  const unsure = new Set(
    bundle.utterances.flatMap(({ renderings }) =>
      renderings
        .filter(({ sure }) => !sure)
        .map(({ article, quotation }) => quotationKey(article, quotation)),
    ),
  );
  return {
    articles: bundle.articles.map((article) => ofArticle(article, unsure)),
    speakers: bundle.speakers,
    claims: bundle.claims.map((claim) => ofClaim(claim, bundle)),
    utterances: bundle.utterances.map(({ id, speaker, speakers }) => ({ id, speaker, speakers })),
  };
}

function ofArticle(article: Article, unsure: ReadonlySet<string>): CorpusArticle {
  const { id, short, language, direction, text, published, blocks, quotations } = article;
  return {
    ...{ id, short, language, direction, text, blocks },
    day: published?.value ?? null,
    quotations: quotations.flatMap(({ kind, said, ...quotation }): CorpusQuotation[] => {
      if (kind === 'indirect') return [];
      const { id, start, end, block, speaker, parts, utterance } = quotation;
      return [
        {
          ...{ id, start, end, block, kind, speaker, utterance },
          ...(parts && { parts }),
          ...(said && { day: said.day }),
          ...(unsure.has(quotationKey(article.id, id)) && { possibly: true as const }),
        },
      ];
    }),
  };
}

function ofClaim(claim: Claim, { speakers, articles }: Bundle): CorpusClaim {
  const { id, label, statement, status, positions, context } = claim;
  const nameOf = ({ kind, id: holder }: Claim['positions'][number]['holder']): string =>
    kind === 'speaker'
      ? (speakers.find((speaker) => speaker.id === holder)?.name ?? holder)
      : (articles.find((article) => article.id === holder)?.short ?? holder);
  return {
    ...{ id, label, statement, status },
    evidence: [
      ...positions.flatMap(({ holder, stance, evidence }) =>
        evidence.map((passage) => ({
          ...placeOf(passage),
          ...{ stance, holder: nameOf(holder), reply: holder.kind === 'speaker' },
        })),
      ),
      ...context.map(({ evidence, stance, source }) => ({
        ...placeOf(evidence),
        ...{ stance, holder: source, reply: true },
      })),
    ],
  };
}

function placeOf({
  id,
  article,
  start,
  end,
  block,
  voice,
}: Evidence): Pick<Evidence, 'id' | 'article' | 'start' | 'end' | 'block' | 'voice'> {
  return { id, article, start, end, block, voice };
}
