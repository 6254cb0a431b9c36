import type { SpeakerEntry } from '../model/source.ts';
import type { Speaker, SpeakerKind } from '../model/types.ts';
import { wordKey, words } from '../text/words.ts';

/** Finds the speaker that a name or a phrase in a text means. */
export interface SpeakerIndex {
  /** The speakers of speakers.yaml, by id, in its order. */
  known: ReadonlyMap<string, Speaker>;
  /** Names that several speakers share, with their ids: none of them is ever resolved by such a name. */
  shared: readonly { name: string; ids: readonly string[] }[];
  /** The id for "Zelenskiy", "Mr Zelenskiy", "Ukrainian President Volodymyr Zelensky"; null where none or several. */
  resolve(mention: string): string | null;
  /** Every name and alias, longest first, for finding them in a text. */
  names: readonly string[];
  /** False where no name or alias ends in this word (lower case): `resolve` then finds nobody. Cheap. */
  mayEndIn(word: string): boolean;
}

/** Words that stand before a name without being part of it. Folded. */
const titles = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady hon rev fr st president presidents prime minister premier pm ' +
    'chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy ' +
    'general gen colonel col major captain capt lieutenant lt sergeant sgt admiral commander marshal judge justice ' +
    'professor king queen prince princess pope father bishop archbishop cardinal imam rabbi chief director chairman ' +
    'chairwoman chair ceo spokesman spokeswoman spokesperson officer inspector detective constable attorney coach ' +
    'counsellor councillor leader speaker aide'
  ).split(' '),
);

/**
 * An index over speakers.yaml. A mention means a speaker where, after titles before the name and a possessive at
 * its end are left out, it is a name or alias, has the first and last word of one ("Donald J. Trump"), or is a
 * surname that only one of them has. A full name with another first name is another person.
 */
export function speakerIndex(entries: Readonly<Record<string, SpeakerEntry>>): SpeakerIndex {
  const known = new Map<string, Speaker>();
  const forms = new Map<string, Set<string>>();
  const surnames = new Map<string, Set<string>>();
  const outer = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const [id, entry] of Object.entries(entries)) {
    const kind = entry.kind ?? 'person';
    known.set(id, toSpeaker(id, entry));
    for (const name of [
      entry.name,
      ...(entry.short === undefined ? [] : [entry.short]),
      ...(entry.aliases ?? []),
    ]) {
      const key = bareKey(name);
      if (key === '') continue;
      add(forms, key, id);
      names.set(wordKey(name), name);
      const list = key.split(' ');
      const [first, last] = [list[0], list.at(-1)];
      if (
        kind !== 'person' ||
        first === undefined ||
        last === undefined ||
        list.length < 2 ||
        !isProper(name)
      )
        continue;
      add(surnames, last, id);
      add(outer, `${first} ${last}`, id);
    }
  }
  const shared = Array.from(forms)
    .filter(([, ids]) => ids.size > 1)
    .map(([key, ids]) => ({ name: names.get(key) ?? key, ids: Array.from(ids) }));

  function resolve(mention: string): string | null {
    const whole = only(forms.get(wordKey(mention))) ?? only(forms.get(bareKey(mention)));
    if (whole !== null) return whole;
    const list = bareKey(mention).split(' ');
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined || forms.get(list.join(' ')) !== undefined) return null;
    return list.length === 1 ? only(surnames.get(last)) : only(outer.get(`${first} ${last}`));
  }

  const longestFirst = Array.from(names.values()).sort((a, b) => b.length - a.length);
  const lastWords = new Set(Array.from(forms.keys(), (key) => key.slice(key.lastIndexOf(' ') + 1)));
  // Only what is plain is in the key as it stands in the text.
  const mayEndIn = (word: string): boolean =>
    lastWords.size > 0 && (lastWords.has(word) || /[^a-z]/.test(word));
  return { known, shared, resolve, names: longestFirst, mayEndIn };
}

/** A mention from where the name proper begins: "US Secretary of State Marco Rubio" → "Marco Rubio". */
export function withoutTitles(mention: string): string {
  const list = words(mention);
  let start = 0;
  for (let index = 0; index + 1 < list.length; index += 1) {
    if (!titles.has(list[index]?.key ?? '')) continue;
    let next = index + 1;
    // "Secretary of State", "President of the Commission": what the office is of belongs to the title.
    if (list[next]?.key === 'of') next += list[next + 1]?.key === 'the' ? 3 : 2;
    start = list[next]?.start ?? start;
  }
  return mention.slice(start);
}

/** The key of a name without titles, a leading article and a possessive: what names are compared by. */
function bareKey(name: string): string {
  return wordKey(withoutTitles(name.replace(/['’]s?$/u, '')).replace(/^(?:the|a|an)\s+/iu, ''));
}

/** False for phrases such as "the Russian president", whose last word is no surname. */
function isProper(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) => !/^\p{Ll}/u.test(word) || /^(?:de|da|di|du|van|von|der|den|bin|al|el|la|le)$/u.test(word),
    );
}

function only(ids: ReadonlySet<string> | undefined): string | null {
  if (ids?.size !== 1) return null;
  for (const id of ids) return id;
  return null;
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, new Set([id]));
  else ids.add(id);
}

function toSpeaker(id: string, entry: SpeakerEntry): Speaker {
  return {
    id,
    name: entry.name,
    short: entry.short ?? entry.name.split(/\s+/).at(-1) ?? entry.name,
    kind: entry.kind ?? 'person',
    role: entry.role ?? null,
    side: entry.side ?? null,
    aliases: entry.aliases ?? [],
    sameAs: entry.sameAs ?? [],
    known: true,
  };
}

const organisation =
  /\b(?:agency|association|bank|board|bureau|commission|committee|company|congress|council|court|department|union|front|government|group|inc|institute|kremlin|league|ltd|ministry|network|news|office|organi[sz]ation|parliament|party|police|post|press|senate|service|staff|times|university|house)\b/iu;

/** What a name seems to name, by its words alone. */
export function kindOfName(name: string): SpeakerKind {
  return organisation.test(name) || /^\p{Lu}{2,}$/u.test(name) ? 'organisation' : 'person';
}

/** A speaker whom the program found in a text: `known` is false. */
export function toStranger({ id, name, kind }: { id: string; name: string; kind: SpeakerKind }): Speaker {
  const short = kind === 'person' ? (name.split(/\s+/).at(-1) ?? name) : name;
  return { id, name, short, kind, role: null, side: null, aliases: [], sameAs: [], known: false };
}
