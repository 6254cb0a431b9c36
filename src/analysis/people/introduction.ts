import type { Mention } from '../attribution/mentions.ts';
import type { Prose } from '../words/prose.ts';
import type { Cast } from './cast.ts';
import type { Grammar } from './grammar.ts';
import { nameWithin, ownerOf } from './name-runs.ts';
import type { Naming } from './naming.ts';

/** Tokens behind a name in which pronouns tell its gender. */
const near = 40;

/**
 * The first reading of an article: puts everybody it names in full into the cast, with abbreviations in brackets and
 * what pronouns nearby tell of gender. Returns what the words of each name tell, by the token where it begins.
 */
export function introduce(
  prose: Prose,
  grammar: Grammar,
  mentions: readonly (readonly Mention[])[],
  cast: Cast,
): (Naming | null)[] {
  const { tokens, sentences } = prose;
  const namings = new Array<Naming | null>(tokens.count).fill(null);
  const votes = new Map<string, number>();
  const headlined: Naming[] = [];
  for (let sentence = 0; sentence < mentions.length; sentence += 1) {
    const list = mentions[sentence] ?? [];
    if (list.length === 0) continue;
    const end = sentences[sentence]?.to ?? 0;
    const headline = grammar.isHeadline(sentence);
    for (let index = 0; index < list.length; index += 1) {
      const mention = list[index] as Mention;
      if (mention.kind === 'pronoun') continue;
      const owner = headline ? null : ownerOf(tokens, mention);
      const owning = owner === null ? null : grammar.nameOf(sentence, owner);
      if (owning !== null) cast.introduce(owning);
      if (mention.kind !== 'name') continue;
      const naming = grammar.nameOf(sentence, mention);
      namings[mention.from] = naming;
      if (naming === null) continue;
      if (headline) {
        // "Mayor Calls Sandoval Brave": a capital does not tell where a name begins.
        const within = nameWithin(tokens, naming);
        if (within !== null) headlined.push(within);
        continue;
      }
      const who = cast.introduce(naming);
      const short = grammar.form(mention.to + 1);
      if (
        who !== null &&
        short?.shape === 'capitals' &&
        grammar.lower(mention.to) === '(' &&
        grammar.lower(mention.to + 2) === ')'
      ) {
        cast.abbreviate(short.lower, who);
      }
      if (naming.kind !== 'person' || mention.object) continue;
      const limit = Math.min(nextName(list, index)?.from ?? end, mention.to + near);
      const vote = grammar.pronounsBetween(mention.to, limit);
      if (vote !== 0) votes.set(naming.surname, (votes.get(naming.surname) ?? 0) + vote);
    }
  }
  for (const naming of headlined) if (!cast.isNamedInFull(naming.surname)) cast.introduce(naming);
  for (const [surname, vote] of votes) cast.vote(surname, vote);
  return namings;
}

/** What pronouns up to the next name in its sentence and the one after tell of a name's gender: above 0 for "she". */
export function genderTold(
  prose: Prose,
  grammar: Grammar,
  sentence: number,
  list: readonly Mention[],
  index: number,
): number {
  const from = list[index]?.to ?? 0;
  const end = nextName(list, index)?.from ?? prose.sentences[sentence + 1]?.to ?? from;
  return grammar.pronounsBetween(from, Math.min(end, from + near));
}

/** The name behind a mention in its sentence, among the next few mentions. */
function nextName(list: readonly Mention[], index: number): Mention | undefined {
  const end = Math.min(list.length, index + 9);
  for (let at = index + 1; at < end; at += 1) if (list[at]?.kind === 'name') return list[at];
  return undefined;
}
