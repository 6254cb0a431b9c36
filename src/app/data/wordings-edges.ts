import type { Rendering, Span } from '../../model/types.ts';
import type { Wording } from '../../text/collation/types.ts';
import type { Compared, Place, ShownReading } from './wordings-shapes.ts';

/** Words that somebody adds before the first or behind the last of the fullest wording, which `collate` leaves aside. */
export function edgePlaces(
  base: Wording,
  renderings: readonly Rendering[],
  compared: readonly Compared[],
): Place[] {
  const length = base.words.length;
  return [0, length].flatMap((edge): Place[] => {
    const added = compared.flatMap(({ differences, reach }, index) =>
      differences
        .filter(({ kind, base: there, at }) => kind === 'added' && there === null && at === edge)
        .filter(() => renderings[index]!.sure && reach.includes(edge))
        .map(({ here }): [number, Span] => [index, here]),
    );
    if (added.length === 0) return [];
    const without = compared.flatMap(({ reach }, index): [number, null][] =>
      renderings[index]!.sure && reach.includes(edge) && !added.some(([other]) => other === index)
        ? [[index, null]]
        : [],
    );
    const at = edge === 0 ? 0 : base.text.length;
    return [
      {
        base: { start: at, end: at },
        readings: [
          { words: '', kind: 'same', of: without },
          ...added.map(([index, here]): ShownReading => {
            const words = renderings[index]!.words.slice(here.start, here.end);
            return { words, kind: 'added', of: [[index, here]] };
          }),
        ],
      },
    ];
  });
}
