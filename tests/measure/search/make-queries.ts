import { Random } from '../wordings/random.ts';
import { otherSpellings } from './other-spellings.ts';
import type { Passage, TestQuery } from './passages.ts';
import { shortestForTypo, withTypo } from './typos.ts';

/** Words that say little and that nobody types to find something. */
const small = new Set(
  (
    'a about after all also an and any are as at be been but by can could did do does for from had has have he her him his how i if in into is ' +
    'it its just like may me more most my no not of on one only or other our out over said say says she so some than that the their them then ' +
    'there these they this to up was we were what when where which who will with would you your'
  ).split(' '),
);

/**
 * Queries as people misremember: for `count` passages two to six content words that stand in a row in it (small words
 * passed over) and in no other passage together, clean (a), and spoilt in each of the ways b to h (`classes`); g only
 * where a name of the passage has another spelling. The same for the same seed.
 */
export function makeQueries(passages: readonly Passage[], count: number, seed: number): TestQuery[] {
  const random = new Random(seed);
  const places = placesOf(passages);
  const queries: TestQuery[] = [];
  let made = 0;
  for (const passage of random.shuffled(passages)) {
    if (made >= count) break;
    const words = run(random, passage.text);
    if (words === null || heldBy(words, places).length !== 1) continue;
    made += 1;
    for (const [name, typed] of spoilt(random, words)) {
      queries.push({ id: `${name}${made}`, query: typed.join(' '), answer: passage.id, class: name });
    }
  }
  return queries;
}

/** The words in each of the ways they can be spoilt, by class. */
export function spoilt(random: Random, words: readonly string[]): [name: string, typed: string[]][] {
  const typed = words.map((word) => word.toLowerCase());
  const shuffled = shuffledAnew(random, typed);
  const fewer = typed.length > 2 ? without(typed, random.between(0, typed.length - 1)) : typed;
  const last = typed.at(-1)!;
  const begun = last.slice(0, Math.max(2, Math.ceil(last.length * (0.4 + 0.4 * random.share()))));
  const all: [string, string[]][] = [
    ['a', typed],
    ['b', typos(random, typed, 1)],
    ['c', typos(random, typed, 2)],
    ['d', shuffled],
    ['e', fewer],
    ['f', [...typed.slice(0, -1), begun]],
    ['h', typos(random, shuffledAnew(random, fewer), 1)],
  ];
  const names = words.flatMap((word, at) =>
    /^\p{Lu}/u.test(word) && otherSpellings(word).length > 0 ? [at] : [],
  );
  if (names.length > 0) {
    const at = random.pick(names);
    all.push(['g', typed.with(at, random.pick(otherSpellings(typed[at]!)))]);
  }
  return all;
}

/** Two to six words of the text that follow one another once the small ones are left out; null where there are fewer. */
function run(random: Random, text: string): string[] | null {
  const content = wordsOf(text).filter((word) => word.length > 1 && !small.has(word.toLowerCase()));
  const length = Math.min(content.length, random.between(2, 6));
  if (length < 2) return null;
  const start = random.between(0, content.length - length);
  return content.slice(start, start + length);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function typos(random: Random, words: readonly string[], count: number): string[] {
  const long = words.flatMap((word, at) => (word.length >= shortestForTypo ? [at] : []));
  const chosen = new Set(random.shuffled(long).slice(0, count));
  return words.map((word, at) => (chosen.has(at) ? withTypo(random, word) : word));
}

function shuffledAnew(random: Random, words: readonly string[]): string[] {
  const same = (other: readonly string[]) => other.every((word, at) => word === words[at]);
  for (let tries = 0; tries < 10; tries += 1) {
    const shuffled = random.shuffled(words);
    if (!same(shuffled)) return shuffled;
  }
  return [...words];
}

function without(words: readonly string[], at: number): string[] {
  return words.filter((_, index) => index !== at);
}

/** Of each word, in lower case, the passages that hold it, by their places in the list. */
function placesOf(passages: readonly Passage[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [at, { text }] of passages.entries()) {
    for (const word of wordsOf(text.toLowerCase())) {
      const known = places.get(word);
      if (known) known.add(at);
      else places.set(word, new Set([at]));
    }
  }
  return places;
}

function heldBy(words: readonly string[], places: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const sets = words.map((word) => places.get(word.toLowerCase()) ?? new Set<number>());
  const [rarest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...rarest!].filter((at) => others.every((set) => set.has(at)));
}
