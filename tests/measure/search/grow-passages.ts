import { Random } from '../wordings/random.ts';
import type { Passage } from './passages.ts';

/** Words grow about as the square root of the length of a text in English news (H. Heaps, 1978: exponent 0.4 to 0.6). */
const exponent = 0.5;
/** How often the next word is one that followed the last somewhere, rather than any: keeps "prime minister" together. */
const follows = 0.7;
/** What follows a rarer word would copy the sentence that it is from. */
const leastSeen = 4;

/**
 * The passages given, and made ones behind them up to `count`: strings of words that are drawn as often as they are
 * used, mostly after words that they were seen after, and now and then a word that nobody used before, so that the
 * vocabulary grows as that of a larger corpus would (Pitman and Yor's process, Ann. Probab. 1997). The same for the
 * same seed. Ids of made passages begin with `made-`.
 */
export function growPassages(given: readonly Passage[], count: number, seed: number): Passage[] {
  const random = new Random(seed);
  const sentences = given.map(({ text }) => text.split(/\s+/).filter((word) => word !== ''));
  const used = sentences.flat();
  const known = new Set(used);
  const followers = followersOf(sentences);
  const lengths = sentences.map((words) => words.length).filter((length) => length > 0);
  const passages = [...given];
  if (used.length === 0) return passages;

  const nextWord = (last: string | undefined): string => {
    if (random.chance((exponent * known.size) / used.length)) {
      const word = mint(random, used);
      known.add(word);
      return word;
    }
    const seen = last === undefined ? undefined : followers.get(last);
    return seen && seen.length >= leastSeen && random.chance(follows) ? random.pick(seen) : random.pick(used);
  };

  for (let at = passages.length; at < count; at += 1) {
    const words: string[] = [];
    for (let left = random.pick(lengths); left > 0; left -= 1) words.push(nextWord(words.at(-1)));
    for (const word of words) used.push(word);
    passages.push({ id: `made-${at}`, text: words.join(' ') });
  }
  return passages;
}

function followersOf(sentences: readonly (readonly string[])[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const words of sentences) {
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next === undefined) break;
      const seen = followers.get(word);
      if (seen) seen.push(next);
      else followers.set(word, [next]);
    }
  }
  return followers;
}

/** A word that looks like one: the first letters of one and the last of another; with a capital as often as words have one. */
function mint(random: Random, used: readonly string[]): string {
  const head = lettersOf(random, used).slice(0, random.between(2, 5));
  const tail = lettersOf(random, used).slice(-random.between(3, 6));
  return head + tail.toLowerCase();
}

function lettersOf(random: Random, used: readonly string[]): string {
  for (let tries = 0; tries < 50; tries += 1) {
    const word = random.pick(used);
    if (/^\p{L}{4,}$/u.test(word)) return word;
  }
  return random.pick(used);
}
