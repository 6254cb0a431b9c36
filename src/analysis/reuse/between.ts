import type { SharedPassage, Span } from '../../model/types.ts';
import { bestChain, reversed } from './chain.ts';
import type { Link, Stretches } from './links.ts';
import { linksBetween } from './links.ts';
import type { Telling, Told } from './telling.ts';
import { ownRun, sameWords } from './verbatim.ts';

/** One text prepared for comparison; see `ReuseIndex`. */
export interface Prepared extends Telling {
  told: Told;
  stretches: Stretches;
}

/** What two texts share. */
export interface Shared {
  /** In the order of the first text. */
  passages: SharedPassage[];
  /** Which share of each one's words stands in them. */
  shares: [number, number];
  /** Passages that would align if the second told its sentences in the opposite order. */
  byChance: number;
  /** True where topic and quotations alone do not explain it. */
  significant: boolean;
  /** Longest run of words, outside quotation marks, that stands word for word in both. */
  verbatim: number;
}

/** What a link has to have in common to be evidence: words of the outlets' own, as weights (`termWeights`). */
const leastOwn = 1.5;
/** What a chain needs to be no accident; the second for texts of a few sentences, nearly all of which must be alike. */
const long = { links: 5, likeness: 0.45, share: 0.2, overChance: 3 };
const short = { links: 3, likeness: 0.6, share: 0.6, overChance: 3 };
/** Words in a run that nobody writes twice: an agency's paragraph. */
const verbatimRun = 20;
/** Least likeness of a link in which a run is looked for. */
const mayBeVerbatim = 0.6;

/** Finds what two texts share in parallel order, and says whether that is more than one story told twice. */
export function sharedBetween(a: Prepared, b: Prepared): Shared {
  const [lengthOfA, lengthOfB] = [a.sentences.length, b.sentences.length];
  const links = linksBetween(a.stretches, b.stretches);
  const chain = bestChain(links, lengthOfA, lengthOfB);
  const chance = bestChain(reversed(links, lengthOfB), lengthOfA, lengthOfB);
  const shares: [number, number] = [shareOf(a, chain, 'a'), shareOf(b, chain, 'b')];
  const verbatim = chain.reduce(
    (most, link) =>
      link.likeness < mayBeVerbatim || link.own < leastOwn ? most : Math.max(most, runOf(a, b, link)),
    0,
  );
  return {
    passages: chain.map((link) => passageOf(a, b, link)),
    shares,
    byChance: chance.length,
    significant: verbatim >= verbatimRun || isNoAccident(chain, chance, Math.max(...shares)),
    verbatim,
  };
}

function isNoAccident(chain: readonly Link[], chance: readonly Link[], share: number): boolean {
  const evidence = chain.filter(({ own }) => own >= leastOwn);
  const byChance = chance.filter(({ own }) => own >= leastOwn).length;
  const likeness = evidence.reduce((sum, link) => sum + link.likeness, 0) / Math.max(1, evidence.length);
  return [long, short].some(
    (least) =>
      evidence.length >= Math.max(least.links, byChance * least.overChance) &&
      likeness >= least.likeness &&
      share >= least.share,
  );
}

function runOf(a: Prepared, b: Prepared, link: Link): number {
  return ownRun(a.told, spanOf(a, link.a), b.told, spanOf(b, link.b));
}

function passageOf(a: Prepared, b: Prepared, link: Link): SharedPassage {
  const spans: [Span, Span] = [spanOf(a, link.a), spanOf(b, link.b)];
  const verbatim = link.likeness > 0.9 && sameWords(a.told.text, spans[0], b.told.text, spans[1]);
  const likeness = verbatim ? 1 : Math.min(0.99, Math.round(link.likeness * 100) / 100);
  return { spans, likeness };
}

function spanOf({ sentences }: Telling, [from, to]: readonly [number, number]): Span {
  return { start: sentences[from]?.start ?? 0, end: sentences[to - 1]?.end ?? 0 };
}

function shareOf({ words }: Telling, chain: readonly Link[], side: 'a' | 'b'): number {
  const all = words.reduce((sum, count) => sum + count, 0);
  let inside = 0;
  for (const link of chain) {
    for (let at = link[side][0]; at < link[side][1]; at += 1) inside += words[at] as number;
  }
  return all === 0 ? 0 : Math.round((inside / all) * 1000) / 1000;
}
