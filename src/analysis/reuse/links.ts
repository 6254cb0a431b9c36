import type { Alike, Stretch, TermWeights } from './likeness.ts';
import { compareStretches, stretchOf } from './likeness.ts';
import type { Telling } from './telling.ts';

/** Sentences of the one (`a`) that say what sentences of the other (`b`) say: one beside one, or two beside one. */
export interface Link extends Alike {
  a: [from: number, to: number];
  b: [from: number, to: number];
}

/** Least likeness of a link, and of one sentence with the half of another that is split. */
const leastLikeness = 0.3;
const leastOfHalf = 0.15;
/** How much more alike two sentences beside one must be than the better one alone. */
const gainOfJoining = 0.05;

/** A telling's sentences, and every two neighbours, ready to be compared; made once an article. */
export interface Stretches {
  ones: readonly Stretch[];
  twos: readonly Stretch[];
}

export function stretchesOf(telling: Telling, weights: TermWeights): Stretches {
  const all = (size: number) =>
    Array.from({ length: Math.max(0, telling.sentences.length - size + 1) }, (_, at) =>
      stretchOf(telling, at, at + size, weights),
    );
  return { ones: all(1), twos: all(2) };
}

/** All links between two tellings, whatever their order. */
export function linksBetween(a: Stretches, b: Stretches): Link[] {
  const width = b.ones.length;
  const near = nearness(a.ones, b.ones);
  const alike = near.map((most, cell) => {
    if (most < leastOfHalf) return null;
    return compareStretches(a.ones[Math.floor(cell / width)] as Stretch, b.ones[cell % width] as Stretch);
  });
  const links: Link[] = [];
  const likenessAt = (cell: number) => alike[cell]?.likeness ?? 0;
  for (let i = 0; i < a.ones.length; i += 1) {
    for (let j = 0; j < width; j += 1) {
      const cell = i * width + j;
      const here = alike[cell];
      if (here == null) continue;
      if (here.likeness >= leastLikeness) links.push({ ...here, a: [i, i + 1], b: [j, j + 1] });
      if (here.likeness < leastOfHalf) continue;
      const join = (
        next: number,
        one: Stretch | undefined,
        other: Stretch | undefined,
        ends: [number, number],
      ) => {
        if (one === undefined || other === undefined || likenessAt(next) < leastOfHalf) return;
        const both = compareStretches(one, other);
        const alone = Math.max(here.likeness, likenessAt(next));
        if (both.likeness < Math.max(leastLikeness, alone + gainOfJoining)) return;
        links.push({ ...both, a: [i, ends[0]], b: [j, ends[1]] });
      };
      if (j + 1 < width) join(cell + 1, a.ones[i], b.twos[j], [i + 1, j + 2]);
      join(cell + width, a.twos[i], b.ones[j], [i + 2, j + 1]);
    }
  }
  return links;
}

/** For every sentence of `a` beside every one of `b` the most that `compareStretches` could give them. */
function nearness(a: readonly Stretch[], b: readonly Stretch[]): number[] {
  const places = new Map<number, { sentence: number; weight: number }[]>();
  for (const [sentence, { terms, weights }] of b.entries()) {
    for (const [at, term] of terms.entries()) {
      if (term < 0) continue;
      const place = { sentence, weight: weights[at] as number };
      const list = places.get(term);
      if (list === undefined) places.set(term, [place]);
      else list.push(place);
    }
  }
  const most = new Array<number>(a.length * b.length).fill(0);
  for (const [i, { terms, weights }] of a.entries()) {
    for (const [at, term] of terms.entries()) {
      for (const { sentence, weight } of places.get(term) ?? []) {
        most[i * b.length + sentence] =
          (most[i * b.length + sentence] as number) + (weights[at] as number) + weight;
      }
    }
    for (const [j, { mass }] of b.entries()) {
      const cell = i * b.length + j;
      most[cell] = (most[cell] as number) / Math.max(1e-9, (a[i]?.mass ?? 0) + mass);
    }
  }
  return most;
}
