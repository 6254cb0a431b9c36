import { group } from 'd3';
import type { DifferenceKind } from '../model/types.ts';
import type { OutletStrip, OutletStripsInput } from './outlet-strips.ts';
import type { ChartTable } from './table.ts';
import { capitalize, counted, every, spell } from './words.ts';

/** What a row says at its end; `kind` is that of the mark set before it. */
export interface StripNote {
  kind: DifferenceKind | null;
  text: string;
}

export const DIFFERENCE_WORDS: Record<DifferenceKind, string> = {
  changed: 'words changed',
  'unmarked-cut': 'cut, not marked',
  'marked-cut': 'cut, marked with an ellipsis',
  added: 'words added',
  reordered: 'other order',
  splice: 'two sentences joined',
  speaker: 'other speaker',
  'case-or-punctuation': 'case or punctuation',
};

/** The gravest first. */
const KINDS = Object.keys(DIFFERENCE_WORDS) as DifferenceKind[];

/** How one rendering differs, in words: "word for word", "2 words changed". */
export function stripNotes({ from, to, marks, further, sure }: OutletStrip, words: number): StripNote[] {
  const byKind = group(marks, ({ kind }) => kind);
  const notes: StripNote[] = KINDS.flatMap((kind) => {
    const found = byKind.get(kind);
    if (!found) return [];
    const base = found.reduce((sum, { count }) => sum + count, 0);
    const here = found.reduce((sum, mark) => sum + wordCount(mark.here), 0);
    return [{ kind, text: noteText(kind, base, here) }];
  });
  const part = from > 0 || to < words;
  if (marks.every(({ kind }) => kind === 'case-or-punctuation'))
    notes.unshift({ kind: null, text: part ? 'a part, word for word' : 'word for word' });
  if (further > 0) notes.push({ kind: null, text: `${plural(further, 'word')} more around it` });
  if (!sure) notes.push({ kind: null, text: 'possibly the same' });
  return notes;
}

function noteText(kind: DifferenceKind, base: number, here: number): string {
  // The fullest wording is now and then the one that leaves words out.
  if (base === 0 && kind !== 'added') return DIFFERENCE_WORDS[kind];
  switch (kind) {
    case 'changed':
      return `${plural(base, 'word')} changed`;
    case 'unmarked-cut':
      return `${plural(base, 'word')} cut, not marked`;
    case 'marked-cut':
      return `${plural(base, 'word')} cut, marked`;
    case 'added':
      return `${plural(here, 'word')} added`;
    case 'reordered':
      return `${plural(base, 'word')} in other order`;
    default:
      return DIFFERENCE_WORDS[kind];
  }
}

/** The picture in one sentence: how many print it word for word, how many otherwise. */
export function outletStripsFinding({ strips }: OutletStripsInput): string {
  const altered = strips.filter(({ marks }) => marks.some(({ kind }) => kind !== 'case-or-punctuation'));
  if (strips.length === 1) return 'One quotation of it alone';
  const all = counted(strips.length, 'quotation');
  if (altered.length === 0) return `${capitalize(every(strips.length, 'quotation'))} have the same words`;
  const verb = altered.length === 1 ? 'differs' : 'differ';
  return `${capitalize(spell(altered.length))} of ${all} ${verb} from the fullest wording`;
}

/** A row for each difference, and for each rendering without one. */
export function outletStripsTable(input: OutletStripsInput): ChartTable {
  return {
    caption: outletStripsFinding(input),
    columns: ['Outlet', 'Difference', 'Fullest wording', 'Printed here'],
    rows: input.strips.flatMap((strip) => {
      const notes = stripNotes(strip, input.words).filter(({ kind }) => kind === null);
      return [
        ...notes.map(({ text }) => [strip.short, { text, href: strip.href }, '', '']),
        ...strip.marks.map(({ kind, base, here }) => [
          strip.short,
          { text: DIFFERENCE_WORDS[kind], href: strip.href },
          base,
          here,
        ]),
      ];
    }),
  };
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
