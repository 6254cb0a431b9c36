import type { Article, Bundle, Quotation, SaidOn, Span } from '../../model/types.ts';
import { overlaps } from '../../text/span.ts';
import { wordsAt } from '../words-at.ts';
import type { WordingFlag } from './wording-flags.ts';
import { wordingFlag } from './wordings.ts';

/** What every page tells of a quotation, but for its words. */
type Facts = Pick<Quotation, 'id' | 'kind' | 'block' | 'confirmed'> & {
  said: SaidOn | null;
  /** Only where the corpus has other wordings of it. */
  wordings?: WordingFlag;
};

/** A quotation on the page of its article, where all words are slices of the text. */
export type ArticleQuotation = Facts &
  Pick<Quotation, 'start' | 'end' | 'parts' | 'mention' | 'cue' | 'clause' | 'medium'> & {
    speaker: { id: string; name: string; short: string } | null;
  };

/** A quotation on the page of its speaker, with the words around it that the page shows; null where there are none. */
export type SpeakerQuotation = Facts & {
  article: string;
  exact: string;
  /** Of a fragment: the reported clause it stands in, and where in it; only with the first fragment of a clause. */
  clause: { text: string; quoted: Span[] } | null;
  /** By what name the article calls the speaker here, by which word it attributes, and where it was said. */
  mention: string | null;
  cue: string | null;
  medium: string | null;
};

/** Is nothing of it withheld? What an article does not publish is on no page. */
export function isShown(quotation: Span, article: Article): boolean {
  return !article.withheld.some((span) => overlaps(span, quotation));
}

/** The quotations of an article whose words may be shown, in text order. */
export function articleQuotations(article: Article, bundle: Bundle): ArticleQuotation[] {
  const byId = new Map(bundle.speakers.map((speaker) => [speaker.id, speaker]));
  return article.quotations
    .filter((quotation) => isShown(quotation, article))
    .map(({ id, kind, block, confirmed, said, start, end, parts, mention, cue, clause, medium, speaker }) => {
      const known = byId.get(speaker ?? '');
      return {
        ...{ id, kind, block, confirmed, said, start, end, mention, cue, clause, medium },
        ...(parts ? { parts } : {}),
        ...flagOf(article, id, bundle),
        speaker: known ? { id: known.id, name: known.name, short: known.short } : null,
      };
    });
}

/** The quotations of one speaker in one article, in text order. */
export function speakerQuotations(article: Article, speaker: string, bundle: Bundle): SpeakerQuotation[] {
  const own = article.quotations.filter(
    (quotation) => quotation.speaker === speaker && isShown(quotation, article),
  );
  const clauses = new Set<number>();
  return own.map((quotation) => {
    const { id, kind, block, confirmed, said, exact, mention, cue, medium, clause } = quotation;
    const isFirst = clause !== null && !clauses.has(clause.start) && isShown(clause, article);
    if (isFirst) clauses.add(clause.start);
    return {
      ...{ id, kind, block, confirmed, said, exact },
      ...flagOf(article, id, bundle),
      article: article.id,
      mention: wordsAt(article.text, mention),
      cue: wordsAt(article.text, cue),
      medium: wordsAt(article.text, medium),
      clause: isFirst
        ? {
            text: article.text.slice(clause.start, clause.end),
            quoted: quotedWithin(clause, own),
          }
        : null,
    };
  });
}

function flagOf(article: Article, quotation: string, bundle: Bundle): Pick<Facts, 'wordings'> {
  const wordings = wordingFlag(bundle, article.id, quotation);
  return wordings ? { wordings } : {};
}

/** Where a clause is in its speaker's own words; counted from its start. */
function quotedWithin(clause: Span, quotations: readonly Quotation[]): Span[] {
  return quotations
    .filter((quotation) => quotation.kind !== 'indirect' && overlaps(quotation, clause))
    .flatMap((quotation) => quotation.parts ?? [quotation])
    .map(({ start, end }) => ({
      start: Math.max(start, clause.start) - clause.start,
      end: Math.min(end, clause.end) - clause.start,
    }))
    .filter(({ start, end }) => start < end);
}
