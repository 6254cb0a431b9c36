/** Renderings of a saying of 24 words, all invented. */
import type { OutletStrip, OutletStripsInput, StripMark } from '../../src/charts/outlet-strips.ts';
import { NAMES } from './wordings-story.ts';

const CHANGED: StripMark = {
  ...{ kind: 'changed', at: 5, count: 5, base: 'a collapse of our bridge' },
  here: 'our crossing giving way',
};
const CUT: StripMark = { kind: 'unmarked-cut', at: 14, count: 4, base: 'as some people would', here: '' };
const MARKED: StripMark = { kind: 'marked-cut', at: 8, count: 6, base: 'and nobody here ever did', here: '' };
const ADDED: StripMark = { kind: 'added', at: 20, count: 0, base: '', here: 'very much' };
const MOVED: StripMark = {
  ...{ kind: 'reordered', at: 2, count: 4, base: 'must be repaired first', here: 'first must be repaired' },
};
const SMALL: StripMark = { kind: 'case-or-punctuation', at: 12, count: 1, base: 'it,', here: 'it:' };

const WAYS: Partial<OutletStrip>[] = [
  {},
  { marks: [CHANGED] },
  { from: 6, to: 22, marks: [CUT, SMALL] },
  { marks: [MARKED, CUT, ADDED], sure: false },
  { marks: [MOVED, { kind: 'splice', at: 18, count: 6, base: '', here: '' }], further: 7 },
  { from: 10, to: 18 },
];

/** A strip for each name, the ways in which they differ in turn. */
export function stripsStory(names: readonly string[] = NAMES): OutletStripsInput {
  const strips = names.map((short, index): OutletStrip => ({
    ...{ id: `article-${index}`, short, from: 0, to: 24, further: 0, marks: [], sure: true },
    ...{
      href: `/articles/article-${index}/#q-saying`,
      label: `${short}: the saying in article ${index + 1}.`,
    },
    ...WAYS[index % WAYS.length],
  }));
  return { words: 24, strips };
}
