import { nearest } from './nearest.ts';
import { likeness } from './spelling.ts';
import { toWords } from './words.ts';

/** Something that can be asked for by any of several names; `value` is one too. */
export interface Nameable {
  value: string;
  /** The name that is shown. */
  label: string;
  names: readonly string[];
}

export interface Suggestion {
  value: string;
  label: string;
}

export interface Resolution {
  /** Null where nothing, or more than one thing, can be meant. */
  value: string | null;
  /** What else can be meant, likeliest first; empty where `value` is found. */
  suggestions: Suggestion[];
  /** Some name begins with what was typed, so that it may only be unfinished. */
  begins: boolean;
}

export interface NameIndex {
  /** Found by a whole name, letter for letter or folded; null also where that names several. */
  exact(typed: string): string | null;
  /** By a whole name, then by a beginning, then by the nearest spelling: as soon as one way leads to one alone. */
  resolve(typed: string): Resolution;
  /** All that what was typed can begin or name, or failing that what is spelled like it; best first. */
  matches(typed: string, limit: number): Nameable[];
}

/** By measure of `likeness`: a slip in five letters, or another spelling of the same name, resolves. */
const SAME = 0.65;
/** And leads by so much before the next. */
const LEAD = 0.05;
/** Less like it is no suggestion. */
const LIKE = 0.4;
const MOST_SUGGESTIONS = 4;

interface Entry extends Nameable {
  /** Each name, and the value, folded: its words with single spaces. */
  folded: string[];
}

export function nameIndex(all: readonly Nameable[]): NameIndex {
  const entries = all.map((each): Entry => {
    const folded = [each.label, ...each.names, each.value].map(foldName).filter((name) => name !== '');
    return { ...each, folded: [...new Set(folded)] };
  });
  const written = grouped(entries, ({ value, label, names }) => [value, label, ...names]);
  const folded = grouped(entries, (entry) => entry.folded);
  const values = new Map(entries.map((entry) => [entry.value, entry]));

  function named(typed: string): Entry[] {
    const [one, ...more] = written.get(typed) ?? [];
    if (one && more.length === 0) return [one];
    const valued = values.get(typed);
    return valued ? [valued] : (folded.get(foldName(typed)) ?? []);
  }

  function beginnings(typed: string): { names: Entry[]; words: Entry[] } {
    const start = foldName(typed);
    if (start === '') return { names: [], words: [] };
    return {
      names: entries.filter((entry) => entry.folded.some((name) => name.startsWith(start))),
      words: entries.filter((entry) => entry.folded.some((name) => name.includes(` ${start}`))),
    };
  }

  function near(typed: string): { entry: Entry; score: number }[] {
    const words = foldName(typed).split(' ').filter(Boolean);
    return entries
      .map((entry) => ({ entry, score: Math.max(0, ...entry.folded.map((name) => alike(words, name))) }))
      .filter(({ score }) => score >= LIKE)
      .sort((a, b) => b.score - a.score);
  }

  return {
    exact(typed) {
      const [one, ...more] = named(typed);
      return one && more.length === 0 ? one.value : null;
    },

    resolve(typed) {
      const { names, words } = beginnings(typed);
      const begins = names.length + words.length > 0;
      for (const ways of [named(typed), names, words]) {
        if (ways.length === 1) return { value: ways[0]!.value, suggestions: [], begins };
        if (ways.length > 1) return { value: null, suggestions: suggestions(ways), begins };
      }
      const [best, next, ...more] = near(typed);
      if (best === undefined) {
        const letters = nearest(
          typed,
          entries.map(({ value, label }) => ({ id: value, label, value })),
        );
        return { value: null, suggestions: suggestions(letters.map(({ candidate }) => candidate)), begins };
      }
      if (best.score >= SAME && best.score - (next?.score ?? 0) >= LEAD)
        return { value: best.entry.value, suggestions: [], begins };
      const ways = [best, ...(next ? [next] : []), ...more].map(({ entry }) => entry);
      return { value: null, suggestions: suggestions(ways), begins };
    },

    matches(typed, limit) {
      if (foldName(typed) === '') return entries.slice(0, limit);
      const { names, words } = beginnings(typed);
      const found = [...new Set([...named(typed), ...names, ...words])];
      return (found.length > 0 ? found : near(typed).map(({ entry }) => entry)).slice(0, limit);
    },
  };
}

/** How far all typed words stand for words of a name, 0 to 1; of two alike the shorter name is meant. */
function alike(typed: readonly string[], name: string): number {
  const words = name.split(' ');
  if (typed.length === 0) return 0;
  let sum = 0;
  for (const word of typed) {
    let best = 0;
    for (const other of words) {
      if (Math.abs(word.length - other.length) <= 3) best = Math.max(best, likeness(word, other, false));
    }
    if (best === 0) return 0;
    sum += best;
  }
  return (sum / typed.length) * (0.9 + 0.1 * Math.min(1, typed.length / words.length));
}

function suggestions(ways: readonly { value: string; label: string }[]): Suggestion[] {
  return ways.slice(0, MOST_SUGGESTIONS).map(({ value, label }) => ({ value, label }));
}

function foldName(name: string): string {
  return toWords(name)
    .map(({ folded }) => folded)
    .join(' ');
}

function grouped(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keys(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
