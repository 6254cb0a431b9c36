import type { Article, Block, Bundle, Claim, Evidence, Quotation, Speaker } from '../model/types.ts';
import { overlaps, type Span, trimSpan } from '../text/span.ts';
import type { SearchDocument } from './query.ts';

/**
 * Everything that can be found in a bundle: claims, speakers, quotations, and the blocks of every article but for
 * furniture and repeats. What an article withholds is in none of them. For whatever has a place in an article
 * `article.text.slice(start, end) === text`.
 */
export function searchDocuments(bundle: Bundle): SearchDocument[] {
  const places = evidencePlaces(bundle.claims);
  const names = new Map(bundle.speakers.map(({ id, name }) => [id, name]));
  const outlets = new Map(bundle.articles.map(({ id, short }) => [id, short]));
  return [
    ...bundle.claims.map((claim) => ofClaim(claim, outlets)),
    ...bundle.speakers.map(ofSpeaker),
    ...bundle.articles.flatMap((article) =>
      article.quotations.flatMap((quotation) => ofQuotation(quotation, article, names, places)),
    ),
    ...bundle.articles.flatMap((article) =>
      article.blocks.flatMap((block, number) => ofBlock(block, number, article, places)),
    ),
  ];
}

/** Where the evidence of claims with a topic stands, by article. */
type Places = ReadonlyMap<string, readonly (Span & { topic: string })[]>;

function evidencePlaces(claims: readonly Claim[]): Places {
  const places = new Map<string, (Span & { topic: string })[]>();
  for (const claim of claims) {
    if (claim.topic === null) continue;
    for (const { article, start, end } of evidenceOf(claim)) {
      const place = { start, end, topic: claim.topic };
      const known = places.get(article);
      if (known) known.push(place);
      else places.set(article, [place]);
    }
  }
  return places;
}

function evidenceOf(claim: Claim): Evidence[] {
  return [
    ...claim.positions.flatMap((position) => position.evidence),
    ...claim.context.map((context) => context.evidence),
  ];
}

function ofClaim(claim: Claim, outlets: ReadonlyMap<string, string>): SearchDocument {
  return {
    kind: 'claim',
    id: claim.id,
    text: claim.statement,
    context: joined([claim.label, claim.topic]),
    status: claim.status,
    ...lists({
      outlets: evidenceOf(claim).map(({ article }) => outlets.get(article)),
      speakers: claim.positions.map(({ holder }) => (holder.kind === 'speaker' ? holder.id : null)),
      topics: [claim.topic],
    }),
  };
}

function ofSpeaker(speaker: Speaker): SearchDocument {
  const aliases = unique([speaker.short, ...speaker.aliases]).filter((alias) => alias !== speaker.name);
  return {
    kind: 'speaker',
    id: speaker.id,
    text: speaker.name,
    context: joined([speaker.role, speaker.side]),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...lists({ speakers: [speaker.id] }),
  };
}

function ofQuotation(
  quotation: Quotation,
  article: Article,
  names: ReadonlyMap<string, string>,
  places: Places,
): SearchDocument[] {
  const { id, exact, start, end, block, speaker, kind, confirmed } = quotation;
  if (article.withheld.some((span) => overlaps(span, quotation))) return [];
  return [
    {
      kind: 'quotation',
      id,
      text: exact,
      context: joined([speaker === null ? null : (names.get(speaker) ?? null), article.short]),
      article: article.id,
      block,
      start,
      end,
      quotationKind: kind,
      ...(speaker === null ? {} : { speaker }),
      ...(confirmed ? { confirmed } : {}),
      ...(kind === 'indirect' ? attributionOf(quotation, article) : {}),
      ...lists({
        outlets: [article.short],
        speakers: [speaker],
        topics: topicsAt(quotation, article, places),
      }),
    },
  ];
}

/** Words without marks say nothing without who is said to have said, denied or asked them. */
function attributionOf({ mention, cue }: Quotation, { text }: Article): { mention?: string; cue?: string } {
  return {
    ...(mention && { mention: text.slice(mention.start, mention.end) }),
    ...(cue && { cue: text.slice(cue.start, cue.end) }),
  };
}

/** A block is one passage; what is left of a block of which a part is withheld may be several. */
function ofBlock(block: Block, number: number, article: Article, places: Places): SearchDocument[] {
  if (block.kind === 'furniture' || block.repeats !== null) return [];
  return shownParts(block, article).map(({ start, end }, part) => ({
    kind: 'passage',
    id: `${article.id}#p${number + 1}${part === 0 ? '' : `-${part + 1}`}`,
    text: article.text.slice(start, end),
    context: article.short,
    article: article.id,
    block: number,
    start,
    end,
    ...lists({
      outlets: [article.short],
      speakers: article.quotations
        .filter((quotation) => overlaps(quotation, { start, end }))
        .map(({ speaker }) => speaker),
      topics: topicsAt({ start, end }, article, places),
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

function topicsAt(span: Span, article: Article, places: Places): string[] {
  return (places.get(article.id) ?? []).filter((place) => overlaps(place, span)).map(({ topic }) => topic);
}

/** The lists that facets count, without repeats, gaps and empty ones: the file is loaded by every searcher. */
function lists(
  all: Partial<Record<'outlets' | 'speakers' | 'topics', readonly (string | null | undefined)[]>>,
): Pick<SearchDocument, 'outlets' | 'speakers' | 'topics'> {
  const filled = Object.entries(all)
    .map(([facet, values]) => [facet, unique(values)] as const)
    .filter(([, values]) => values.length > 0);
  return Object.fromEntries(filled);
}

function unique(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))] as string[];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
