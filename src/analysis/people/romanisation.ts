/**
 * One key for the ways in which a name in Cyrillic letters is written in Latin ones. Rules after BGN/PCGN (Russian 1947,
 * Ukrainian 1965 and 2019), ISO 9:1995, the Ukrainian system of 2010 (Cabinet of Ministers, resolution 55) and the
 * habits of news: Zelensky, Zelenskyy, Zelenskiy, Zelenskyi are one, as are Sergei and Sergey. Letters that tell
 * names of two languages apart stay: Sergei is not Serhii, Vladimir not Volodymyr.
 */
export function romanisationKey(name: string): string {
  let key = name.toLowerCase();
  for (const [from, to] of lettersOfIso) key = key.replaceAll(from, to);
  key = key.normalize('NFD').replace(/[\p{M}'’ʼʹʺ.-]+/gu, '');
  for (const [from, to] of rules) key = key.replace(from, to);
  return key;
}

/** ISO 9 and Slavic Latin alphabets write one letter where the others write two. */
const lettersOfIso: readonly (readonly [string, string])[] = [
  ['ŝ', 'shch'],
  ['š', 'sh'],
  ['č', 'ch'],
  ['ž', 'zh'],
  ['û', 'yu'],
  ['â', 'ya'],
  ['ï', 'yi'],
  ['ł', 'l'],
];

const rules: readonly (readonly [RegExp, string])[] = [
  [/tsch/g, 'ch'],
  [/sch(?!c)/g, 'sh'],
  [/cz/g, 'ch'],
  [/sz/g, 'sh'],
  [/kh/g, 'h'],
  [/tz|c(?!h)/g, 'ts'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  // ё, є, ю, я and the glide before them.
  [/(?:[yji]o|[yji]e)(?!i$)/g, 'e'],
  [/[ji](?=[ua])/g, 'y'],
  // й, ий, ій, ый at the end and i, y anywhere.
  [/(?:[yij]{2,}|[yj](?![aeou]))/g, 'i'],
  [/([bdfgklmnprstvz])\1/g, '$1'],
];

const slavicEnding =
  /(?:sk(?:[yij]+|a|aya|a[iy]a)|tsk(?:[yij]+)|[oe]v|[oe]va|yov|enko|chuk|czuk|[iy]uk|v[iy]ch|ovych|evich|n[yij]{2}|zhn[yi]+)$/u;

const slavicGivenNames = new Set(
  (
    'vladimir volodymyr dmitry dmytro sergei serhiy sergiy oleksandr aleksandr oleksiy alexei aleksei andriy andrei mykhailo mikhail mykola nikolai petro pyotr ' +
    'pavlo pavel ihor igor oleh oleg yuri yurii yevgeny evgeny yevhen evhen valery valeriy valerii vasyl vasily viktor vitaliy vitali vyacheslav vladyslav vladislav ' +
    'kyrylo kirill denys denis ruslan rustem taras bohdan bogdan anatoly anatolii arseniy konstantin maksym maxim roman ivan stanislav yaroslav olena elena ' +
    'olha olga natalia nataliya yulia yuliya iryna irina oksana tetiana tatiana tatyana svitlana svetlana kateryna ekaterina lyudmyla lyudmila maria mariya ' +
    'georgy heorhiy grigory hryhoriy gennady hennadiy leonid lev boris borys vadym vadim artem timofey fyodor fedir semyon ramzan'
  )
    .split(' ')
    .map(romanisationKey),
);

/** True where a name's first or last word tells that it was written in Cyrillic letters: only then its key counts. */
export function isRomanised(given: string, surname: string): boolean {
  return (
    slavicEnding.test(surname.toLowerCase()) || (given !== '' && slavicGivenNames.has(romanisationKey(given)))
  );
}
