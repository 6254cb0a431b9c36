const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinalNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const cardinals = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const ordinals = new Map(ordinalNames.map((word, index) => [word, ordinal(index + 1)]));
const roman = new Map(
  ['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX'].map((word, index) => [word, [2, 3, 4, 6, 7, 8, 9][index]]),
);

/** Units that may stand on a figure without a space, and the one name they and their long forms go by. */
const units = new Map<string, string>(
  (
    'km km, kms km, kilometre km, kilometres km, kilometer km, kilometers km, kg kg, kilogram kg, kilograms kg, ' +
    'kilogramme kg, kilogrammes kg, bn billion, billion billion, mn million, million million, pc percent, ' +
    'percent percent, mph mph, am am, pm pm'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

const multipliers = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/**
 * The figure or unit that a folded word stands for: "thirty" is "30", "twenty-five" is "25", "first" is "1st", "II" (as
 * written) is "2", "kilometres" is "km"; other words come back as they are.
 */
export function foldNumeral(key: string, written: string): string {
  const value = cardinals.get(key) ?? (written === key.toUpperCase() ? roman.get(written) : undefined);
  if (value !== undefined) return String(value);
  return ordinals.get(key) ?? units.get(key) ?? key;
}

/** What a hyphenated number word stands for ("twenty-five"), or null. */
export function compoundNumber(pieces: readonly string[]): string | null {
  const [ten, one] = pieces;
  if (pieces.length !== 2 || ten === undefined || one === undefined || !tens.includes(ten)) return null;
  const decade = cardinals.get(ten) ?? 0;
  const digit = cardinals.get(one);
  if (digit !== undefined && digit > 0 && digit < 10) return String(decade + digit);
  const position = ordinalNames.indexOf(one) + 1;
  return position > 0 && position < 10 ? ordinal(decade + position) : null;
}

export function isMultiplier(key: string): boolean {
  return multipliers.has(key);
}

/** What a folded number times "hundred" or "thousand" is ("2" and "thousand": "2000"), or null. */
export function multiplied(number: string, multiplier: string): string | null {
  const times = multipliers.get(multiplier);
  return times !== undefined && /^\d{1,3}(?:\.\d+)?$/.test(number) ? String(Number(number) * times) : null;
}

/** A figure and the unit that is written on to it ("2000km"), or null. */
export function figureWithUnit(key: string): { figure: string; unit: string } | null {
  const match = /^(\d[\d.]*)([a-z]{2,3})$/.exec(key);
  const unit = units.get(match?.[2] ?? '');
  return match?.[1] !== undefined && unit !== undefined ? { figure: match[1], unit } : null;
}

function ordinal(value: number): string {
  const suffix = value > 3 && value < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return String(value) + suffix;
}
