/** Agencies and outlets as credits name them; a longer name stands before its beginning. */
const known =
  'Australian Associated Press|Associated Press|AP|Agence France-Presse|AFP|Thomson Reuters|Reuters|REUTERS|Deutsche Presse-Agentur|dpa|' +
  'PA Media|Press Association|PA|Bloomberg News|Bloomberg|ANSA|EFE|TASS|Tass|Interfax-Ukraine|Interfax|RIA Novosti|Xinhua|Kyodo News|Kyodo|' +
  'Yonhap|Anadolu Agency|Anadolu|UPI|Ukrinform|Belga|ANP|Ritzau|NTB|AAP|Press Trust of India|PTI|IANS|BBC News|BBC|CNN|Sky News|' +
  'Al Jazeera|NBC News|CBS News|ABC News|Fox News|NPR|Politico|POLITICO|Axios|Deutsche Welle|DW|Wall Street Journal|New York Times|' +
  'Washington Post|Financial Times|Guardian|Economist|Telegraph|Los Angeles Times|USA Today|Kyiv Independent|Kyiv Post|' +
  'Ukrainska Pravda|Moscow Times|Radio Free Europe/Radio Liberty|RFE/RL|Der Spiegel|Le Monde|El País';

/** Names of one source, by the one it is given here. */
const oneName = new Map([
  ['Associated Press', 'AP'],
  ['Australian Associated Press', 'AAP'],
  ['Agence France-Presse', 'AFP'],
  ['Thomson Reuters', 'Reuters'],
  ['REUTERS', 'Reuters'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['Press Association', 'PA Media'],
  ['PA', 'PA Media'],
  ['Bloomberg News', 'Bloomberg'],
  ['Tass', 'TASS'],
  ['Kyodo News', 'Kyodo'],
  ['Anadolu Agency', 'Anadolu'],
  ['Press Trust of India', 'PTI'],
  ['BBC News', 'BBC'],
  ['POLITICO', 'Politico'],
  ['Radio Free Europe/Radio Liberty', 'RFE/RL'],
  ['Deutsche Welle', 'DW'],
  ...[
    'Wall Street Journal',
    'New York Times',
    'Washington Post',
    'Guardian',
    'Economist',
    'Telegraph',
    'Kyiv Independent',
    'Moscow Times',
  ].map((name): [string, string] => [name, `The ${name}`]),
]);

/** Outlets of a corpus that are looked for in credits: a pattern of thousands would cost more than all the rest. */
const mostOutlets = 200;

/** A pattern for the name of a source, these outlets of the corpus among them. */
export function sourcePattern(outlets: readonly string[]): string {
  const more = Array.from(new Set(outlets.map(withoutArticle)))
    .slice(0, mostOutlets)
    .filter((name) => name.length > 2 && /^\p{Lu}/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return [...more, known].join('|');
}

/** The one name of a source that has several: "Associated Press" is "AP". */
export function sourceName(written: string): string {
  return oneName.get(written) ?? written;
}

/**
 * True where `name` is how a credit may call `outlet`: "BBC" for "BBC News", "Wall Street Journal" for "The Wall Street
 * Journal". An outlet whose name only goes on to mention it ("The Australian, with The Wall Street Journal") is another.
 */
export function isNameOf(name: string, outlet: string): boolean {
  const [credited, publisher] = [withoutArticle(sourceName(name)), withoutArticle(sourceName(outlet))];
  return (
    publisher === credited ||
    (publisher.startsWith(credited) && !/^[\p{L}\p{N}]/u.test(publisher.slice(credited.length)))
  );
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s+/i, '');
}
