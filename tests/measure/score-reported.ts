import type { Reported } from '../../src/analysis/attribution/reported.ts';
import { indirectQuotations } from '../../src/analysis/attribution/indirect-quotations.ts';
import { sharing } from '../../src/analysis/attribution/likeliest-content.ts';
import type { MarkedArticle } from './reported-examples.ts';
import { toSpans } from './reported-examples.ts';

interface Tally {
  found: number;
  marked: number;
  right: number;
}

/** What was found against what was marked: each marked attribution takes the one that shares most, half at least. */
export class ReportedScore {
  readonly #all: Tally = { found: 0, marked: 0, right: 0 };
  readonly #kinds = new Map<string, Tally>();
  readonly #shown: Tally = { found: 0, marked: 0, right: 0 };

  add({ attributions }: MarkedArticle, reported: readonly Reported[]): void {
    const taken = new Set<Reported>();
    this.#all.found += reported.length;
    for (const { kind, content } of attributions) {
      const spans = toSpans(content);
      let best: Reported | null = null;
      let most = 0;
      for (const one of reported) {
        const shared = taken.has(one) ? 0 : sharing(spans, one.content);
        if (shared > most) [best, most] = [one, shared];
      }
      const tally = this.#kinds.get(kind) ?? { found: 0, marked: 0, right: 0 };
      this.#kinds.set(kind, tally);
      for (const one of [this.#all, tally]) {
        one.marked += 1;
        if (best !== null && most >= 0.5) one.right += 1;
      }
      if (best !== null && most >= 0.5) taken.add(best);
    }
    const shown = indirectQuotations(reported);
    this.#shown.found += shown.length;
    this.#shown.right += shown.filter((one) => taken.has(one)).length;
  }

  /** Precision, recall and F1 of all; recall by kind; precision of what would be shown as indirect speech. */
  lines(): string[] {
    const { found, marked, right } = this.#all;
    const kinds = [...this.#kinds].map(([kind, tally]) => `${kind} ${percent(tally.right, tally.marked)}`);
    return [
      `precision ${percent(right, found)}  recall ${percent(right, marked)}  F1 ${percent(2 * right, found + marked)}` +
        `  (right ${String(right)}, found ${String(found)}, marked ${String(marked)})`,
      `recall by kind: ${kinds.join(', ')}`,
      `shown as indirect: precision ${percent(this.#shown.right, this.#shown.found)} of ${String(this.#shown.found)}`,
    ];
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
