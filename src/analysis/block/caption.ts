/** Agencies and picture desks that stand in credits. */
const agency =
  '(?:AP|AFP|EPA|EPA-EFE|EFE|PA|PA Media|PA Wire|dpa|ANSA|TASS|Tass|Reuters|REUTERS|Bloomberg|Getty(?: Images)?|AFP via Getty(?: Images)?|Alamy|' +
  'Shutterstock|Anadolu(?: Agency)?|Associated Press|Agence France-Presse|Sputnik|Xinhua|Rex Features|ZUMA Press|IMAGO|Imago)';

const label =
  /(?:^|[\s.!?…”’"'»)])(?:Photographs?|Photos?|Pictures?|Pics?|Images?|Credits?|Illustrations?|Graphics?|Fotos?|Bild|Photographie|Crédit|Fotografía)(?: (?:credit|by))?\s*[:：]\s*(\S.{0,90})$/u;

const endsInAgency = new RegExp(
  `(?:[/|(–—©]\\s*|\\bvia |\\p{Ll}(?=[A-Z])|[.!?…”"]\\s*)${agency}(?:\\s*/\\s*[\\p{L} .]{1,40})?\\)?$`,
  'u',
);
const beginsWithAgency = new RegExp(
  `^${agency}\\b(?! (?:news agency|agency|reported|said|contributed|has|and))`,
  'u',
);

/** Units at the end of a line in which an agency, and a photographer behind it, must stand to be a credit. */
const longestCredit = 120;

/**
 * What a line tells about a picture: `credit` where it names who took it ("Photograph: …", "Picture: AFP",
 * "…this week.Credit: AP", "Getty Images A man waves"), which makes the line a caption; null otherwise.
 */
export function pictureCredit(line: string): 'caption' | 'credit-first' | null {
  if (line.length > 600) return null;
  // Most lines are told by a look for the colon and at the end: the patterns themselves try every character.
  const labelled = /[:：]/.test(line) ? label.exec(line)?.[1] : undefined;
  if (labelled !== undefined && labelled.split(/\s+/).length <= 12) return 'caption';
  const ends = mayEndInAgency(line) && endsInAgency.test(line.slice(-longestCredit));
  // A credit in front of a description comes from a picture's alternative text; the caption proper follows it.
  if (beginsWithAgency.test(line) && (ends || !/[.!?]$/.test(line)) && line.split(/\s+/).length > 3)
    return 'credit-first';
  return ends && line.split(/\s+/).length > 2 ? 'caption' : null;
}

/** A letter last, or a stroke behind which a photographer may stand: what no sentence of an article ends in. */
function mayEndInAgency(line: string): boolean {
  return /\p{L}\)?$/u.test(line.slice(-2)) || line.includes('/', line.length - longestCredit);
}
