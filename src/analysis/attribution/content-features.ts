import type { Clauses } from './clauses.ts';
import { firstFrom, quoteFrom } from './clauses.ts';
import type { Edge } from './contents.ts';
import { edge, layout } from './contents.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './cue-context.ts';
import { mayBeFinite } from './cue-context.ts';
import type { HashedFeatures } from './hashed-features.ts';

/** How the contents stand to the cue. */
export function layoutFeatures(
  features: HashedFeatures,
  context: CueContext,
  { sentence, to, next }: Clauses,
  cue: Cue,
  kind: number,
): number {
  const group = features.open();
  const { lemma, governed, link, marks, cueTo } = cue;
  const at = cue.cue;
  const tagNext = cueTo < to ? context.tag(cueTo) : 2;
  features.add(1408 + kind, 0);
  features.add(1432 + kind, cue.kind, at > sentence.from ? context.tag(at - 1) : 2);
  features.add(1456 + kind, link, cue.kind);
  features.add(1464 + kind, governed, cue.kind);
  features.add(1480 + kind, marks, cue.kind);
  features.add(1496 + kind, at === sentence.from ? 1 : 0, link);
  features.add(1536 + kind, next === null ? 0 : 1, marks);
  features.add(1552 + kind, cue.speaker, marks);
  // The others are too rare to learn which words they go with.
  if (kind !== layout.right && kind !== layout.left) return group;
  features.add(1424 + kind, lemma);
  features.add(1440 + kind, cue.kind, tagNext);
  features.add(1472 + kind, lemma, governed);
  features.add(1488 + kind, lemma, marks);
  features.add(1504 + kind, at > sentence.from ? context.word(at - 1) : 2);
  features.add(1512 + kind, cueTo < to ? context.word(cueTo) : 2);
  features.add(1528 + kind, cueTo >= to ? 1 : 0, link);
  return group;
}

export function startFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  { at, why, rank }: Edge,
): number {
  const group = features.open();
  const kind = why * 4 + Math.min(3, rank);
  const tag = context.tag(at);
  const distance = Math.min(12, at - cue.cueTo);
  features.add(82, kind, context.word(at));
  features.add(83, kind, tag);
  features.add(85, context.tag(at - 1), tag);
  features.add(86, cue.lemma, kind);
  features.add(88, distance, why);
  features.add(89, cue.kind, tag);
  return group;
}

export function endFeatures(
  features: HashedFeatures,
  context: CueContext,
  { to, cuts }: Clauses,
  cue: Cue,
  { at, why, rank }: Edge,
): number {
  const group = features.open();
  const { forms } = context.prose.tokens;
  const first = why === edge.sentence || why === edge.block ? why : context.word(at);
  const second = why === edge.sentence || why === edge.block ? why : context.tag(at + 1);
  let finite = 0;
  for (let token = at + 1; token < Math.min(to, at + 6); token += 1) {
    const form = forms[token];
    if (form !== undefined && mayBeFinite(form)) {
      finite = token - at;
      break;
    }
  }
  const left = Math.min(10, (to - at + 1) >> 1);
  const place = why * 16 + Math.min(8, rank);
  features.add(103, first, second);
  features.add(106, first, finite);
  features.add(107, first, left);
  features.add(108, cue.lemma, first);
  features.add(110, first, Math.min(8, rank));
  features.add(112, place, Math.min(6, cuts.length - firstFrom(cuts, cue.cueTo)));
  features.add(114, cue.marks, place);
  features.add(115, second, finite);
  return group;
}

export function leftEndFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  { at, why }: Edge,
): number {
  const group = features.open();
  features.add(133, why, cue.kind);
  features.add(134, why, cue.link);
  features.add(135, why, cue.lemma);
  features.add(136, context.tag(at), context.tag(at + 1));
  features.add(137, context.tag(at - 1), context.tag(at));
  features.add(138, why, cue.governed);
  return group;
}

export function leftStartFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  { at, why }: Edge,
): number {
  const group = features.open();
  const tag = context.tag(at);
  features.add(153, why, tag);
  features.add(154, why, context.word(at - 1));
  features.add(155, tag, context.tag(at + 1));
  features.add(157, why, cue.kind);
  features.add(158, why, cue.lemma);
  features.add(159, why, cue.link);
  return group;
}

/** What start and end make together. */
export function ownFeatures(
  features: HashedFeatures,
  context: CueContext,
  { quotes }: Clauses,
  cue: Cue,
  kind: number,
  start: Edge,
  end: Edge,
): number {
  const group = features.open();
  const size = sizeOf(end.at - start.at);
  const quote = quotes[quoteFrom(quotes, start.at)];
  const hasQuote = quote !== undefined && quote.to <= end.at;
  const isQuote = hasQuote && quote.from === start.at && quote.to === end.at;
  const quoted = (isQuote ? 2 : 0) + (hasQuote ? 1 : 0);
  features.add(2384 + kind, size, context.tag(start.at));
  features.add(2392 + kind, start.why * 16 + end.why, Math.min(4, end.rank));
  features.add(2408 + kind, quoted, start.why * 16 + end.why);
  features.add(2416 + kind, size, end.why === edge.sentence ? 0 : context.word(end.at));
  features.add(2432 + kind, size, cue.kind);
  return group;
}

export function aroundFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  start: Edge,
  end: Edge,
): number {
  const group = features.open();
  features.add(191, start.why * 16 + end.why, end.rank);
  features.add(192, start.why, cue.link);
  features.add(193, start.why, context.tag(start.at));
  features.add(194, start.why, context.tag(start.at - 1));
  features.add(195, start.why, cue.lemma);
  features.add(196, start.why, start.at - cue.cueTo);
  features.add(197, start.why, cue.marks);
  return group;
}

/** Up to four tokens by number, then in wider and wider bands. */
function sizeOf(tokens: number): number {
  if (tokens <= 4) return tokens;
  let band = 0;
  while (band < bands.length && tokens > (bands[band] ?? 0)) band += 1;
  return 5 + band;
}

const bands = [6, 9, 14, 22, 36];
