import type { Span } from '../../../src/text/span.ts';
import type { Comparison, TextDifference } from '../../../src/text/collation/types.ts';
import type { Altered, Operation, Place } from './operations.ts';
import { alter, operations } from './operations.ts';
import type { Random } from './random.ts';
import type { Statement } from './speeches.ts';

/** How two wordings compare: what is measured. */
export type Compare = (base: string, here: string) => Pick<Comparison, 'differences'>;

export interface Count {
  right: number;
  all: number;
}

export interface ClassScore {
  /** Wordings whose kinds are exactly the known ones. */
  exact: Count;
  /** Stretches altered that a difference of that kind covers, without covering more than as much again. */
  places: Count;
  byOperation: Map<Operation, Count & { places: Count }>;
  /** By kind; `same` stands for no difference, as of a part. */
  byKind: Map<string, { right: number; predicted: number; known: number }>;
  /** Known kinds -> predicted kinds -> how many. */
  confusion: Map<string, Map<string, number>>;
  wrong: { operation: Operation; base: string; here: string; known: string; predicted: string }[];
}

/** Compares altered sentences with what was done to them: as many of every operation. */
export function scoreClasses(
  random: Random,
  statements: readonly Statement[],
  count: number,
  compare: Compare,
): ClassScore {
  const score: ClassScore = {
    ...{
      exact: { right: 0, all: 0 },
      places: { right: 0, all: 0 },
      byOperation: new Map(),
      byKind: new Map(),
    },
    ...{ confusion: new Map(), wrong: [] },
  };
  const long = statements.filter(({ trap }) => trap !== 'fragment');
  const names = (Object.keys(operations) as Operation[]).filter((operation) => operation !== 'reword');
  for (const operation of names) {
    for (let done = 0, attempt = 0; done < count / names.length && attempt < count * 4; attempt += 1) {
      const { text } = random.pick(long);
      const altered = alter(random, text, operation);
      if (altered === null) continue;
      done += 1;
      judge(score, operation, text, altered, compare(text, altered.text).differences);
    }
  }
  return score;
}

const displacing = ['marked-cut', 'unmarked-cut', 'reordered'] as const;

function judge(
  score: ClassScore,
  operation: Operation,
  base: string,
  { text: here, kinds, places }: Altered,
  differences: readonly TextDifference[],
): void {
  const found = new Set<string>(differences.map(({ kind }) => kind));
  // Where words go or move, a comma or a capital beside them goes with them.
  if (displacing.some((kind) => kinds.has(kind))) found.delete('case-or-punctuation');
  const known = nameOf(kinds);
  const predicted = nameOf(found);
  const right = known === predicted;
  count(score.exact, right);
  let row = score.byOperation.get(operation);
  if (row === undefined)
    score.byOperation.set(operation, (row = { right: 0, all: 0, places: { right: 0, all: 0 } }));
  count(row, right);
  for (const place of places) {
    const covered = isCovered(place, differences);
    count(score.places, covered);
    count(row.places, covered);
  }
  for (const kind of new Set([...known.split(' + '), ...predicted.split(' + ')])) {
    const tally = score.byKind.get(kind) ?? { right: 0, predicted: 0, known: 0 };
    const [isKnown, isPredicted] = [known.split(' + ').includes(kind), predicted.split(' + ').includes(kind)];
    score.byKind.set(kind, {
      right: tally.right + Number(isKnown && isPredicted),
      predicted: tally.predicted + Number(isPredicted),
      known: tally.known + Number(isKnown),
    });
  }
  const line = score.confusion.get(known) ?? new Map<string, number>();
  score.confusion.set(known, line.set(predicted, (line.get(predicted) ?? 0) + 1));
  if (!right) score.wrong.push({ operation, base, here, known, predicted });
}

function nameOf(kinds: ReadonlySet<string>): string {
  return kinds.size === 0 ? 'same' : Array.from(kinds).sort().join(' + ');
}

function count(tally: Count, right: boolean): void {
  tally.all += 1;
  if (right) tally.right += 1;
}

/** A difference of the kind holds the place, and no more than as much again. */
function isCovered({ kind, base, here }: Place, differences: readonly TextDifference[]): boolean {
  return differences.some((difference) => {
    if (difference.kind !== kind) return false;
    return holds(difference.base, base) && holds(difference.here, here);
  });
}

function holds(found: Span | null, known: Span | null): boolean {
  if (known === null) return true;
  if (found === null) return false;
  const shared = Math.min(found.end, known.end) - Math.max(found.start, known.start);
  const length = known.end - known.start;
  return shared >= 0.8 * length && found.end - found.start <= Math.max(2 * length, length + 12);
}
