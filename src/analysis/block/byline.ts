const nameWord =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:de|da|di|du|la|le|van|von|der|den|bin|al|el|ter|y)(?=\\s))";
const name = `${nameWord}(?:\\s+${nameWord}){1,4}`;

const bareName = new RegExp(`^${name}$`, 'u');
const introduced = new RegExp(
  '^(?:by|from|with|words|text|story|report(?:ing|ed)?(?: by)?|additional reporting(?: by)?|editing by|edited by|written by|analysis by|von|par|por|door)\\b:?\\s+' +
    `(?:the\\s+)?${nameWord}.{0,80}$`,
  'iu',
);
const agencyAlone =
  /^(?:AP|AFP|EPA|PA|dpa|Reuters|REUTERS|Bloomberg|Tass|TASS|Xinhua|Associated Press|Press Association)$/u;
const paperAlone = new RegExp(`^The(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]*){1,4}$`, 'u');
const trade =
  'correspondent|reporter|editor|journalist|writer|columnist|analyst|author|professor|fellow|lecturer|contributor|critic|producer|bureau|novelist|director|researcher|Korrespondent|Redakteur';
const biography = new RegExp(
  `^${name},?\\s+(?:is|was|are|writes|covers|reports|works|ist|est)\\b.*\\b(?:${trade}|for|about|from|at)`,
  'u',
);

/** True for "By Jane Doe", "with Reuters", "Additional reporting by …": they say so themselves. */
export function isIntroducedByline(line: string): boolean {
  return line.length <= 140 && introduced.test(line) && !/[.!?:]$/.test(line.replace(/\b(?:Jr|Sr)\.$/, ''));
}

/** True for a name or an agency alone on its line; a byline where it stands before or behind the reporting. */
export function isBareCredit(line: string): boolean {
  if (line.length > 80) return false;
  return (
    agencyAlone.test(line) || paperAlone.test(line) || (bareName.test(line) && line !== line.toUpperCase())
  );
}

/** True for a line about an author: "Jane Doe is the paper's Rome correspondent", "Jane Doe writes about rivers". */
export function isBiography(line: string, authors: ReadonlySet<string>): boolean {
  if (line.length > 500) return false;
  for (const author of authors) {
    if (
      line.startsWith(author) &&
      /^,?\s+(?:is|was|writes|covers|reports|works|has)\b/.test(line.slice(author.length))
    )
      return true;
  }
  return new RegExp(`\\b(?:${trade})\\b`, 'u').test(line) && biography.test(line);
}
