import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Mark } from './marks.ts';

/** Words between two marks of one block; the marks themselves are outside. */
export interface Quoted extends Span {
  double: boolean;
  /** False where no mark closes it: it runs to `end` by repair, and the next block may continue it. */
  closed: boolean;
}

const reported =
  /[,.!?…]\s+(?:(?:he|she|they|it|I|we)\s+(?:said|says|added|told|wrote|asked)|(?:said|says|added|wrote|asked)\s+(?:\p{Lu}|the\s|an?\s))/u;

/**
 * Pairs the marks of a block. Outermost pairs only: what is quoted inside a quotation is part of it. Marks that do
 * not balance are repaired within the block, for a reason each:
 * - a closing mark that closes nothing is passed over;
 * - an opening mark while one is open closes the earlier one at the end of the sentence before it, where there
 *   is one, and otherwise counts as nested;
 * - words never closed end before their attribution (“I will go, he said), else with the block, and say so;
 * - a single mark that is never closed was an apostrophe.
 *
 * `singles` says whether single marks quote here, as in headlines; inside double marks they never do. Linear.
 */
export function pairs(text: string, block: Span, marks: readonly Mark[], singles: boolean): Quoted[] {
  const found: Quoted[] = [];
  let open: Mark | null = null;
  let depth = 0;
  const push = (from: number, to: number, double: boolean, closed: boolean): void => {
    const inner = trimSpan(text, { start: from, end: to });
    if (inner.end > inner.start) found.push({ ...inner, double, closed });
  };
  for (const [index, mark] of marks.entries()) {
    if (!mark.double && (!singles || open?.double === true)) continue;
    const turn = open === null ? 'opens' : 'closes';
    const role = mark.role === 'either' ? turn : mark.role;
    if (open === null) {
      if (role === 'opens' && (mark.double || closesLater(text, marks, index))) open = mark;
      depth = 0;
    } else if (mark.double !== open.double) {
      continue;
    } else if (role === 'opens') {
      const before = trimSpan(text, { start: open.at + open.length, end: mark.at });
      if (!mark.double) continue;
      if (/[.!?…]$/.test(text.slice(Math.max(before.start, before.end - 1), before.end))) {
        push(before.start, before.end, true, true);
        [open, depth] = [mark, 0];
      } else depth += 1;
    } else if (depth > 0 && closesAgain(marks, index)) {
      depth -= 1;
    } else if (mark.double || !isPossessive(text, marks, index)) {
      push(open.at + open.length, mark.at, mark.double, true);
      open = null;
    }
  }
  if (open?.double === true) {
    const rest = text.slice(open.at + open.length, Math.min(block.end, open.at + open.length + 2000));
    const said = reported.exec(rest);
    const end = said === null ? block.end : open.at + open.length + said.index + 1;
    push(open.at + open.length, end, true, said !== null);
  }
  return found;
}

/** How many marks ahead are looked at; the bound keeps a text of nothing but marks linear. */
const lookahead = 12;

/** True where a single opening mark has a closing one among the next few. */
function closesLater(text: string, marks: readonly Mark[], index: number): boolean {
  for (const mark of marks.slice(index + 1, index + 1 + lookahead)) {
    if (!mark.double && mark.role === 'closes') return text.slice(marks[index]?.at, mark.at).length < 600;
  }
  return false;
}

function closesAgain(marks: readonly Mark[], index: number): boolean {
  for (const mark of marks.slice(index + 1, index + 1 + lookahead)) {
    if (mark.double) return mark.role !== 'opens';
  }
  return false;
}

/** "the soldiers’ lives" inside single marks: an s before, a small letter behind, and a later mark that closes. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const at = marks[index]?.at ?? 0;
  if (text.charAt(at - 1) !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  for (const mark of marks.slice(index + 1, index + 1 + lookahead)) {
    if (!mark.double) return mark.role === 'closes';
  }
  return false;
}
