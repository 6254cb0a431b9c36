import * as fc from 'fast-check';

const content =
  'bridge ferry mayor council harbour toll tunnel river winter budget engine ticket lantern market orchard pilot quarry ' +
  'railway saddle tower umbrella village window yacht zebra anchor beacon copper desert ember forest garden hammer island ' +
  'jacket kettle ladder meadow needle oyster pepper quiver ribbon shovel timber urchin velvet walnut yellow zipper';
const joints = ['the', 'of', 'and', 'in', 'to', 'with', 'for', 'a'];

/** Words of an invented wording: content words, none twice, some with a function word before them. */
export const inventedWords = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(content.split(' '), { minLength: least, maxLength: most }),
      fc.array(fc.option(fc.constantFrom(...joints)), { minLength: most, maxLength: most }),
    )
    .map(([words, before]) =>
      words.flatMap((word, at) => (before[at] == null ? [word] : [before[at], word])),
    );

/** Words that stand in no invented wording. */
export const strangers = ['glacier', 'sparrow', 'thunder', 'cinnamon'];
