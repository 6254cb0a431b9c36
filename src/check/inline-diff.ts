import type { Wording } from '../text/collation/types.ts';
import type { DiffPiece } from './result.ts';

/**
 * A text's wording with what is printed otherwise beside it, in the text's order: `both` as the text has it, `printed` what the base
 * has in a place where the text has something else or nothing, `here` what only the text has. Words that stand in
 * another order are `here` where the text has them. What the base goes on to say at its ends is left out.
 */
export function inlineDiff(base: Wording, here: Wording, baseOf: Int32Array): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const rendered = new Set(baseOf);
  const add = (kind: DiffPiece['kind'], wording: Wording, from: number, to: number) => {
    const [first, last] = [wording.words[from], wording.words[to - 1]];
    if (!first || !last) return;
    const text = wording.text.slice(first.start, last.end);
    pieces.push({ kind, text });
  };
  let before = -1;
  for (let at = 0; at < baseOf.length;) {
    const inOrder = (place: number) => (baseOf[place] ?? -1) > before;
    const from = at;
    if (!inOrder(at)) {
      while (at < baseOf.length && !inOrder(at)) at += 1;
      printedUpTo(at);
      add('here', here, from, at);
      continue;
    }
    printedUpTo(at);
    before = baseOf[at]!;
    for (at += 1; at < baseOf.length && baseOf[at] === before + 1; at += 1) before += 1;
    add('both', here, from, at);
  }
  return pieces;

  /** The base's words between the last one rendered and the next, those that stand elsewhere in the text left out. */
  function printedUpTo(place: number): void {
    const next = baseOf[place] ?? -1;
    if (before === -1 || next === -1) return;
    let from = before + 1;
    for (let at = from; at <= next; at += 1) {
      if (at < next && !rendered.has(at)) continue;
      if (at > from) add('printed', base, from, at);
      from = at + 1;
    }
    before = Math.max(before, next - 1);
  }
}
