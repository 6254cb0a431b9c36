import { checkText } from './check-text.ts';
import { indexCorpus, type CheckIndex } from './corpus-index.ts';
import { loadCorpus } from './load-corpus.ts';
import type { Order, Report } from './protocol.ts';

/** Length of the text that is checked for nobody, in UTF-16 units. */
const warmUp = 6000;

/** Carries out orders, in their order, and reports. Never rejects. */
export function createResponder(
  report: (report: Report) => void,
  load = loadCorpus,
): (order: Order) => Promise<void> {
  let index: CheckIndex | null = null;

  return async (order) => {
    try {
      if (order.kind === 'open') {
        const file = await load(order.corpus, (loaded, total) => report({ kind: 'loading', loaded, total }));
        index = indexCorpus(file);
        // The compiler has to have seen the code run, or the first text takes several times as long as the next.
        checkText(file.articles[0]?.text.slice(0, warmUp) ?? '', index);
        report({ kind: 'ready' });
      } else if (index) {
        report({ kind: 'checked', id: order.id, result: checkText(order.text, index) });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      report({ kind: 'failed', id: order.kind === 'open' ? null : order.id, reason });
    }
  };
}
