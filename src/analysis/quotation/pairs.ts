import type { Span } from '../../text/span.ts';
import { isBlank, trimSpan } from '../../text/span.ts';
import { doubleMatches } from './double-matches.ts';
import type { Marks } from './marks.ts';
import { isElided, isMark, markFamily, markLength } from './marks.ts';
import { endBeforeAttribution, endOfUnclosed, endsSentenceBefore, unopened } from './repair.ts';
import { closeOfSingle } from './single-pairs.ts';

/** Words between two marks of one block; the marks themselves are outside. */
export interface Quoted extends Span {
  double: boolean;
  /** False where no mark closes it: it runs to `end` by repair, and the next block may continue it. */
  closed: boolean;
}

/** What the blocks before and behind tell. */
export interface Neighbours {
  /** The paragraph before ends inside a quotation. */
  carried: boolean;
  /** The paragraph behind begins with an opening mark, double or single. */
  goesOn: { double: boolean; single: boolean };
}

/**
 * Pairs the marks of a block. Outermost pairs only: what is quoted inside a quotation is part of it. Marks that do
 * not balance are repaired within the block, for a reason each:
 * - of two opening marks side by side the first is passed over: a page's mark around a whole paragraph;
 * - an opening mark inside words that are never closed ends them: before their attribution, with the sentence
 *   before it, or right before it; a page's straight mark around curly ones is passed over instead;
 * - words never closed end before their attribution (“I will go, he said), a fragment with its sentence, all else
 *   with the block, and say so;
 * - a closing mark that nothing opened closes what the paragraph before left open; at the head of a block it is the
 *   wrong way round; and before an attribution or behind a colon what it closes is plain (We will go,” he said);
 *   otherwise it is passed over;
 * - a single mark that is never closed was an apostrophe, unless an attribution or the next paragraph tells otherwise.
 *
 * Linear.
 */
export function pairs(text: string, block: Span, marks: Marks, { carried, goesOn }: Neighbours): Quoted[] {
  const found: Quoted[] = [];
  const closing = doubleMatches(text, marks);
  const { at, roles } = marks;
  const placeOf = (index: number) => at[index] ?? block.end;
  const behind = (index: number) =>
    placeOf(index) + markLength(text, placeOf(index), roles[index] ?? 'opens');
  const push = (from: number, to: number, double: boolean, closed: boolean): void => {
    const { start, end } = trimSpan(text, { start: from, end: to });
    if (saysSomething(text, start, end)) found.push({ start, end, double, closed });
  };
  let open = -1;
  let first = true;
  let lookedInside = false;
  const begin = (index: number): void => {
    open = index;
    lookedInside = false;
  };
  for (let index = 0; index < at.length; index += 1) {
    const role = roles[index] ?? 'either';
    const place = placeOf(index);
    if (role === 'opens-single' || role === 'closes-single') {
      if (open !== -1 || role === 'closes-single') continue;
      const close = closeOfSingle(text, marks, index);
      if (close !== -1) {
        push(place + 1, placeOf(close), false, true);
        index = close;
        first = false;
      } else if (place === block.start && goesOn.single && !isElided(text, place)) {
        push(place + 1, block.end, false, false);
        return found;
      } else if (text.charAt(place) === '‘' && !isElided(text, place)) {
        const end = endBeforeAttribution(text, place + 1, placeOf(nextOpening(roles, index)));
        if (end !== -1) push(place + 1, end, false, true);
      }
      continue;
    }
    if (open === -1) {
      if (role === 'opens' || closing[index] !== -1) begin(index);
      else if (carried && first) push(block.start, place, true, true);
      else if ((role === 'either' || place === block.start) && roles[index + 1] === 'closes') begin(index);
      else if (first) {
        const words = unopened(text, block, place, behind(index));
        if (words !== null) push(words.start, words.end, true, true);
      }
      first = false;
    } else if (index === closing[open] || (closing[open] === -1 && roles[open] !== 'opens')) {
      push(behind(open), place, true, true);
      open = -1;
    } else if (role === 'opens') {
      if (isBlankBetween(text, behind(open), place)) begin(index);
      else if (!lookedInside) {
        lookedInside = true;
        const end = endBeforeAttribution(text, behind(open), place);
        const unclosed = closing[open] === -1;
        if (end !== -1 || unclosed) {
          const page = markFamily(text, placeOf(open)) === 'straight' && markFamily(text, place) === 'curly';
          const sentence = endsSentenceBefore(text, behind(open), place);
          if (end !== -1) push(behind(open), end, true, true);
          else if (sentence || !page) push(behind(open), place, true, true);
          else if (goesOn.double) continue;
          begin(index);
        }
      }
    }
  }
  if (open !== -1) {
    const { end, closed } = endOfUnclosed(text, behind(open), block.end);
    push(behind(open), end, true, closed);
  }
  return found;
}

/** False for nothing but marks and white space. */
function saysSomething(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (isMark(text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at += 1;
  return at < end;
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at += 1;
  return at >= to;
}

function nextOpening(roles: Marks['roles'], index: number): number {
  let next = index + 1;
  while (next < roles.length && roles[next] !== 'opens-single' && roles[next] !== 'opens') next += 1;
  return next;
}
