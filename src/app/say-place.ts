import type { ArticleContent } from './data/page.ts';
import type { Fragment } from './fragment.ts';

/** Longer passages are announced by their beginning. */
const SAID_UP_TO = 120;

/**
 * What a screen reader says of the place in an article that a link points at; null where the article has no such block,
 * stretch, quotation or evidence any more.
 */
export function sayPlace(target: Fragment, { article, quotations, notes }: ArticleContent): string | null {
  switch (target.kind) {
    case 'block':
    case 'stretch': {
      const block = article.blocks[target.number - 1];
      if (!block) return null;
      const start = target.kind === 'block' ? block.start : block.start + target.start;
      const end = target.kind === 'block' ? block.end : Math.min(block.start + target.end, block.end);
      if (start >= end) return null;
      const what = target.kind === 'block' ? 'Paragraph' : 'Words in paragraph';
      return say(`${what} ${target.number}`, article.text.slice(start, end));
    }
    case 'quotation': {
      const found = quotations.find(({ id }) => id === target.id);
      if (!found) return null;
      const what = found.kind === 'indirect' ? 'Reported speech' : 'Quotation';
      const by = found.speaker ? `${what} of ${found.speaker.name}` : what;
      return say(by, article.text.slice(found.start, found.end));
    }
    case 'evidence': {
      const found = notes.find(({ evidence }) => evidence.id === target.id);
      if (!found) return null;
      const { start, end } = found.evidence;
      return say(`Evidence, note ${found.number}`, article.text.slice(start, end));
    }
  }
}

function say(what: string, text: string): string {
  const words = text.length > SAID_UP_TO ? `${text.slice(0, text.lastIndexOf(' ', SAID_UP_TO))} …` : text;
  return `${what} highlighted: ${words}`;
}
