import type { Individual } from './individual.ts';

/** What a mention adds to how much a text is about somebody. */
export const emphasis = { subject: 100, object: 55, oblique: 40, owner: 35, speaker: 50 } as const;

/** Individuals kept in mind at once. */
const most = 24;
const forgotten = 2;
/** What is left of the weight somebody had when they are mentioned again. */
const carried = 0.3;

/**
 * Whom the text is about just now: every mention adds weight by its place in the sentence, and all weights are halved
 * with each sentence (after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution, 1994, section 2.2;
 * the weights are ours).
 */
export class Focus {
  /** Everybody with weight, in no order. */
  readonly active: Individual[] = [];

  /** Before the mentions of a sentence; `opens` where it begins a paragraph. */
  nextSentence(opens: boolean): void {
    let kept = 0;
    for (const one of this.active) {
      one.weight *= opens ? 0.35 : 0.5;
      one.here = 0;
      if (one.weight >= forgotten) {
        this.active[kept] = one;
        kept += 1;
      } else one.weight = 0;
    }
    this.active.length = kept;
  }

  /** One sentence counts a person once, by the weightiest mention. */
  mention(one: Individual, weight: number, sentence: number): void {
    if (one.weight === 0) this.#add(one);
    one.seen = sentence;
    if (weight <= one.here) return;
    // Long talk of somebody keeps them in mind, but whoever is named now is nearer.
    const before = one.here === 0 ? one.weight : (one.weight - one.here) / carried;
    one.weight = weight + before * carried;
    one.here = weight;
  }

  #add(one: Individual): void {
    if (this.active.length >= most) {
      let least = 0;
      for (let index = 1; index < most; index += 1) {
        if ((this.active[index]?.weight ?? 0) < (this.active[least]?.weight ?? 0)) least = index;
      }
      const left = this.active[least];
      if (left !== undefined) left.weight = left.here = 0;
      this.active[least] = one;
    } else this.active.push(one);
  }
}
