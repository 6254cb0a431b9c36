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
  if (marks.at.length === 0) return found;
  const closing = doubleMatches(text, marks);
  const { at, roles } = marks;
  let open = -1;
  let first = true;
  /** The opening mark whose words have been looked into for their end. */
  let lookedInto = -1;
  for (let index = 0; index < at.length; index += 1) {
    const role = roles[index] ?? 'either';
    const place = at[index] ?? block.end;
    if (role === 'opens-single' || role === 'closes-single') {
      if (open !== -1 || role === 'closes-single') continue;
      const close = closeOfSingle(text, marks, index);
      if (close !== -1) {
        add(found, text, place + 1, at[close] ?? block.end, false, true);
        index = close;
        first = false;
      } else if (place === block.start && goesOn.single && !isElided(text, place)) {
        add(found, text, place + 1, block.end, false, false);
        return found;
      } else if (text.charAt(place) === '‘' && !isElided(text, place)) {
        const end = endBeforeAttribution(text, place + 1, at[nextOpening(roles, index)] ?? block.end);
        if (end !== -1) add(found, text, place + 1, end, false, true);
      }
      continue;
    }
    if (open === -1) {
      if (role === 'opens' || closing[index] !== -1) open = index;
      else if (carried && first) add(found, text, block.start, place, true, true);
      else if ((role === 'either' || place === block.start) && roles[index + 1] === 'closes') open = index;
      else if (first) {
        const words = unopened(text, block, place, behindMark(text, marks, index));
        if (words !== null) add(found, text, words.start, words.end, true, true);
      }
      first = false;
    } else if (index === closing[open] || (closing[open] === -1 && roles[open] !== 'opens')) {
      add(found, text, behindMark(text, marks, open), place, true, true);
      open = -1;
    } else if (role === 'opens') {
      const words = behindMark(text, marks, open);
      if (isBlankBetween(text, words, place)) open = index;
      else if (lookedInto !== open) {
        lookedInto = open;
        const end = endBeforeAttribution(text, words, place);
        const unclosed = closing[open] === -1;
        if (end !== -1 || unclosed) {
          const page = markFamily(text, at[open] ?? 0) === 'straight' && markFamily(text, place) === 'curly';
          const sentence = endsSentenceBefore(text, words, place);
          if (end !== -1) add(found, text, words, end, true, true);
          else if (sentence || !page) add(found, text, words, place, true, true);
          else if (goesOn.double) continue;
          open = index;
        }
      }
    }
  }
  if (open !== -1) {
    const words = behindMark(text, marks, open);
    const { end, closed } = endOfUnclosed(text, words, block.end);
    add(found, text, words, end, true, closed);
  }
  return found;
}

function add(
  found: Quoted[],
  text: string,
  from: number,
  to: number,
  double: boolean,
  closed: boolean,
): void {
  const { start, end } = trimSpan(text, { start: from, end: to });
  if (saysSomething(text, start, end)) found.push({ start, end, double, closed });
}

/** Offset behind the mark of that index. */
function behindMark(text: string, { at, roles }: Marks, index: number): number {
  const place = at[index] ?? 0;
  return place + markLength(text, place, roles[index] ?? 'opens');
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
