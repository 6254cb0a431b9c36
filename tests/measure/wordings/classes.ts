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

/** In UTF-16 units. */
export interface Marks {
  right: number;
  predicted: number;
  known: number;
}

export interface ClassScore {
  /** Wordings whose kinds are exactly the known ones. */
  exact: Count;
  /** Letters altered and letters that differences of the kind mark, both sides together; not of what is moved, which may be either phrase. */
  marks: Marks;
  byOperation: Map<Operation, Count & { marks: Marks }>;
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
      marks: { right: 0, predicted: 0, known: 0 },
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
    score.byOperation.set(
      operation,
      (row = { right: 0, all: 0, marks: { right: 0, predicted: 0, known: 0 } }),
    );
  count(row, right);
  if (places.length > 0 || kinds.size === 0) {
    for (const marks of [score.marks, row.marks]) mark(marks, places, differences);
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

function mark(marks: Marks, places: readonly Place[], differences: readonly TextDifference[]): void {
  for (const side of ['base', 'here'] as const) {
    const known = letters(places, side);
    const predicted = letters(differences, side);
    marks.known += known.size;
    marks.predicted += predicted.size;
    for (const letter of predicted) if (known.has(letter)) marks.right += 1;
  }
}

/** Every unit of the spans, with the kind of its difference. */
function letters(list: readonly (Place | TextDifference)[], side: 'base' | 'here'): Set<string> {
  const units = new Set<string>();
  for (const one of list) {
    const span: Span | null = one[side];
    // A place that is a cut has nothing here, though a mark of omission may be marked there.
    if (span === null || (side === 'here' && one.kind.endsWith('cut'))) continue;
    for (let at = span.start; at < span.end; at += 1) units.add(`${one.kind} ${at}`);
  }
  return units;
}
