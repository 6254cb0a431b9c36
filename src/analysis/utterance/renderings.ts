import type { Difference, Rendering } from '../../model/types.ts';
import { compareWordings } from '../../text/collation/compare.ts';
import { gravity } from '../../text/collation/gravity.ts';
import { functionWeight, wordWeight } from '../../text/collation/weight.ts';
import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import type { Group } from './groups.ts';
import { moveToFullest } from './left-out.ts';
import type { Compared } from './left-out.ts';
import type { Occurrence } from './occurrence.ts';
import type { Sources } from './sources.ts';

/**
 * The renderings of a group, the fullest first, each compared with it; of equally full ones the first in the corpus. `speaker` is the utterance's.
 */
export function renderingsOf(group: Group, speaker: string | null, sources: Sources): Rendering[] {
  const sorted = fullestFirst(group, sources);
  const base = sorted[0]!;
  const compared = sorted.map((occurrence) => compare(occurrence, base, group));
  moveToFullest(compared, sources);
  const wordings: Wordings = [];
  return compared.map(({ occurrence, comparison, differences }) => {
    const { article, quotation, wording } = occurrence;
    const { further } = comparison;
    differences.push(...addedToSource(occurrence, further, base, sorted, sources));
    const relation = relationOf(occurrence, base, further, differences);
    if (isGivenToAnother(occurrence, speaker)) {
      differences.push({ kind: 'speaker', base: null, here: null, from: null });
    }
    return {
      ...{ article, quotation: quotation.id, exact: quotation.exact, words: wording.text },
      ...{ wording: numberOf(occurrence, comparison.baseOf, wordings), relation, differences, further },
      sure: !group.possible.has(occurrence),
      confirmed: group.confirmed.has(occurrence),
    };
  });
}

function compare(occurrence: Occurrence, base: Occurrence, group: Group): Compared {
  const comparison = compareWordings(base.wording, occurrence.wording);
  const splice = spliceIn(group, occurrence);
  const differences: Difference[] = comparison.differences
    .filter(({ here }) => splice === null || here === null || !contains(splice.here!, here))
    .map((difference) => ({ ...difference, from: null }));
  if (splice !== null) differences.push(splice);
  return { occurrence, comparison, differences };
}

function relationOf(
  { key }: Occurrence,
  base: Occurrence,
  further: readonly [number, number],
  differences: readonly Difference[],
): Rendering['relation'] {
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (kinds.has('splice')) return 'splice';
  const gravest = gravity.findLast((kind) => kinds.has(kind));
  if (gravest !== undefined) return gravest;
  return key === base.key && further[0] + further[1] === 0 ? 'same' : 'part';
}

/** The surest and fullest first, and before all that an article has from another one which renders the utterance, too. */
export function fullestFirst({ occurrences, possible }: Group, sources: Sources): Occurrence[] {
  const articles = new Set(occurrences.map(({ article }) => article));
  const isDerived = ({ article }: Occurrence) =>
    [...(sources.get(article) ?? [])].some((from) => articles.has(from));
  return occurrences.toSorted(
    (a, b) =>
      Number(possible.has(a)) - Number(possible.has(b)) ||
      Number(isDerived(a)) - Number(isDerived(b)) ||
      b.wording.words.length - a.wording.words.length ||
      a.order - b.order ||
      a.index - b.index,
  );
}

/** The wordings so far: the words of each, and who first has them, reaching from which to which word of the fullest. */
type Wordings = { keys: string[]; article: string; reaches: [from: number, to: number][] }[];

/**
 * The number of the first wording that has these words in a row. Other words that an article has elsewhere in the utterance belong to the
 * wording of its own that it has begun; else they begin a new one.
 */
function numberOf({ key, article }: Occurrence, baseOf: Int32Array, wordings: Wordings): number {
  const known = wordings.findIndex(({ keys }) => keys.some((fuller) => ` ${fuller} `.includes(` ${key} `)));
  if (known !== -1) return known;
  const covered = baseOf.filter((at) => at !== -1);
  const reach: [number, number] = [Math.min(...covered), Math.max(...covered)];
  const begun = wordings.findIndex(
    ({ article: own, reaches }, number) =>
      number > 0 && own === article && reaches.every(([from, to]) => reach[1] < from || to < reach[0]),
  );
  if (begun === -1) return wordings.push({ keys: [key], article, reaches: [reach] }) - 1;
  wordings[begun]!.keys.push(key);
  wordings[begun]!.reaches.push(reach);
  return begun;
}

function isGivenToAnother({ speaker: named }: Occurrence, speaker: string | null): boolean {
  return named !== null && speaker !== null && named !== speaker;
}

/** The words that a splice has from another saying, and the quotation that they stand in, of the same article if there is one. */
function spliceIn({ splices }: Group, occurrence: Occurrence): Difference | null {
  const splice = splices.get(occurrence);
  if (splice === undefined) return null;
  const { words } = occurrence.wording;
  const { occurrences } = splice.other;
  const other = occurrences.find(({ article }) => article === occurrence.article) ?? occurrences[0]!;
  const here: Span = { start: words[splice.from]!.start, end: words[splice.to - 1]!.end };
  return {
    kind: 'splice',
    base: null,
    here,
    from: { article: other.article, quotation: other.quotation.id },
  };
}

/**
 * Words of content that an article puts between the marks although the article it derives from has them outside: it cannot know
 * that they were said.
 */
function addedToSource(
  { article, wording }: Occurrence,
  [before, behind]: readonly [number, number],
  base: Occurrence,
  all: readonly Occurrence[],
  sources: Sources,
): Difference[] {
  const from = sources.get(article);
  if (before + behind === 0 || from === undefined || !from.has(base.article)) return [];
  if (all.some((other) => other.article !== article && !from.has(other.article))) return [];
  const { words } = wording;
  const ends: [number, number][] = [
    [0, before],
    [words.length - behind, words.length],
  ];
  return ends
    .filter(([start, end]) => words.slice(start, end).some(({ key }) => wordWeight(key) > functionWeight))
    .map(([start, end]) => ({
      ...{ kind: 'added', base: null, from: null },
      here: { start: words[start]!.start, end: words[end - 1]!.end },
    }));
}
