import type { ReadingOutlet, WordingReading, WordingsInput, WordingStretch } from './wordings.ts';

/** Words that everybody prints who reaches here. */
export interface Run {
  kind: 'run';
  words: string;
  outlets: ReadingOutlet[];
}

/** A place where the line parts: a branch for each reading, the fullest wording's first. */
export interface Fork {
  kind: 'fork';
  branches: WordingReading[];
}

/** Where some outlets' quotations begin or end. */
export interface Terminal {
  kind: 'begins' | 'ends';
  outlets: ReadingOutlet[];
}

export type LinePart = Run | Fork | Terminal;

/**
 * The saying as one line with branches, in the order of the fullest wording. Case and punctuation make a branch only where nothing
 * else differs in the whole saying. Where all begin together, and where all end, no terminal stands.
 */
export function toLine({ stretches }: WordingsInput): LinePart[] {
  const settled = onlyTrivial(stretches) ? stretches : stretches.map(withoutTrivial);
  const reaches = reachOf(settled);
  const parts: LinePart[] = [];
  for (const [index, { words, readings }] of settled.entries()) {
    const here = readings.flatMap(({ outlets }) => outlets);
    if (index > 0) {
      const ending = reaches.filter(({ last }) => last === index - 1);
      const beginning = reaches.filter(({ first }) => first === index);
      if (ending.length) parts.push({ kind: 'ends', outlets: ending.map(({ outlet }) => outlet) });
      if (beginning.length) parts.push({ kind: 'begins', outlets: beginning.map(({ outlet }) => outlet) });
    }
    if (readings.length > 1)
      parts.push({ kind: 'fork', branches: readings.map((reading) => ({ ...reading })) });
    else addRun(parts, words, here);
  }
  return parts;
}

/** Punctuation that closes what stands before it. */
const CLOSING = /^[^\p{L}\p{N}\s]+(?=\s|$)/u;

function addRun(parts: LinePart[], words: string, outlets: ReadingOutlet[]): void {
  const last = parts.at(-1);
  const closing = CLOSING.exec(words)?.[0] ?? '';
  let rest = words;
  if (closing && last?.kind === 'fork' && last.branches.every((branch) => branch.words !== '')) {
    for (const branch of last.branches) branch.words = branch.words.trimEnd() + closing;
    rest = words.slice(closing.length);
  }
  if (last?.kind === 'run') last.words += (closing ? '' : ' ') + rest;
  else if (rest.trim()) parts.push({ kind: 'run', words: rest, outlets });
}

/** In which stretch each outlet's quotation begins and in which it ends. */
function reachOf(
  stretches: readonly WordingStretch[],
): { outlet: ReadingOutlet; first: number; last: number }[] {
  const reaches = new Map<string, { outlet: ReadingOutlet; first: number; last: number }>();
  for (const [index, { readings }] of stretches.entries()) {
    for (const outlet of readings.flatMap(({ outlets }) => outlets)) {
      const reach = reaches.get(outlet.id);
      if (reach) reach.last = index;
      else reaches.set(outlet.id, { outlet, first: index, last: index });
    }
  }
  return [...reaches.values()];
}

export function forksOf(parts: readonly LinePart[]): Fork[] {
  return parts.filter((part) => part.kind === 'fork');
}

/** All that print any of it, each once, in the order in which they come in. */
export function allOutlets({ stretches }: WordingsInput): ReadingOutlet[] {
  return reachOf(stretches).map(({ outlet }) => outlet);
}

export function isTrivial({ kind }: WordingReading): boolean {
  return kind === 'same' || kind === 'case-or-punctuation';
}

function onlyTrivial(stretches: readonly WordingStretch[]): boolean {
  return stretches.every(({ readings }) => readings.every(isTrivial));
}

function withoutTrivial({ words, readings }: WordingStretch): WordingStretch {
  const [base, ...others] = readings;
  if (!base) return { words, readings };
  const alike = others.filter(isTrivial).flatMap(({ outlets }) => outlets);
  return {
    words,
    readings: [
      { ...base, outlets: [...base.outlets, ...alike] },
      ...others.filter((reading) => !isTrivial(reading)),
    ],
  };
}
