import type { ComparedWording } from './compare-quotations.ts';

/** How two renderings differ, in words that name the outlets: "cut in Beta, not marked". Empty where nothing does. */
export function differenceWords(wording: ComparedWording, names: [string, string]): string[] {
  const lesser = names[1 - wording.fuller]!;
  const said = wording.kinds.map(
    (kind) =>
      ({
        'case-or-punctuation': 'case or punctuation',
        'marked-cut': `cut in ${lesser}, marked with an ellipsis`,
        'unmarked-cut': `cut in ${lesser}, not marked`,
        changed: 'words changed',
        added: `words added in ${lesser}`,
        reordered: 'other order',
      })[kind],
  );
  const of = (wanted: (side: 0 | 1) => boolean) => names.filter((_, side) => wanted(side as 0 | 1));
  const [first, second] = wording.quotations;
  return [
    ...said,
    ...of((side) => wording.quotations[side].spliced).map((name) => `two sentences joined in ${name}`),
    ...of((side) => wording.further[side].length > 0).map((name) => `${name} quotes more of it`),
    ...(wording.speakersDiffer
      ? [`other speaker: ${first.speaker?.name} in ${names[0]}, ${second.speaker?.name} in ${names[1]}`]
      : []),
  ];
}
