import { keyBits } from '../../src/analysis/attribution/feature-weights.ts';
import type { ContentExample } from './reported-examples.ts';

/** Passes over the examples; more learn them by heart. */
const epochs = 3;
/** Step of AdaGrad (Duchi, Hazan and Singer, JMLR 2011), and L2 penalty an example. */
const step = 0.1;
const penalty = 1e-4;
/** Features in fewer articles than this are left out: they would be learnt by heart. */
const leastArticles = 3;

/**
 * Weights by feature key, at most `most` of them: learnt with all features, then anew with those that weighed most over
 * the examples they are in. The same examples give the same weights.
 */
export function learnContents(examples: readonly ContentExample[], most: number): Map<number, number> {
  const frequent = inSeveralArticles(examples);
  const first = ascend(examples, frequent);
  const uses = new Float64Array(1 << keyBits);
  for (const { keys } of examples) for (const key of keys) uses[key] = (uses[key] ?? 0) + 1;
  const importance = first.map((weight, key) => Math.abs(weight) * Math.sqrt(uses[key] ?? 0));
  const order = Array.from(importance.keys()).filter((key) => (importance[key] ?? 0) > 0);
  order.sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0));
  const kept = new Uint8Array(1 << keyBits);
  for (const key of order.slice(0, most)) kept[key] = 1;
  const weights = ascend(examples, kept);
  return new Map(order.slice(0, most).map((key) => [key, weights[key] ?? 0]));
}

function inSeveralArticles(examples: readonly ContentExample[]): Uint8Array {
  const last = new Int32Array(1 << keyBits).fill(-1);
  const articles = new Uint8Array(1 << keyBits);
  for (const { keys, article } of examples) {
    for (const key of keys) {
      if (last[key] === article) continue;
      last[key] = article;
      articles[key] = Math.min(leastArticles, (articles[key] ?? 0) + 1);
    }
  }
  return articles.map((count) => (count >= leastArticles ? 1 : 0));
}

/**
 * Stochastic gradient ascent on the log likelihood of the right contents (multinomial logit, “none” scoring 0) and, for
 * group 0 alone, of there being any: so that group 0 can rule a cue out before its contents are looked at.
 */
function ascend(examples: readonly ContentExample[], allowed: Uint8Array): Float32Array {
  const weights = new Float32Array(1 << keyBits);
  const squares = new Float32Array(1 << keyBits).fill(1e-2);
  const order = Array.from(examples.keys());
  const random = generator(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const place of order) {
      const { keys, starts, groups, right } = examples[place] as ContentExample;
      const sums = new Float64Array(starts.length - 1);
      for (let group = 0; group < sums.length; group += 1) {
        for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
          const key = keys[at] ?? 0;
          if (allowed[key] === 1) sums[group] = (sums[group] ?? 0) + (weights[key] ?? 0);
        }
      }
      const slopes = gradient(sums, groups, right);
      for (let group = 0; group < sums.length; group += 1) {
        const slope = slopes[group] ?? 0;
        if (Math.abs(slope) < 1e-5) continue;
        for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
          const key = keys[at] ?? 0;
          if (allowed[key] !== 1) continue;
          const own = slope - penalty * (weights[key] ?? 0);
          squares[key] = (squares[key] ?? 0) + own * own;
          weights[key] = (weights[key] ?? 0) + (step * own) / Math.sqrt(squares[key] ?? 1);
        }
      }
    }
  }
  return weights;
}

/** The slope of the log likelihood by the sum of each group. */
function gradient(sums: Float64Array, groups: Int16Array, right: readonly number[]): Float64Array {
  const slopes = new Float64Array(sums.length);
  const count = groups.length / 5;
  const powers = new Float64Array(count);
  let most = 0;
  for (let content = 0; content < count; content += 1) {
    let score = sums[0] ?? 0;
    for (let place = content * 5; place < content * 5 + 5; place += 1) {
      const group = groups[place] ?? -1;
      if (group >= 0) score += sums[group] ?? 0;
    }
    powers[content] = score;
    most = Math.max(most, score);
  }
  let total = Math.exp(-most);
  for (let content = 0; content < count; content += 1) {
    powers[content] = Math.exp((powers[content] ?? 0) - most);
    total += powers[content] ?? 0;
  }
  const mass = right.reduce((sum, content) => sum + (powers[content] ?? 0), 0) || 1e-12;
  const isRight = new Uint8Array(count);
  for (const content of right) isRight[content] = 1;
  for (let content = 0; content < count; content += 1) {
    const power = powers[content] ?? 0;
    const slope = (isRight[content] === 1 ? power / mass : 0) - power / total;
    slopes[0] = (slopes[0] ?? 0) + slope;
    for (let place = content * 5; place < content * 5 + 5; place += 1) {
      const group = groups[place] ?? -1;
      if (group >= 0) slopes[group] = (slopes[group] ?? 0) + slope;
    }
  }
  const prior = 1 / (1 + Math.exp(-(sums[0] ?? 0)));
  slopes[0] = (slopes[0] ?? 0) + (right.length > 0 ? 1 : 0) - prior;
  return slopes;
}

/** Mulberry32: small, seeded, even enough for shuffling. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] ?? 0, items[index] ?? 0];
  }
}
