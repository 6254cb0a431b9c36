import type { ComparedQuotation } from '../../model/compared-article.ts';
import { compareWordings } from '../../text/collation/compare.ts';
import type { TextDifferenceKind, Wording } from '../../text/collation/types.ts';
import { readWording } from '../../text/collation/wording.ts';
import type { Span } from '../../text/span.ts';

/** How two articles print one utterance; `further`: in the same words, but one of them quotes more of it. */
export type Likeness = 'same' | 'further' | 'differing';

/** A stretch of one side's words, with how the other side differs from it there. */
export interface DifferingStretch extends Span {
  kind: TextDifferenceKind;
}

/** Two renderings of one utterance beside each other; pairs are `[first article, second article]`. */
export interface ComparedWording {
  quotations: [ComparedQuotation, ComparedQuotation];
  /** Id of the utterance that both render. */
  utterance: string;
  likeness: Likeness;
  /** Kinds of difference as seen from the fuller of the two, each once. */
  kinds: TextDifferenceKind[];
  /** Which side is the fuller one: 0 or 1. */
  fuller: 0 | 1;
  /** Where they differ, in UTF-16 units of each one's words. */
  differing: [DifferingStretch[], DifferingStretch[]];
  /** What one quotes before or behind all that the other quotes. */
  further: [Span[], Span[]];
  /** Both name somebody, and not the same. */
  speakersDiffer: boolean;
  /** False where the program holds one of them for possibly a rendering of the utterance only. */
  sure: boolean;
  /** How much they have in common, in words, of which short ones count little. */
  weight: number;
  /** That as a share of the lighter of the two, 0 to 1. */
  share: number;
}

/** Compares two renderings word by word, from the one with more words, so that what the other leaves out is a cut. */
export function compareQuotations(
  first: ComparedQuotation,
  second: ComparedQuotation,
  utterance: string,
): ComparedWording {
  const wordings = [readWording(first.words), readWording(second.words)] as const;
  const fuller = isFuller(wordings[1], wordings[0]) ? 1 : 0;
  const [base, here] = fuller === 0 ? wordings : [wordings[1], wordings[0]];
  const comparison = compareWordings(base, here);
  const inOrder = <Side>(ofBase: Side, ofHere: Side): [Side, Side] =>
    fuller === 0 ? [ofBase, ofHere] : [ofHere, ofBase];

  const { differences, baseOf } = comparison;
  const rendered = [...baseOf].filter((index) => index >= 0);
  const kinds = [...new Set(differences.map(({ kind }) => kind))];
  const compared = [
    ...rendered.flatMap((index) => base.words[index] ?? []),
    ...differences.flatMap((difference) => difference.base ?? []),
  ];
  const weight = weigh(here.words.filter(({ key }, index) => base.words[baseOf[index] ?? -1]?.key === key));
  const [before, after] = comparison.further;
  const last = here.words.length - after;
  const further = inOrder(
    [
      base.words.filter(({ end }) => compared.every((span) => end <= span.start)),
      base.words.filter(({ start }) => compared.every((span) => span.end <= start)),
    ].flatMap(extent),
    [here.words.slice(0, before), here.words.slice(last)].flatMap(extent),
  );
  const spliced = first.spliced || second.spliced;
  const changed = spliced || kinds.some((kind) => kind !== 'case-or-punctuation');
  const same = further.every((spans) => spans.length === 0);
  const likeness = (changed && 'differing') || (same && 'same') || 'further';
  return {
    quotations: [first, second],
    utterance,
    ...{ likeness, kinds, fuller, further },
    differing: inOrder(
      differences.flatMap(({ kind, base: span }) => (span ? [{ ...span, kind }] : [])),
      differences.flatMap(({ kind, here: span }) => (span ? [{ ...span, kind }] : [])),
    ),
    speakersDiffer:
      first.speaker !== null && second.speaker !== null && first.speaker.id !== second.speaker.id,
    sure: first.sure && second.sure,
    ...{ weight, share: weight / Math.max(LIGHT, Math.min(weigh(base.words), weigh(here.words))) },
  };
}

/** What a word of up to three letters weighs: "the" and "of" stand everywhere. */
const LIGHT = 0.3;

function weigh(words: readonly { key: string }[]): number {
  return words.reduce((sum, { key }) => sum + (key.length > 3 ? 1 : LIGHT), 0);
}

/** Of two with as many words the one that comes first in the alphabet, so that swapping sides changes nothing. */
function isFuller(one: Wording, other: Wording): boolean {
  const more = one.words.length - other.words.length;
  return more > 0 || (more === 0 && one.text < other.text);
}

/** From the first word to the last; nothing where there are no words. */
function extent(words: readonly Span[]): Span[] {
  const [first] = words;
  return first ? [{ start: first.start, end: words.at(-1)!.end }] : [];
}
