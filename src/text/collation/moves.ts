import type { Matches } from './align.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';
import { functionWeight } from './weight.ts';

/** Tokens beyond the covered part of the base in which words that moved are still looked for: of a block, of one word. */
const reach = { block: 60, word: 8 };
/** Unmatched tokens beyond which nothing is looked for: two such texts are not one saying in another order. */
const mostUnmatched = 600;

/**
 * Words that both have but in another order: blocks of unmatched tokens that base and witness share, longest first. A block is
 * two words or more with a content word among them, or one content word, and is all of an unmatched run on one side (or long),
 * so that a word which two changed passages happen to share is none. In the order of the witness.
 */
export function findMoves(base: readonly Token[], here: readonly Token[], matches: Matches): Stretch[] {
  const covered = matches.filter((at) => at >= 0);
  const [first, last] = [covered[0], covered.at(-1)];
  if (first === undefined || last === undefined || matches.every((at) => at >= 0)) return [];
  const baseTaken = new Uint8Array(base.length);
  for (const at of covered) baseTaken[at] = 1;
  const hereTaken = Uint8Array.from(matches, (at) => (at >= 0 ? 1 : 0));
  const places = new Map<number, number[]>();
  let unmatched = 0;
  for (let at = Math.max(0, first - reach.block); at < Math.min(base.length, last + reach.block); at += 1) {
    const token = base[at];
    if (token === undefined || baseTaken[at] === 1) continue;
    unmatched += 1;
    const list = places.get(token.id);
    if (list === undefined) places.set(token.id, [at]);
    else list.push(at);
  }
  if (unmatched === 0 || unmatched > mostUnmatched || hereTaken.length - covered.length > mostUnmatched)
    return [];

  const blocks: { base: number; here: number; length: number }[] = [];
  here.forEach((token, at) => {
    if (hereTaken[at] === 1) return;
    for (const place of places.get(token.id) ?? []) {
      if (
        at > 0 &&
        hereTaken[at - 1] === 0 &&
        baseTaken[place - 1] === 0 &&
        base[place - 1]?.id === here[at - 1]?.id
      )
        continue;
      let length = 1;
      while (
        hereTaken[at + length] === 0 &&
        baseTaken[place + length] === 0 &&
        base[place + length]?.id === here[at + length]?.id
      ) {
        length += 1;
      }
      blocks.push({ base: place, here: at, length });
    }
  });
  blocks.sort((a, b) => b.length - a.length);
  const moves: Stretch[] = [];
  for (const block of blocks) {
    const { length } = block;
    const content = here
      .slice(block.here, block.here + length)
      .filter((token) => token.weight > functionWeight).length;
    const beyond = Math.max(first - block.base, block.base - last);
    if (content === 0) continue;
    // A single word: put in where nothing is missing, or gone from where nothing else stands; else it is a word changed.
    if (length === 1 && (beyond > reach.word || !inserted(matches, block.here))) continue;
    const free = (taken: Uint8Array, at: number): boolean =>
      taken.subarray(at, at + length).every((mark) => mark === 0);
    if (!free(baseTaken, block.base) || !free(hereTaken, block.here)) continue;
    const whole = alone(baseTaken, block.base, length) || alone(hereTaken, block.here, length);
    if (!whole && (length < 3 || content < 2)) continue;
    baseTaken.fill(2, block.base, block.base + length);
    hereTaken.fill(2, block.here, block.here + length);
    moves.push({
      kind: 'reordered',
      baseFrom: block.base,
      baseTo: block.base + length,
      hereFrom: block.here,
      hereTo: block.here + length,
    });
  }
  return moves.sort((a, b) => a.hereFrom - b.hereFrom);
}

/** True where the unmatched word at `at` of the witness stands between two words that are neighbours in the base, or at an end. */
function inserted(matches: Matches, at: number): boolean {
  const before = matches.subarray(0, at).findLast((place) => place >= 0) ?? -1;
  const after = matches.subarray(at + 1).find((place) => place >= 0) ?? -1;
  return before < 0 || after < 0 || after === before + 1;
}

/** True where the run is all of a stretch that nothing has taken. */
function alone(taken: Uint8Array, at: number, length: number): boolean {
  return (at === 0 || taken[at - 1] !== 0) && (at + length >= taken.length || taken[at + length] !== 0);
}
