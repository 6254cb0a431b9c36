import type { Span } from '../model/types.ts';
import type { ArticleContent } from './data/page.ts';
import type { Fragment } from './fragment.ts';

/** The place in an article that a link points at. */
export interface Place extends Span {
  /** Index into the article's blocks. */
  block: number;
  /** Said to a screen reader when the place is shown. */
  said: string;
}

/** Longer passages are announced by their beginning. */
const SAID_UP_TO = 120;

/** Null where the article has no such block, stretch, quotation or evidence any more. */
export function findPlace(target: Fragment, { article, quotations, notes }: ArticleContent): Place | null {
  switch (target.kind) {
    case 'block':
    case 'stretch': {
      const block = article.blocks[target.number - 1];
      if (!block) return null;
      const start = target.kind === 'block' ? block.start : block.start + target.start;
      const end = target.kind === 'block' ? block.end : Math.min(block.start + target.end, block.end);
      if (start >= end) return null;
      const what =
        target.kind === 'block' ? `Paragraph ${target.number}` : `Words in paragraph ${target.number}`;
      return { start, end, block: target.number - 1, said: say(what, article.text.slice(start, end)) };
    }
    case 'quotation': {
      const found = quotations.find(({ id }) => id === target.id);
      if (!found) return null;
      const by = found.speaker ? `Quotation of ${found.speaker.name}` : 'Quotation';
      return {
        ...span(found),
        block: found.block,
        said: say(by, article.text.slice(found.start, found.end)),
      };
    }
    case 'evidence': {
      const found = notes.find(({ evidence }) => evidence.id === target.id);
      if (!found) return null;
      const { evidence } = found;
      return {
        ...span(evidence),
        block: evidence.block,
        said: say(`Evidence, note ${found.number}`, article.text.slice(evidence.start, evidence.end)),
      };
    }
  }
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function say(what: string, text: string): string {
  const words = text.length > SAID_UP_TO ? `${text.slice(0, text.lastIndexOf(' ', SAID_UP_TO))} …` : text;
  return `${what} highlighted: ${words}`;
}
