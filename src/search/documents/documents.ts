import type { Article, Block, Bundle, Claim, Quotation, Speaker, Stance } from '../../model/types.ts';
import { overlaps, type Span, trimSpan } from '../../text/span.ts';
import { evidenceAt, type EvidencePlaces, evidencePlaces } from './evidence-places.ts';
import { otherNames } from './other-names.ts';
import { articlesByOutlet, type OutletArticles } from './outlets.ts';
import type { SearchDocument } from '../query.ts';
import { quotedTogether } from './quoted-together.ts';

/**
 * Everything that can be found in a bundle, kind after kind in the order of `KINDS`: claims, speakers, outlets,
 * quotations, and the blocks of every article but for furniture and repeats. What an article withholds is in none of
 * them. For whatever has a place in an article `article.text.slice(start, end) === text`.
 */
export function searchDocuments(bundle: Bundle): SearchDocument[] {
  const places = evidencePlaces(bundle.claims);
  const names = new Map(bundle.speakers.map(({ id, name }) => [id, name]));
  const outlets = new Map(bundle.articles.map(({ id, short }) => [id, short]));
  const together = quotedTogether(bundle.utterances, outlets);
  const { language } = bundle.corpus;
  return [
    ...bundle.claims.map((claim) => ofClaim(claim, outlets)),
    ...bundle.speakers.map(ofSpeaker),
    ...articlesByOutlet(bundle.articles).map(ofOutlet),
    ...bundle.articles.flatMap((article) =>
      article.quotations
        .filter((quotation) => !article.withheld.some((span) => overlaps(span, quotation)))
        .map((quotation) => ({
          ...ofQuotation(quotation, article, names, places),
          ...together(article.id, quotation.id),
          ...scriptOf(article, language),
        })),
    ),
    ...bundle.articles.flatMap((article) =>
      article.blocks.flatMap((block, number) =>
        ofBlock(block, number, article, places).map((passage) => ({
          ...passage,
          ...scriptOf(article, language),
        })),
      ),
    ),
  ];
}

function ofClaim(claim: Claim, outlets: ReadonlyMap<string, string>): SearchDocument {
  const evidence = [
    ...claim.positions.flatMap((position) => position.evidence),
    ...claim.context.map((context) => context.evidence),
  ];
  return {
    kind: 'claim',
    id: claim.id,
    text: claim.statement,
    context: joined([claim.label, claim.topic]),
    status: claim.status,
    ...(claim.date === null ? {} : { day: claim.date }),
    ...lists({
      outlets: evidence.map(({ article }) => outlets.get(article)),
      speakers: claim.positions.map(({ holder }) => (holder.kind === 'speaker' ? holder.id : null)),
      topics: [claim.topic],
      stances: claim.positions.map(({ stance }) => stance),
    }),
  };
}

function ofSpeaker(speaker: Speaker): SearchDocument {
  const aliases = otherNames(speaker);
  return {
    kind: 'speaker',
    id: speaker.id,
    text: speaker.name,
    context: joined([speaker.role, speaker.side]),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...lists({ speakers: [speaker.id] }),
  };
}

/** Of an outlet with a single article that article is what a reader who asks for it wants. */
function ofOutlet({ short, names, articles }: OutletArticles<Article>): SearchDocument {
  const [text = short, ...others] = names;
  const aliases = unique([text === short ? null : short, ...others]);
  const [only, ...more] = articles;
  return {
    kind: 'outlet',
    id: short,
    text,
    context: articles.length === 1 ? '1 article' : `${articles.length} articles`,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(only !== undefined && more.length === 0 ? { article: only.id } : {}),
    ...lists({ outlets: [short] }),
  };
}

function ofQuotation(
  quotation: Quotation,
  article: Article,
  names: ReadonlyMap<string, string>,
  places: EvidencePlaces,
): SearchDocument {
  const { id, exact, start, end, block, speaker, kind, confirmed } = quotation;
  const said = speaker === null ? null : (names.get(speaker) ?? speaker);
  return {
    kind: 'quotation',
    id,
    text: exact,
    context: joined([said, article.short]),
    ...{ article: article.id, block, start, end },
    quotationKind: kind,
    ...(said === null ? {} : { said }),
    ...(confirmed ? { confirmed } : {}),
    ...(kind === 'indirect' ? attributionOf(quotation, article) : {}),
    ...publishedOn(article),
    ...lists({
      outlets: [article.short],
      speakers: [speaker],
      ...evidenceAt(quotation, article.id, places),
    }),
  };
}

/** Words without marks say nothing without who is said to have said, denied or asked them. */
function attributionOf({ mention, cue }: Quotation, { text }: Article): { mention?: string; cue?: string } {
  return {
    ...(mention && { mention: text.slice(mention.start, mention.end) }),
    ...(cue && { cue: text.slice(cue.start, cue.end) }),
  };
}

/** A block is one passage; what is left of a block of which a part is withheld may be several. */
function ofBlock(block: Block, number: number, article: Article, places: EvidencePlaces): SearchDocument[] {
  if (block.kind === 'furniture' || block.repeats !== null) return [];
  return shownParts(block, article).map(({ start, end }, part) => ({
    kind: 'passage',
    id: `${article.id}#p${number + 1}${part === 0 ? '' : `-${part + 1}`}`,
    text: article.text.slice(start, end),
    context: article.short,
    ...{ article: article.id, block: number, start, end },
    ...(start > block.start ? { offset: start - block.start } : {}),
    ...publishedOn(article),
    ...lists({
      outlets: [article.short],
      speakers: article.quotations
        .filter((quotation) => overlaps(quotation, { start, end }))
        .map(({ speaker }) => speaker),
      ...evidenceAt({ start, end }, article.id, places),
    }),
  }));
}

function shownParts(block: Block, article: Article): Span[] {
  const parts: Span[] = [];
  let from = block.start;
  for (const { start, end } of [...article.withheld, { start: block.end, end: block.end }]) {
    if (end < from || start > block.end) continue;
    const part = trimSpan(article.text, { start: from, end: Math.max(from, start) });
    if (part.end > part.start) parts.push(part);
    from = Math.max(from, end);
  }
  return parts;
}

/** Where it is not the corpus's own language, or another direction than this site is read in. */
function scriptOf({ language, direction }: Article, own: string): Pick<SearchDocument, 'lang' | 'rtl'> {
  return {
    ...(language === own ? {} : { lang: language }),
    ...(direction === 'rtl' ? { rtl: true } : {}),
  };
}

function publishedOn({ published }: Article): Pick<SearchDocument, 'day'> {
  return published === null ? {} : { day: published.value };
}

type Gaps<Value> = readonly (Value | null | undefined)[];

/** The lists that facets count, without repeats, gaps and empty ones: the file is loaded by every searcher. */
function lists(
  all: Partial<Record<'outlets' | 'speakers' | 'topics', Gaps<string>>> & { stances?: Gaps<Stance> },
): Pick<SearchDocument, 'outlets' | 'speakers' | 'topics' | 'stances'> {
  const filled = Object.entries(all)
    .map(([facet, values]) => [facet, unique(values)] as const)
    .filter(([, values]) => values.length > 0);
  return Object.fromEntries(filled);
}

function unique(values: Gaps<string>): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))] as string[];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
