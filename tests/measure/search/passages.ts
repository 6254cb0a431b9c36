/** A text that may be found. Ids are unique. */
export interface Passage {
  id: string | number;
  text: string;
}

/** What is typed, the id of the passage it was made from, and how it was spoilt: see `classes`. */
export interface TestQuery {
  id: string | number;
  query: string;
  answer: Passage['id'];
  class: string;
}

/** What the usual classes of queries stand for; a file may have others. */
export const classes: Readonly<Record<string, string>> = {
  a: 'clean',
  b: 'one typo',
  c: 'two typos in two words',
  d: 'order shuffled',
  e: 'one word dropped',
  f: 'last word unfinished',
  g: "a name's other spelling",
  h: 'one dropped, shuffled, typo',
};
