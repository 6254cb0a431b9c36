import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import type { SpeakerIndex } from '../speakers.ts';
import { withoutTitles } from '../speakers.ts';

/** Words that name somebody: a name or alias, a pronoun, or a phrase ("the group"). */
export interface Mention extends Span {
  kind: 'name' | 'pronoun' | 'phrase';
}

const nameWord =
  "(?:(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Rev|Lt|Col|Sgt|Capt|Prof|Jr|Sr)\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*|[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}\\p{N}’'-]*)";
const joint = '(?:(?:of|for)(?:\\s+the)?|de|da|di|du|del|van|von|der|den|bin|ibn|al|el|la|le)';
const properPattern = new RegExp(`${nameWord}(?:\\s+(?:${joint}\\s+)?${nameWord})*`, 'gu');
const pronounPattern = /(?<![\p{L}\p{N}’'-])(?:he|she|they|it|we|I)(?![\p{L}\p{N}’'-])/giu;

/** Capitalised by position or by calendar, and no name. */
const noName = new Set(
  (
    'the a an and but or so yet if in on at by for from to with without within of off as after before since until when while where ' +
    'what which who whose why how although though because however moreover meanwhile elsewhere still also then now later ' +
    'earlier previously recently i he she it they we you his her its their our my your this that these those there here one ' +
    'two three some many most few all both each every other another such no not yes mr mrs ms dr monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october november december ' +
    'according speaking asked even just only during under over despite following like unlike last next once perhaps instead'
  ).split(' '),
);

const escape = (name: string) =>
  name
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');

/** The names, aliases and pronouns of a stretch of text, in order, not overlapping. */
export class MentionFinder {
  readonly #aliases: RegExp | null;
  readonly #speakers: SpeakerIndex;

  constructor(speakers: SpeakerIndex) {
    this.#speakers = speakers;
    const names = speakers.names.map((name) => escape(name).replace(/^(?:The|the)\\s\+/, '[Tt]he\\s+'));
    this.#aliases =
      names.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  }

  find(text: string, within: Span): Mention[] {
    const part = text.slice(within.start, within.end);
    const at = (start: number, length: number, kind: Mention['kind']): Mention => ({
      start: within.start + start,
      end: within.start + start + length,
      kind,
    });
    const proper = Array.from(part.matchAll(properPattern)).flatMap((match) => {
      const trimmed = trimName(match[0], match.index);
      return trimmed === null ? [] : [at(trimmed.start, trimmed.name.length, 'name')];
    });
    const aliases = this.#aliases === null ? [] : Array.from(part.matchAll(this.#aliases));
    const known = aliases
      .map((match) => at(match.index, match[0].length, 'name'))
      // A name inside a longer one ("Trump" in "Melania Trump") is left to the longer one.
      .filter((alias) => !proper.some((name) => overlaps(name, alias) && longer(text, name, alias)));
    const names = [...known, ...proper.filter((name) => !known.some((alias) => overlaps(alias, name)))];
    const pronouns = Array.from(part.matchAll(pronounPattern), (match) =>
      at(match.index, match[0].length, 'pronoun'),
    );
    return joinedByRoles(
      text,
      [...names, ...pronouns].sort((a, b) => a.start - b.start),
    );
  }

  /** The id of the speaker a mention means, or null. */
  resolve(text: string, mention: Mention): string | null {
    return mention.kind === 'pronoun' ? null : this.#speakers.resolve(text.slice(mention.start, mention.end));
  }
}

/** "Republican party boss Reince Priebus" is one mention, by the name at its end. */
function joinedByRoles(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => {
    const next = mentions[index + 1];
    if (mention.kind !== 'name' || next?.kind !== 'name') return true;
    const between = text.slice(mention.end, next.start);
    return (
      !/^\s/.test(between) ||
      !between
        .trim()
        .split(/\s+/)
        .every((word) => roles.test(word))
    );
  });
}

/** True where `name` is more than `alias` with titles before it or a possessive behind it. */
function longer(text: string, name: Span, alias: Span): boolean {
  const bare = withoutTitles(text.slice(name.start, name.end)).replace(/['’]s?$/u, '');
  return bare.length > alias.end - alias.start && !text.slice(alias.start, alias.end).includes(' ');
}

/** Drops words at the ends of a capitalised run that are no part of a name; null where nothing is left. */
function trimName(run: string, index: number): { start: number; name: string } | null {
  let start = index;
  let name = run;
  for (;;) {
    const first = /^[\p{L}\p{M}\p{N}’'.-]+/u.exec(name)?.[0] ?? '';
    if (first === '' || !noName.has(first.toLowerCase().replace(/\.$/, ''))) break;
    if (/^(?:mr|mrs|ms|dr)\.?$/i.test(first) && first.length < name.length) break;
    const rest = name.slice(first.length).replace(/^\s+/, '');
    start += name.length - rest.length;
    name = rest.replace(/^(?:of|for|the|de|la|le|al|el)\s+/u, (joined) => {
      start += joined.length;
      return '';
    });
  }
  const last = /\s+([\p{L}’'-]+)$/u.exec(name);
  if (last !== null && noName.has((last[1] ?? '').toLowerCase())) name = name.slice(0, last.index);
  return /\p{L}{2}/u.test(name) ? { start, name } : null;
}

/** True for "Putin’s" in "Putin’s rejection": the mention owns something and is not the one who speaks. */
export function isPossessor(text: string, mention: Mention): boolean {
  const words = text.slice(mention.start, mention.end);
  return /['’]s$|s['’]$/u.test(words) || /^['’]s?\s/u.test(text.slice(mention.end, mention.end + 3));
}

const preposition =
  /^(?:.*\s)?(?:in|of|for|with|by|to|from|at|on|against|about|over|between|near|under|through|towards?|into|than|behind|inside|outside|via|per|amid|after|before|since|until|during|following|despite)\s+(?:(?:the|a|an|his|her|its|their)\s+)?((?:(?:[\p{Ll}-]+|\p{Lu}[\p{L}.-]*)\s+){0,3})$/isu;

/** True where a mention is the object of a preposition ("talks with Mr Putin"), roles before the name included. */
export function isObject(text: string, mention: Mention, from: number): boolean {
  if (mention.kind === 'pronoun') return false;
  const before = text.slice(Math.max(from, mention.start - 60), mention.start);
  const found = preposition.exec(before);
  // "Secretary of state Marco Rubio" is nobody's object: this "of" is part of the office.
  if (
    found === null ||
    /\b(?:secretary|minister|ministry|department|head|chief) of \p{Ll}+\s+$/iu.test(before)
  )
    return false;
  // Words between preposition and name must be roles ("US envoy"): a day or a comma would end the phrase.
  const between = (found[1] ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return between.every((word) => isRole(word));
}

function isRole(word: string): boolean {
  if (/^(?:the|a|an|his|her|its|their)$/i.test(word)) return true;
  if (noName.has(word.toLowerCase())) return false;
  return /^\p{Lu}/u.test(word) || roles.test(word);
}

const roles =
  /^(?:president|minister|prime|secretary|state|foreign|defen[cs]e|chief|envoy|special|spokes(?:man|woman|person)|leader|senator|governor|mayor|director|executive|pollster|strategist|activist|attorney|economist|expert|owner|manager|chair|boss|party|committee|campaign|head|founder|leading|top|senior|national|security|director|general|former|late|deputy|vice|fellow|press|commander|captain|port|police|colleague|counterpart|candidate|nominee|rival|host|king|queen|judge|professor|lawyer|attorney|editor|author|singer|actor|coach|reporter|aide|adviser|advisor|chairman|chairwoman|analyst|official|-)$/iu;
