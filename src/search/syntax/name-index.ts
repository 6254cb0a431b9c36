import { type FoldedName, nearNames } from './near-names.ts';
import { toWords } from '../words.ts';

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
  /** All that what was typed can name or begin, or failing that what is spelled like it; best first. */
  matches(typed: string, limit: number): Nameable[];
}

/** By measure of `likeness`: a slip in three letters or more, or another spelling of the same name, resolves. */
const SAME = 0.64;
/** And leads by so much before the next. */
const LEAD = 0.05;
/** Less like it is no suggestion. */
const LIKE = 0.4;
const MOST_SUGGESTIONS = 4;
/** While one types, the filters typed before are asked for again at every key. */
const MOST_KEPT = 64;

interface Entry extends Nameable {
  /** Each name, and the value, folded, as one run of letters: "aljazeera" is Al Jazeera. The label's is first. */
  joined: string[];
  /** And as words behind blanks: " al jazeera". */
  spaced: string[];
}

/** Names with nothing in them to be folded, of signs only, can be asked for letter for letter. */
export function nameIndex(all: readonly Nameable[]): NameIndex {
  const entries = all.map(entryOf);
  const written = grouped(entries, ({ value, label, names }) => [value, label, ...names]);
  const joined = grouped(entries, (entry) => entry.joined);
  const values = new Map(entries.map((entry) => [entry.value, entry]));
  const known = new Map<string, Resolution>();
  const near = nearNames(entries.flatMap(foldedNames));

  function named(typed: string): Entry[] {
    const [one, ...more] = written.get(typed) ?? [];
    if (one && more.length === 0) return [one];
    const valued = values.get(typed);
    return valued ? [valued] : (joined.get(folded(typed).join('')) ?? []);
  }

  /** By the beginning of a name, and of any word in one. */
  function begunBy(words: readonly string[]): { names: Entry[]; words: Entry[] } {
    if (words.length === 0) return { names: [], words: [] };
    const start = words.join('');
    const within = ` ${words.join(' ')}`;
    return {
      names: entries.filter((entry) => entry.joined.some((name) => name.startsWith(start))),
      words: entries.filter((entry) => entry.spaced.some((name) => name.includes(within))),
    };
  }

  function like(typed: string): { owner: Entry; score: number }[] {
    return near(folded(typed)).filter(({ score }) => score >= LIKE);
  }

  function resolved(typed: string): Resolution {
    const whole = decided(named(typed), true);
    if (whole) return whole;
    const { names, words } = begunBy(folded(typed));
    const begins = names.length + words.length > 0;
    const found = decided(names, begins) ?? decided(words, begins);
    if (found) return found;
    const ways = like(typed);
    const [best, next] = ways;
    if (best && best.score >= SAME && best.score - (next?.score ?? 0) >= LEAD)
      return { value: best.owner.value, suggestions: [], begins };
    return { value: null, suggestions: suggested(ways.map(({ owner }) => owner)), begins };
  }

  return {
    exact(typed) {
      const [one, ...more] = named(typed);
      return one && more.length === 0 ? one.value : null;
    },

    resolve(typed) {
      const kept = known.get(typed) ?? resolved(typed);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(typed, kept);
      return kept;
    },

    matches(typed, limit) {
      const begun = folded(typed);
      if (begun.length === 0) return entries.slice(0, limit);
      const { names, words } = begunBy(begun);
      const found = [...new Set([...named(typed), ...names, ...words])];
      if (found.length === 0)
        return like(typed)
          .map(({ owner }) => owner)
          .slice(0, limit);
      // Who is shown by that name comes before those who are only called so as well.
      const isShown = ({ spaced: [label = ''] }: Entry) => label.includes(` ${begun.join(' ')}`);
      return [...found.filter(isShown), ...found.filter((entry) => !isShown(entry))].slice(0, limit);
    },
  };
}

/** The one that is meant, or those that are equally; null where there are none. */
function decided(ways: readonly Entry[], begins: boolean): Resolution | null {
  const [one, ...more] = ways;
  if (!one) return null;
  if (more.length > 0) return { value: null, suggestions: suggested(ways), begins };
  return { value: one.value, suggestions: [], begins };
}

function suggested(ways: readonly Nameable[]): Suggestion[] {
  return ways.slice(0, MOST_SUGGESTIONS).map(({ value, label }) => ({ value, label }));
}

function entryOf(each: Nameable): Entry {
  const names = [each.label, ...each.names, each.value].map(folded).filter((words) => words.length > 0);
  return {
    ...each,
    joined: [...new Set(names.map((words) => words.join('')))],
    spaced: [...new Set(names.map((words) => ` ${words.join(' ')}`))],
  };
}

/** Those of several words as one as well, for who forgets a blank and a letter. */
function foldedNames(owner: Entry): FoldedName<Entry>[] {
  const parted = owner.spaced.map((name) => ({ owner, words: name.trim().split(' ') }));
  return [...parted, ...owner.joined.map((name) => ({ owner, words: [name] }))];
}

function folded(name: string): string[] {
  return toWords(name).map((word) => word.folded);
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
