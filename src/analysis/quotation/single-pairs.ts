import type { Marks } from './marks.ts';
import { isElided } from './marks.ts';

/** Marks and UTF-16 units within which a single mark must be closed; the bound keeps every text linear. */
const reach = { marks: 60, units: 3000 };

/**
 * The mark that closes the single one at `index`, or -1 where that was an apostrophe. What double marks quote inside
 * must be whole. An apostrophe at a word's end ("the soldiers’ lives", "goin’ home") closes only where no better mark
 * comes before the next opening one; behind a clipped word ("’90s") or a wrong-way ’ only a better one will do.
 */
export function closeOfSingle(text: string, { at, roles }: Marks, index: number): number {
  const from = at[index] ?? 0;
  const doubtful = text.charAt(from) === '’' || isElided(text, from);
  const last = Math.min(at.length, index + reach.marks);
  let depth = 0;
  let weak = -1;
  for (let next = index + 1; next < last; next += 1) {
    const place = at[next] ?? 0;
    if (place - from > reach.units) break;
    const role = roles[next];
    if (role === 'opens' || (role === 'either' && depth === 0)) depth += 1;
    else if (role === 'closes' || role === 'either') {
      if (depth === 0) break;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (role === 'opens-single') {
      if (text.charAt(place) === '’' || isElided(text, place)) continue;
      break;
    } else if (!isApostrophe(text, place)) return next;
    else if (weak === -1) weak = next;
  }
  return doubtful ? -1 : weak;
}

/** True where the closing mark at `at` may as well be a possessive, a dropped letter or a measure in feet. */
function isApostrophe(text: string, at: number): boolean {
  return /(?:s|in|n|\d)[’'‘]\s[\p{L}\d]/u.test(text.slice(Math.max(0, at - 2), at + 3));
}
