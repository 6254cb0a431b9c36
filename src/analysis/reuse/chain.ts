import type { Link } from './links.ts';

/**
 * The heaviest chain of links that go forward in both tellings and share no sentence, by dynamic programming in the order of
 * the sentences, without a penalty for gaps: what a rewrite leaves out says nothing against it.
 */
export function bestChain(links: readonly Link[], lengthOfA: number, lengthOfB: number): Link[] {
  const width = lengthOfB + 1;
  const best = new Float64Array((lengthOfA + 1) * width);
  const through = new Int32Array(best.length).fill(-1);
  const endingAt = new Map<number, number[]>();
  for (const [index, { a, b }] of links.entries()) {
    const cell = a[1] * width + b[1];
    const list = endingAt.get(cell);
    if (list === undefined) endingAt.set(cell, [index]);
    else list.push(index);
  }
  for (let i = 1; i <= lengthOfA; i += 1) {
    for (let j = 1; j <= lengthOfB; j += 1) {
      const cell = i * width + j;
      best[cell] = Math.max(best[cell - 1] as number, best[cell - width] as number);
      for (const index of endingAt.get(cell) ?? []) {
        const link = links[index] as Link;
        const sum = (best[link.a[0] * width + link.b[0]] as number) + worth(link);
        if (sum <= best[cell]) continue;
        best[cell] = sum;
        through[cell] = index;
      }
    }
  }
  return trace(links, best, through, width);
}

/** Likeness for each sentence, so that a link of two beside one does not cost a chain a sentence. */
function worth({ a, b, likeness }: Link): number {
  return likeness * (a[1] - a[0] + b[1] - b[0]);
}

function trace(links: readonly Link[], best: Float64Array, through: Int32Array, width: number): Link[] {
  const chain: Link[] = [];
  for (let cell = best.length - 1; (best[cell] as number) > 0;) {
    const link = links[through[cell] as number];
    if (link !== undefined) {
      chain.push(link);
      cell = link.a[0] * width + link.b[0];
    } else {
      cell = best[cell] === best[cell - 1] ? cell - 1 : cell - width;
    }
  }
  return chain.reverse();
}

/** The links as they were if the second article told its sentences in the opposite order. */
export function reversed(links: readonly Link[], lengthOfB: number): Link[] {
  return links.map((link) => ({ ...link, b: [lengthOfB - link.b[1], lengthOfB - link.b[0]] }));
}
