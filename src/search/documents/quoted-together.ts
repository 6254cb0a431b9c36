import type { Utterance } from '../../model/types.ts';
import type { SearchDocument } from '../query.ts';

type Shared = Required<Pick<SearchDocument, 'utterance' | 'printedBy' | 'wordings'>>;

/** What a quotation has in common with others; nothing where it stands alone. */
export type Together = (article: string, quotation: string) => Shared | undefined;

/**
 * By article and quotation id, the utterance it renders together with others, how many outlets print it, and in how
 * many wordings; `outlets` are by article. A rendering that is only possibly the same counts nowhere: as a result it
 * stays one of its own.
 */
export function quotedTogether(
  utterances: readonly Utterance[],
  outlets: ReadonlyMap<string, string>,
): Together {
  const shared = new Map<string, Shared>();
  for (const { id, renderings } of utterances) {
    const sure = renderings.filter((rendering) => rendering.sure);
    if (sure.length < 2) continue;
    const common = {
      utterance: id,
      printedBy: new Set(sure.map(({ article }) => outlets.get(article))).size,
      wordings: new Set(sure.map(({ wording }) => wording)).size,
    };
    for (const { article, quotation } of sure) shared.set(`${article} ${quotation}`, common);
  }
  return (article, quotation) => shared.get(`${article} ${quotation}`);
}
