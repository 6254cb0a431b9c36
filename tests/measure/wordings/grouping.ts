import type { Printed, PrintOperation } from './print.ts';

/** What of all pairs was put together, and rightly. */
export interface Pairs {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score extends Pairs {
  precision: number;
  recall: number;
}

export interface GroupingScore {
  all: Score;
  /** Pairs of which each keeps half of the words said, and half of the words of the shorter of the two. */
  half: Score;
  /** B-cubed (Bagga and Baldwin, ACL 1998): the same asked for every rendering, so that large groups weigh no more. */
  bCubed: { precision: number; recall: number };
  /** Of pairs with a rendering in the words said: by what was done to the other one. */
  byOperation: Map<PrintOperation | 'both altered', { right: number; all: number }>;
  /** Pairs wrongly put together, by the trap of one of their statements. */
  wrongByTrap: Map<string, number>;
  examples: { wrong: [Printed, Printed][]; missed: [Printed, Printed][] };
}

const kept = (printed: Printed): readonly number[] => Array.from(printed.kept);

/** At least half of the shorter one's words stand in the other, and each keeps half of what was said. */
function shareHalf(a: Printed, b: Printed): boolean {
  if (!a.keepsHalf || !b.keepsHalf) return false;
  if (a.of[0] !== b.of[0]) return true;
  const [fewer, more] = a.kept.size <= b.kept.size ? [a, b] : [b, a];
  return kept(fewer).filter((word) => more.kept.has(word)).length * 2 >= fewer.kept.size;
}

const plain = new Set<PrintOperation>(['verbatim', 're-case']);

/**
 * Compares groups with what is known. `groups` holds the group of every rendering, in the order of `printed`; a negative
 * one stands for none. A splice is of two statements: it is right with either, and missed where it is with neither.
 */
export function scoreGrouping(printed: readonly Printed[], groups: readonly number[]): GroupingScore {
  const all: Pairs = { right: 0, wrong: 0, missed: 0 };
  const half: Pairs = { right: 0, wrong: 0, missed: 0 };
  const byOperation: GroupingScore['byOperation'] = new Map();
  const wrongByTrap = new Map<string, number>();
  const examples: GroupingScore['examples'] = { wrong: [], missed: [] };
  const together = (a: number, b: number) => (groups[a] ?? -1) >= 0 && groups[a] === groups[b];
  const at = (index: number) => printed[index] as Printed;

  for (const members of byKey(printed.keys(), (index) => groups[index] ?? -1, true)) {
    for (const [a, b] of pairsOf(members)) {
      if (at(a).of.some((one) => at(b).of.includes(one))) continue;
      all.wrong += 1;
      const traps = [...at(a).of, ...at(b).of].flatMap(({ trap }) => trap ?? []);
      const trap = at(a).of.length + at(b).of.length > 2 ? 'splice' : (traps[0] ?? 'none');
      wrongByTrap.set(trap, (wrongByTrap.get(trap) ?? 0) + 1);
      if (examples.wrong.length < 4000) examples.wrong.push([at(a), at(b)]);
    }
  }
  const statements = byKey(printed.keys(), (index) => at(index).of[0]?.id ?? -1, false);
  for (const members of statements) {
    for (const [a, b] of pairsOf(members)) {
      if (at(a).of.length + at(b).of.length > 2) continue;
      const right = together(a, b);
      all[right ? 'right' : 'missed'] += 1;
      if (shareHalf(at(a), at(b))) half[right ? 'right' : 'missed'] += 1;
      tally(byOperation, operationOf(at(a), at(b)), right);
      if (!right && examples.missed.length < 4000) examples.missed.push([at(a), at(b)]);
    }
  }
  spliced(printed, groups, all, half, byOperation);
  half.wrong = all.wrong;
  return {
    ...{
      all: scored(all),
      half: scored(half),
      bCubed: bCubed(printed, groups),
      byOperation,
      wrongByTrap,
      examples,
    },
  };
}

/** A splice counts once for each statement of its own that somebody prints: right where it stands with one of them. */
function spliced(
  printed: readonly Printed[],
  groups: readonly number[],
  all: Pairs,
  half: Pairs,
  byOperation: GroupingScore['byOperation'],
): void {
  const homes = new Map<number, Set<number>>();
  for (const [index, { of }] of printed.entries()) {
    const [only] = of;
    if (of.length > 1 || only === undefined) continue;
    const home = homes.get(only.id);
    if (home === undefined) homes.set(only.id, new Set([groups[index] ?? -1]));
    else home.add(groups[index] ?? -1);
  }
  for (const [index, one] of printed.entries()) {
    if (one.of.length < 2) continue;
    const known = one.of.flatMap(({ id }) => Array.from(homes.get(id) ?? []));
    if (known.length === 0) continue;
    const right = (groups[index] ?? -1) >= 0 && known.includes(groups[index] ?? -1);
    all[right ? 'right' : 'missed'] += 1;
    if (one.keepsHalf) half[right ? 'right' : 'missed'] += 1;
    tally(byOperation, one.operation, right);
  }
}

function operationOf(a: Printed, b: Printed): PrintOperation | 'both altered' {
  if (plain.has(a.operation)) return b.operation === 'verbatim' ? a.operation : b.operation;
  return plain.has(b.operation) ? a.operation : 'both altered';
}

function bCubed(printed: readonly Printed[], groups: readonly number[]): GroupingScore['bCubed'] {
  const label = (index: number) => printed[index]?.of[0]?.id ?? -1;
  const sizes = new Map<number, number>();
  for (const index of printed.keys()) sizes.set(label(index), (sizes.get(label(index)) ?? 0) + 1);
  const sums = { precision: 0, recall: 0 };
  for (const members of byKey(printed.keys(), (index) => groups[index] ?? -1, true)) {
    const counts = new Map<number, number>();
    for (const index of members) counts.set(label(index), (counts.get(label(index)) ?? 0) + 1);
    for (const [id, count] of counts) {
      sums.precision += (count * count) / members.length;
      sums.recall += (count * count) / (sizes.get(id) ?? 1);
    }
  }
  return { precision: sums.precision / printed.length, recall: sums.recall / printed.length };
}

/** Indexes by a key; where `alone`, those of a negative key each stand for themselves. */
function byKey(indexes: Iterable<number>, key: (index: number) => number, alone: boolean): number[][] {
  const lists = new Map<number, number[]>();
  const singles: number[][] = [];
  for (const index of indexes) {
    const value = key(index);
    const list = lists.get(value);
    if (alone && value < 0) singles.push([index]);
    else if (list === undefined) lists.set(value, [index]);
    else list.push(index);
  }
  return [...lists.values(), ...singles];
}

function* pairsOf(list: readonly number[]): Generator<[number, number]> {
  for (const [first, a] of list.entries()) {
    for (let second = first + 1; second < list.length; second += 1) yield [a, list[second] as number];
  }
}

function tally<Key>(map: Map<Key, { right: number; all: number }>, key: Key, right: boolean): void {
  const count = map.get(key) ?? { right: 0, all: 0 };
  map.set(key, { right: count.right + Number(right), all: count.all + 1 });
}

function scored(pairs: Pairs): Score {
  const { right, wrong, missed } = pairs;
  return {
    ...pairs,
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
  };
}
