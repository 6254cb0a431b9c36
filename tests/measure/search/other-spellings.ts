/**
 * Ways in which names from Cyrillic are written in Latin letters, by the systems in use side by side (BGN/PCGN, the
 * national ones, French, newspapers' own); what a line holds stands for the same letters. Lower case.
 */
const endings: readonly (readonly string[])[] = [
  ['sky', 'ski', 'skiy', 'skyi', 'skyy', 'skii'],
  ['ov', 'of', 'off'],
  ['ev', 'yev', 'eff'],
  ['vych', 'vich', 'vitch'],
  ['enko', 'enco'],
  ['chuk', 'tchuk'],
];
const inside: readonly (readonly [string, string])[] = [
  ['kh', 'h'],
  ['zh', 'j'],
  ['ya', 'ia'],
  ['yu', 'iu'],
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
/** So many letters stay before an ending: "Ukraine's" and "over" are no names of this sort. */
const shortestStem = 3;

/** Other ways to write a name, in lower case; none where the rules say nothing of it. */
export function otherSpellings(name: string): string[] {
  const lower = name.toLowerCase();
  const place = places.find((names) => names.includes(lower));
  if (place) return place.filter((other) => other !== lower);

  const ends = endings.flatMap((alike) => alike.map((from) => ({ from, alike })));
  const end = ends
    .filter(({ from }) => lower.length >= from.length + shortestStem && lower.endsWith(from))
    .sort((a, b) => b.from.length - a.from.length)[0];
  if (end) {
    const stem = lower.slice(0, -end.from.length);
    return end.alike.filter((other) => other !== end.from).map((other) => stem + other);
  }
  return inside.flatMap(([longer, shorter]) =>
    lower.length > longer.length + shortestStem && lower.includes(longer)
      ? [lower.replace(longer, shorter)]
      : [],
  );
}
