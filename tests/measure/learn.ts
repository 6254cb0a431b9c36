/** One choice to learn from: the features, as numbers, of each candidate, and which candidates are right (at least one). */
export interface Example {
  candidates: readonly ArrayLike<number>[];
  right: readonly number[];
}

export interface Learning {
  epochs: number;
  /** Step of AdaGrad; weights move less the more often their feature was seen (Duchi, Hazan and Singer, JMLR 2011). */
  step: number;
  /** L2 penalty an example. */
  penalty: number;
  /** Features in fewer examples than this are left out: they would be learnt by heart. */
  least: number;
}

/**
 * Weights that make the right candidates likely, by stochastic gradient ascent on the log likelihood of a multinomial
 * logit. The same examples give the same weights: their order is shuffled with a fixed seed.
 */
export function learn(
  examples: readonly Example[],
  { epochs, step, penalty, least }: Learning,
): Map<number, number> {
  const ids = new Map<number, number>();
  const seen: number[] = [];
  for (const { candidates } of examples) {
    for (const feature of new Set(candidates.flatMap((features) => Array.from(features)))) {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      seen[id] = (seen[id] ?? 0) + 1;
    }
  }
  const coded = examples.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) =>
      Int32Array.from(
        Array.from(features, (feature) => ids.get(feature) ?? -1).filter((id) => (seen[id] ?? 0) >= least),
      ),
    ),
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  const averages = new Float64Array(ids.size);
  const random = generator(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(coded, random);
    for (const { candidates, right } of coded) {
      const scores = candidates.map((features) => features.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
      const chances = softmax(scores);
      const rightMass = right.reduce((sum, index) => sum + (chances[index] ?? 0), 0) || 1e-12;
      candidates.forEach((features, index) => {
        const chance = chances[index] ?? 0;
        const wanted = right.includes(index) ? chance / rightMass : 0;
        const gradient = wanted - chance;
        if (Math.abs(gradient) < 1e-6) return;
        for (const id of features) {
          const slope = gradient - penalty * (weights[id] ?? 0);
          squares[id] = (squares[id] ?? 0) + slope * slope;
          weights[id] = (weights[id] ?? 0) + (step * slope) / Math.sqrt(squares[id] ?? 1);
        }
      });
    }
    // The mean over the later passes generalises better than where the last one happened to end (Polyak and
    // Juditsky, SIAM Journal on Control and Optimization 30, 1992).
    if (epoch >= epochs / 2)
      for (const [id, weight] of weights.entries()) averages[id] = (averages[id] ?? 0) + weight;
  }
  const averaged = epochs - Math.ceil(epochs / 2);
  const named = new Map<number, number>();
  for (const [feature, id] of ids) {
    const weight = Math.round(((averages[id] ?? 0) / averaged) * 100) / 100;
    if (Math.abs(weight) >= 0.05) named.set(feature, weight);
  }
  return named;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
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

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const held = items[index] as Item;
    items[index] = items[other] as Item;
    items[other] = held;
  }
}
