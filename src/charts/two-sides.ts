import type { ChipSource } from './chip.ts';
import type { Head } from './linked.ts';
import { layoutSides, type SideEntry, type SidesLayout } from './sides.ts';
import { isDispute } from './stance-shape.ts';
import type { ChartTable } from './table.ts';
import { capitalize, counted, every, spell, STANCE_WORDS } from './words.ts';

/** One article (named by its outlet), and whoever takes a stance on the claim in it. */
export interface TwoSidesRow extends Head {
  /** `text` is the holder's short name, `voice` whose words the passage is in. */
  marks: ChipSource[];
}

/** Rows in the caller's order, usually by date of publication, then name. */
export interface TwoSidesInput {
  rows: TwoSidesRow[];
}

/** One claim: to the left of an axis who asserts it, to the right who denies or questions it, a row per article. */
export function layoutTwoSides(input: TwoSidesInput, width: number): SidesLayout {
  const entries = input.rows.map((row): SideEntry => ({
    id: row.id,
    heading: { href: row.href, label: row.label, text: row.short },
    topic: null,
    left: row.marks.filter(({ stance }) => stance === 'asserts'),
    right: row.marks.filter(({ stance }) => isDispute(stance)),
    middle: row.marks.filter(({ stance }) => stance === 'qualifies' || stance === 'reports'),
  }));
  const notFound = 'not found in this article';
  return layoutSides(entries, {
    width,
    headingWidth: width >= 560 ? 170 : 0,
    heads: { left: 'Asserts it', right: 'Denies or questions it' },
    empty: { left: notFound, right: notFound, both: notFound },
    outlined: true,
  });
}

/** The picture in one sentence: how many carry the claim, and how many of these leave the dispute out. */
export function twoSidesFinding({ rows }: TwoSidesInput): string {
  const asserted = rows.filter(({ marks }) => marks.some(({ stance }) => stance === 'asserts'));
  const disputed = rows.filter(({ marks }) => marks.some(({ stance }) => isDispute(stance)));
  const oneSided = asserted.filter((row) => !disputed.includes(row));
  const all = counted(rows.length, 'article');
  const of = (count: number): string =>
    count < rows.length ? `${spell(count)} of ${all}` : every(rows.length, 'article');
  if (asserted.length === 0 && disputed.length === 0)
    return capitalize('no article has anyone assert or dispute the claim');
  if (asserted.length === 0)
    return capitalize(
      `${of(disputed.length)} dispute${disputed.length === 1 ? 's' : ''} the claim, none has anyone assert it`,
    );
  const carry = capitalize(`${of(asserted.length)} ${asserted.length === 1 ? 'carries' : 'carry'} the claim`);
  if (disputed.length === 0) return `${carry}; nobody disputes it in this corpus`;
  if (oneSided.length === 0)
    return `${carry}, ${asserted.length === 1 ? 'with' : 'each with'} the other side`;
  if (oneSided.length === asserted.length) return `${carry} without the other side`;
  return `${carry}; ${spell(oneSided.length)} leave${oneSided.length === 1 ? 's' : ''} the other side out`;
}

export function twoSidesTable(input: TwoSidesInput): ChartTable {
  return {
    caption: twoSidesFinding(input),
    columns: ['Article', 'Who', 'Stance', 'Whose words', 'Passages'],
    rows: input.rows.flatMap((row) =>
      row.marks.length === 0
        ? [[row.short, 'not found in this article', '', '', '0']]
        : row.marks.map((mark) => [
            row.short,
            mark.text,
            { text: STANCE_WORDS[mark.stance], href: mark.href },
            mark.voice ? VOICE_WORDS[mark.voice] : '',
            String(mark.count ?? 1),
          ]),
    ),
  };
}

const VOICE_WORDS = { quoted: 'quoted', paraphrased: 'paraphrased', 'own-voice': 'the outlet’s own voice' };

/** What the picture says of itself to a screen reader. */
export function twoSidesDescription({ rows }: TwoSidesInput): string {
  return `${capitalize(counted(rows.length, 'article'))}, each with those who assert the claim and those who dispute it`;
}
