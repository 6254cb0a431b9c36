/** What is said of an utterance as a whole: how many wordings it has and how grave their differences are. */
import { quotationKey } from '../../model/quotation-key.ts';
import type { Bundle, DifferenceKind, Evidence, Rendering, Utterance } from '../../model/types.ts';
import { overlaps } from '../../text/span.ts';
import { GRAVITY } from './gravity.ts';
import { gravestFlags, type WordingFlag } from './wording-flags.ts';
import { wordingsIndex } from './wordings-index.ts';

/** Those that give a reader other words than the fullest wording, with nothing that tells so. */
const ALTERING: ReadonlySet<string> = new Set<DifferenceKind>([
  'changed',
  'added',
  'reordered',
  'splice',
  'unmarked-cut',
]);

export function isAltering(kind: DifferenceKind | Rendering['relation'] | null): boolean {
  return kind !== null && ALTERING.has(kind);
}

/** The gravest of some kinds; null where there are none. */
export function gravest(kinds: Iterable<string>): DifferenceKind | null {
  const present = new Set(kinds);
  return GRAVITY.find((kind) => present.has(kind)) ?? null;
}

/** The gravest difference of one rendering from the fullest; null where its words and marks are the same, or a part of them. */
export function gravestOf({ relation, differences }: Rendering): DifferenceKind | null {
  return gravest([relation, ...differences.map(({ kind }) => kind)]);
}

/** Renderings held for the same utterance beyond doubt. */
export function sureOf(utterance: Utterance): Rendering[] {
  return utterance.renderings.filter(({ sure }) => sure);
}

/** The number of its wording; a part of the fullest in its very words is no wording of its own. */
export function wordingOf({ wording, relation }: Rendering): number {
  return relation === 'same' || relation === 'part' || relation === 'case-or-punctuation' ? 0 : wording;
}

/** How many wordings the surely same renderings make. */
export function wordingCount(utterance: Utterance): number {
  return new Set(sureOf(utterance).map(wordingOf)).size;
}

/** Ids of the articles that surely print it. */
export function articlesOf(utterance: Utterance): string[] {
  return [...new Set(sureOf(utterance).map(({ article }) => article))];
}

const flagsOf = new WeakMap<Bundle, Map<string, WordingFlag>>();

/** The flag of a quotation; null where all of the corpus words it alike. */
export function wordingFlag(bundle: Bundle, article: string, quotation: string): WordingFlag | null {
  let flags = flagsOf.get(bundle);
  if (!flags) {
    flags = flagAll(bundle.utterances);
    flagsOf.set(bundle, flags);
  }
  return flags.get(quotationKey(article, quotation)) ?? null;
}

/** The flags of the quotations in a passage, one for each utterance. */
export function passageFlags({ article, start, end }: Evidence, bundle: Bundle): WordingFlag[] {
  const quotations = wordingsIndex(bundle).articles.get(article)?.quotations ?? [];
  return gravestFlags(
    quotations
      .filter((quotation) => overlaps(quotation, { start, end }))
      .flatMap(({ id }) => wordingFlag(bundle, article, id) ?? []),
  );
}

function flagAll(utterances: readonly Utterance[]): Map<string, WordingFlag> {
  const flags = new Map<string, WordingFlag>();
  for (const utterance of utterances) {
    const wordings = wordingCount(utterance);
    if (wordings < 2) continue;
    for (const rendering of sureOf(utterance)) {
      const kind = gravestOf(rendering);
      flags.set(quotationKey(rendering.article, rendering.quotation), {
        ...{ utterance: utterance.id, wordings },
        altered: isAltering(kind) ? kind : null,
      });
    }
  }
  return flags;
}
