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
  const untrivial = onlyTrivial(stretches) ? stretches : stretches.map(withoutTrivial);
  const settled = closed(untrivial.map(onceEach));
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
    const last = parts.at(-1);
    if (readings.length > 1) parts.push({ kind: 'fork', branches: readings });
    else if (last?.kind === 'run' && last.outlets.length === here.length) last.words += ` ${words}`;
    else if (words.trim()) parts.push({ kind: 'run', words, outlets: here });
  }
  return parts;
}

/** Punctuation that closes what stands before it. */
const CLOSING = /^[^\p{L}\p{N}\s]+(?=\s|$)/u;

/** Each stretch with the punctuation that closes it, which the collation hands out with what comes next. */
function closed(stretches: readonly WordingStretch[]): WordingStretch[] {
  const found: WordingStretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    const closing = stretch.readings.length === 1 ? (CLOSING.exec(stretch.words)?.[0] ?? '') : '';
    if (!closing || !last || last.readings.some(({ words }) => words === '')) {
      found.push(stretch);
      continue;
    }
    const close = (words: string): string => words.trimEnd() + closing;
    found[found.length - 1] = {
      words: close(last.words),
      readings: last.readings.map((reading) => ({ ...reading, words: close(reading.words) })),
    };
    const words = stretch.words.slice(closing.length);
    if (words.trim()) found.push({ ...stretch, words });
  }
  return found;
}

/** An article that prints the same words twice stands beneath them once. */
function onceEach({ words, readings }: WordingStretch): WordingStretch {
  return {
    words,
    readings: readings.map((reading) => ({
      ...reading,
      outlets: reading.outlets.filter(
        ({ id }, index, all) => all.findIndex((other) => other.id === id) === index,
      ),
    })),
  };
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
