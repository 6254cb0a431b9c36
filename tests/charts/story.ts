/**
 * A story for the charts' tests, of the shape and size of a real one: 15 claims under five topics, 14 speakers, five
 * outlets, three days. All of it is invented. Built from small tables by arithmetic, so that it is the same each time.
 */
import type { CoverageMatrixInput, CoverageCell } from '../../src/charts/coverage-matrix.ts';
import type { Head } from '../../src/charts/linked.ts';
import type { StanceCell, StanceMatrixInput } from '../../src/charts/stance-matrix.ts';
import type { Statement, TimelineInput } from '../../src/charts/timeline.ts';
import type { TwoSidesInput } from '../../src/charts/two-sides.ts';
import type { Stance, Treatment, Voice } from '../../src/model/types.ts';

export const SPEAKERS = [
  'Harlow',
  'Petrie',
  'Zabielska',
  'Harbour Board',
  'Pesek',
  'Town Hall',
  'Rubens',
  'Stamm',
  'Leavis',
  'Lamb',
  'Jolie',
  'Usher',
  'Sirk',
  'IHS',
];

export const OUTLETS = [
  'Tide Times',
  'Gull or The Quay',
  'Unnamed rewrite',
  'Radio repost',
  'Islander / Post',
];

const CLAIMS: [string, string][] = [
  ['Cracks in the bridge', 'Safety'],
  ['Bridge closed in full', 'Safety'],
  ['Support for a pause', 'Works'],
  ['A pause without conditions', 'Works'],
  ['Talks were productive', 'Talks'],
  ['The meeting took place', 'Talks'],
  ['Who delays the repair', 'Talks'],
  ['Cost to the town', 'Cost'],
  ['Cost to the harbour', 'Cost'],
  ['Land already discussed', 'Plans'],
  ['What happens to those who have to move away', 'Plans'],
  ['Who spoke for Town Hall', 'Talks'],
  ['Blame for the closure', 'Plans'],
  ['An orderly closure', 'Safety'],
  ['Board united', 'Talks'],
];

const STANCE_CYCLE: Stance[] = [
  'asserts',
  'denies',
  'asserts',
  'questions',
  'asserts',
  'qualifies',
  'denies',
  'reports',
];

const slug = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

export function heads(names: readonly string[], folder: string): Head[] {
  return names.map((short, index) => ({
    id: `${folder}-${index}`,
    short,
    href: `/${folder}/${slug(short)}/`,
    label: `${short}: everything in this corpus`,
  }));
}

export function claims(count = CLAIMS.length): (Head & { topic: string | null })[] {
  return Array.from({ length: count }, (_, index) => {
    const [short, topic] = CLAIMS[index % CLAIMS.length] ?? ['', null];
    return {
      id: `claim-${index}`,
      short,
      topic,
      href: `/claims/${slug(short)}/`,
      label: `${short}: the claim in full`,
    };
  });
}

export function stanceStory(
  claimCount = CLAIMS.length,
  names: readonly string[] = SPEAKERS,
): StanceMatrixInput {
  const speakers = heads(names, 'speakers');
  const listed = claims(claimCount);
  const cells = listed.flatMap((claim, row) =>
    speakers.flatMap((speaker, column): StanceCell[] => {
      const seed = row * 7 + column * 5 + row * column;
      if (seed % 4 !== 0 && !(row === 0 && column < 5)) return [];
      const stance = STANCE_CYCLE[seed % STANCE_CYCLE.length] ?? 'asserts';
      const stances: Stance[] = row === 2 && column === 1 ? ['asserts', 'denies'] : [stance];
      return [
        {
          claim: claim.id,
          speaker: speaker.id,
          marks: stances.map((each) => ({
            stance: each,
            passages: (seed % 5) + 1,
            href: `${claim.href}#e-${column}-${each}`,
            label: `${speaker.short} ${each}: ${claim.short}.`,
          })),
        },
      ];
    }),
  );
  return { claims: listed, speakers, cells };
}

export function coverageStory(
  claimCount = CLAIMS.length,
  names: readonly string[] = OUTLETS,
): CoverageMatrixInput {
  const outlets = heads(names, 'articles');
  const listed = claims(claimCount);
  const carrying: Treatment[][] = [['quoted'], ['quoted', 'paraphrased'], ['own-voice'], [], ['paraphrased']];
  const cells = listed.flatMap((claim, row) =>
    outlets.map((outlet, column): CoverageCell => {
      const carried = carrying[(row * 3 + column * 2) % carrying.length] ?? [];
      const rebutted = (row + column) % 3 === 0 && row % 2 === 0;
      const treatments: Treatment[] = [...carried, ...(rebutted ? (['rebuttal-carried'] as const) : [])];
      const rebuttalMissing = row % 4 === 0 && carried.length > 0 && !rebutted;
      return {
        claim: claim.id,
        outlet: outlet.id,
        treatments: treatments.length ? treatments : ['not-found'],
        rebuttalMissing,
        contradictsItself: row === 5 && column === 3,
        href: `${outlet.href}#p${row}`,
        label: `${outlet.short} on ${claim.short}: ${treatments.join(', ') || 'not found in this article'}.`,
      };
    }),
  );
  return { claims: listed, outlets, cells };
}

export function twoSidesStory(names: readonly string[] = OUTLETS): TwoSidesInput {
  const voices: Voice[] = ['quoted', 'paraphrased', 'own-voice'];
  return {
    rows: heads(names, 'articles').map((outlet, row) => ({
      ...outlet,
      marks: SPEAKERS.slice(0, 6).flatMap((text, column) => {
        const seed = row * 3 + column * 2;
        if (seed % 3 === 0 || row === 3) return [];
        const stance: Stance =
          row === 4 ? 'asserts' : (STANCE_CYCLE[seed % STANCE_CYCLE.length] ?? 'asserts');
        return [
          {
            stance,
            text,
            count: (seed % 3) + 1,
            voice: voices[seed % voices.length],
            href: `${outlet.href}#e-${column}`,
            label: `${text} ${stance} it in ${outlet.short}.`,
          },
        ];
      }),
    })),
  };
}

/** `dayOf` says on which day the statement with a number was made; null for none. */
export function timelineStory(count: number, dayOf: (index: number) => string | null): TimelineInput {
  const speakers = heads(SPEAKERS, 'speakers');
  const statements = Array.from({ length: count }, (_, index): Statement => {
    const speaker = speakers[(index * 5 + (index >> 3)) % speakers.length] ?? speakers[0]!;
    const stance = STANCE_CYCLE[index % STANCE_CYCLE.length] ?? 'asserts';
    const text = CLAIMS[(index * 7) % CLAIMS.length]?.[0] ?? '';
    return {
      id: `statement-${index}`,
      speaker: speaker.id,
      stance,
      text,
      count: (index % 3) + 1,
      day: dayOf(index),
      basis: (['stated', 'resolved', 'published'] as const)[index % 3] ?? 'stated',
      href: `/articles/tide-times/#e-${index}`,
      label: `${speaker.short} ${stance}: ${text}.`,
    };
  });
  const articles = heads(OUTLETS, 'articles').map((outlet, index) => ({
    ...outlet,
    published: dayOf(index * 11),
  }));
  return { speakers, statements, articles };
}
