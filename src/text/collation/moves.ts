import type { Matches } from './window.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';
import { functionWeight } from './weight.ts';

/** Tokens beyond the covered part of the base in which words that moved are still looked for: of a block, of one word. */
const reach = { block: 60, word: 8 };
/** Unmatched tokens beyond which nothing is looked for: two such texts are not one saying in another order. */
const mostUnmatched = 600;

/** Words that stand in both: first token of either, and how many. */
interface Block {
  base: number;
  here: number;
  length: number;
}

/** What is not matched yet, by token: 0 where free. */
interface Taken {
  base: Uint8Array;
  here: Uint8Array;
}

/**
 * Words that both have but in another order, in the order of the witness: unmatched runs of the same words ("the bridge and",
 * "and the bridge"), then blocks that unmatched runs share, longest first. A block is two words or more with a content word
 * among them, or one content word, and is all of an unmatched run on one side (or long), so that a word which two changed
 * passages happen to share is none. Function words alone only where they changed places with their neighbours ("he is now",
 * "now he is").
 */
export function findMoves(base: readonly Token[], here: readonly Token[], matches: Matches): Stretch[] {
  const covered = matches.filter((at) => at >= 0);
  const [first, last] = [covered[0], covered.at(-1)];
  const unmatched = here.length - covered.length;
  if (first === undefined || last === undefined || unmatched === 0 || unmatched > mostUnmatched) return [];
  // Far from what the witness covers, the base says other things in the same words.
  const taken = {
    base: new Uint8Array(base.length).fill(1),
    here: Uint8Array.from(matches, (at) => (at < 0 ? 0 : 1)),
  };
  taken.base.fill(0, Math.max(0, first - reach.block), last + 1 + reach.block);
  for (const at of covered) taken.base[at] = 1;

  const moves: Stretch[] = [];
  const take = (block: Block): void => {
    taken.base.fill(1, block.base, block.base + block.length);
    taken.here.fill(1, block.here, block.here + block.length);
    moves.push({
      kind: 'reordered',
      baseFrom: block.base,
      baseTo: block.base + block.length,
      hereFrom: block.here,
      hereTo: block.here + block.length,
    });
  };
  shuffledRuns(base, here, taken).forEach(take);
  const moved = (block: Block): boolean => {
    const { length } = block;
    const content = contentOf(here, block.here, length);
    const beyond = Math.max(first - block.base, block.base - last);
    const whole = [alone(taken.base, block.base, length), alone(taken.here, block.here, length)];
    if (content === 0) {
      return !whole.includes(false) && inserted(matches, block.here) && (length > 1 || near(matches, block));
    }
    // A single word: put in where nothing is missing; else it is a word changed.
    if (length === 1 && (beyond > reach.word || !inserted(matches, block.here))) return false;
    return whole.includes(true) || (length > 2 && content > 1);
  };
  for (const block of sharedBlocks(base, here, taken)) if (isFree(taken, block) && moved(block)) take(block);
  return moves.sort((a, b) => a.hereFrom - b.hereFrom);
}

/** Unmatched runs of two words or more that have the same words, a content word among them. */
function shuffledRuns(base: readonly Token[], here: readonly Token[], taken: Taken): Block[] {
  const inBase = new Map<string, number>();
  const words = (tokens: readonly Token[], [from, to]: [number, number]): string =>
    tokens
      .slice(from, to)
      .map((token) => token.id)
      .sort((a, b) => a - b)
      .join(' ');
  for (const run of freeRuns(taken.base)) if (run[1] - run[0] > 1) inBase.set(words(base, run), run[0]);
  const found: Block[] = [];
  for (const run of freeRuns(taken.here)) {
    const key = words(here, run);
    const at = inBase.get(key);
    const length = run[1] - run[0];
    if (at === undefined || contentOf(here, run[0], length) === 0) continue;
    found.push({ base: at, here: run[0], length });
    inBase.delete(key);
  }
  return found;
}

function freeRuns(taken: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = taken.indexOf(0); at >= 0;) {
    const end = taken.indexOf(1, at);
    runs.push([at, end < 0 ? taken.length : end]);
    at = end < 0 ? -1 : taken.indexOf(0, end);
  }
  return runs;
}

/** All maximal rows of unmatched words that both have, the longest first. */
function sharedBlocks(base: readonly Token[], here: readonly Token[], taken: Taken): Block[] {
  const wanted = new Map<number, number[]>();
  here.forEach((token, at) => {
    if (taken.here[at] === 0) wanted.set(token.id, []);
  });
  base.forEach((token, at) => {
    if (taken.base[at] === 0) wanted.get(token.id)?.push(at);
  });
  const goesOn = (at: number, place: number): boolean =>
    taken.here[at] === 0 && taken.base[place] === 0 && here[at]?.id === base[place]?.id;
  const blocks: Block[] = [];
  here.forEach((token, at) => {
    if (taken.here[at] !== 0) return;
    for (const place of wanted.get(token.id) ?? []) {
      if (goesOn(at - 1, place - 1)) continue;
      let length = 1;
      while (goesOn(at + length, place + length)) length += 1;
      blocks.push({ base: place, here: at, length });
    }
  });
  return blocks.sort((a, b) => b.length - a.length);
}

function contentOf(tokens: readonly Token[], from: number, length: number): number {
  let count = 0;
  for (let at = from; at < from + length; at += 1) if ((tokens[at]?.weight ?? 0) > functionWeight) count += 1;
  return count;
}

function isFree(taken: Taken, { base, here, length }: Block): boolean {
  return (
    !taken.base.subarray(base, base + length).includes(1) &&
    !taken.here.subarray(here, here + length).includes(1)
  );
}

/** True where the row is all of a run that is free. */
function alone(taken: Uint8Array, at: number, length: number): boolean {
  return taken[at - 1] !== 0 && taken[at + length] !== 0;
}

/** True where the block stands a few words from where the base has it, by the nearest matched word before it or behind. */
function near(matches: Matches, block: Block): boolean {
  const before = matches.subarray(0, block.here).findLast((place) => place >= 0);
  const after = matches.subarray(block.here).find((place) => place >= 0);
  return [before, after].some((place) => place !== undefined && Math.abs(place - block.base) <= reach.word);
}

/** True where the unmatched word at `at` of the witness stands between neighbours of the base, or at an end. */
function inserted(matches: Matches, at: number): boolean {
  const before = matches.subarray(0, at).findLast((place) => place >= 0) ?? -1;
  const after = matches.subarray(at + 1).find((place) => place >= 0) ?? -1;
  return before < 0 || after < 0 || after === before + 1;
}
