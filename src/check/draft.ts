import { toBlocks } from '../analysis/blocks.ts';
import { findQuotations } from '../analysis/quotations.ts';
import type { SpeakerIndex } from '../analysis/speakers.ts';
import type { Block, Quotation } from '../model/types.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A text that somebody pasted, read as an article is. */
export interface Draft {
  id: string;
  text: string;
  blocks: Block[];
  /** In text order; indirect ones among them. */
  quotations: Quotation[];
  /** How many words between marks quote nobody. */
  setOff: number;
  /** Names of speakers whom only the draft has. */
  strangers: ReadonlyMap<string, string>;
  /** Sentences of all but furniture, in order. */
  sentences: Span[];
}

/** No article has this id: a file name gives none with a space. */
const draftId = 'the text';

/** Reads a text by the same rules as the build reads articles. */
export function readDraft(text: string, speakers: SpeakerIndex): Draft {
  const blocks = toBlocks(text);
  const found = findQuotations(text, blocks, { article: draftId, speakers });
  return {
    ...{ id: draftId, text, blocks, quotations: found.quotations },
    setOff: found.setOff.length,
    strangers: new Map(found.strangers.map(({ id, name }) => [id, name])),
    sentences: blocks.flatMap((block) => (block.kind === 'furniture' ? [] : sentences(text, block))),
  };
}
