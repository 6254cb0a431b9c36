const onsets =
  'b bl br c ch d dr f fl g gr h j k kh l m n p ph pr qu r s sch sh sk sp st str t th tr v w z'.split(' ');
const vowels = 'a e i o u ai ea ee ie oo ou y'.split(' ');
const endings = ['', '', '', 'n', 'r', 'l', 's', 't', 'nd', 'ck', 'ng', 'st', 'm', 'x', 'rt', 'll'];

/** Numbers that are the same every time: a linear congruential generator, its high bits. */
export function madeNumbers(seed = 1): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many different words that could be of some language, of one to four syllables; the same every time. */
export function madeWords(count: number): string[] {
  const number = madeNumbers();
  const one = (of: readonly string[]) => of[number(of.length)]!;
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from({ length: 1 + number(4) }, () => one(onsets) + one(vowels) + one(endings));
    const word = syllables.join('');
    if (word.length <= 20) words.add(word);
  }
  return [...words];
}
