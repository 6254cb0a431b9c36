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
  const parts: LinePart[] = [];
  for (const [index, { words, readings }] of settled.entries()) {
    const here = readings.flatMap(({ outlets }) => outlets);
    const before = settled[index - 1]?.readings.flatMap(({ outlets }) => outlets);
    if (before) {
      const ending = without(before, here);
      const beginning = without(here, before);
      if (ending.length) parts.push({ kind: 'ends', outlets: ending });
      if (beginning.length) parts.push({ kind: 'begins', outlets: beginning });
    }
    const last = parts.at(-1);
    if (readings.length > 1) parts.push({ kind: 'fork', branches: readings });
    else if (last?.kind === 'run') last.words = `${last.words} ${words}`.trim();
    else if (words) parts.push({ kind: 'run', words, outlets: here });
  }
  return parts;
}

export function forksOf(parts: readonly LinePart[]): Fork[] {
  return parts.filter((part) => part.kind === 'fork');
}

/** All that print any of it, each once, in the order in which they come in. */
export function allOutlets({ stretches }: WordingsInput): ReadingOutlet[] {
  const seen = new Map<string, ReadingOutlet>();
  for (const { readings } of stretches)
    for (const { outlets } of readings)
      for (const outlet of outlets) if (!seen.has(outlet.id)) seen.set(outlet.id, outlet);
  return [...seen.values()];
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

function without(outlets: readonly ReadingOutlet[], others: readonly ReadingOutlet[]): ReadingOutlet[] {
  const ids = new Set(others.map(({ id }) => id));
  return outlets.filter(({ id }) => !ids.has(id));
}
