/**
 * Ways in which names from Cyrillic and Arabic are written in Latin letters, by the systems in use side by side
 * (BGN/PCGN, the national ones, French, newspapers' own); each group stands for the same letters. Lower case.
 */
const endings = ['sky', 'ski', 'skiy', 'skyi', 'skyy', 'skii'];
const groups: readonly (readonly string[])[] = [
  ['kh', 'h'],
  ['zh', 'j'],
  ['ya', 'ia'],
  ['yu', 'iu'],
  ['ts', 'tz'],
  ['ou', 'u'],
  ['ks', 'x'],
  ['ch', 'tch'],
  ['iy', 'y'],
];
const lastLetters: readonly (readonly string[])[] = [
  ['ov', 'of', 'off'],
  ['ev', 'yev', 'eff'],
  ['ko', 'co'],
  ['iya', 'ia'],
];
/** Places with two names in use, one by each language of the place. */
const places: readonly (readonly string[])[] = [
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['lviv', 'lvov'],
  ['luhansk', 'lugansk'],
  ['mykolaiv', 'nikolaev'],
  ['zaporizhzhia', 'zaporozhye'],
  ['chernihiv', 'chernigov'],
];

/** Other ways to write a name, in lower case; none for one that the rules leave as it is. */
export function otherSpellings(name: string): string[] {
  const lower = name.toLowerCase();
  const place = places.find((names) => names.includes(lower));
  if (place) return place.filter((other) => other !== lower);
  const ending = endings.toSorted((a, b) => b.length - a.length).find((one) => lower.endsWith(one));
  const stem = ending === undefined ? '' : lower.slice(0, -ending.length);
  if (ending !== undefined && stem.length >= 3)
    return endings.filter((other) => other !== ending).map((other) => stem + other);
  const found = new Set<string>();
  for (const group of lastLetters) {
    for (const from of group) {
      if (lower.length - from.length < 3 || !lower.endsWith(from)) continue;
      for (const to of group) found.add(lower.slice(0, -from.length) + to);
    }
  }
  for (const [longer, shorter] of groups as readonly (readonly [string, string])[]) {
    if (lower.length >= 5 && lower.includes(longer)) found.add(lower.replace(longer, shorter));
  }
  found.delete(lower);
  return [...found];
}
