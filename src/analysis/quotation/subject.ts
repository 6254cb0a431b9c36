import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Mention, MentionFinder } from './mentions.ts';
import { isObject, isPossessor } from './mentions.ts';

/** Farthest that a subject may stand from its verb, in UTF-16 units. */
const farthest = 300;
/** Longest phrase taken as a mention, in words. */
const longestPhrase = 9;

const boundary =
  /[,;:()]|\s[–—-]\s|—|\b(?:that|after|before|when|while|because|although|though|as|if|since|until|but)\b/giu;
/** Insertions about a subject just named: "who was there", "a farmer", "Twitter’s director", "58". */
const appositive =
  /^(?:(?:who|whom|whose|which|where|when|now|then|formerly|a|an|the|one)\b|\d|\p{Lu}\S*['’]s\s)/iu;
const determined =
  /^(?:the|a|an|its|his|her|their|our|one|two|three|some|many|several|another|both|other)\s/iu;

/**
 * The words before a verb that are its subject, looked for between `from` and the verb: in the clause right before
 * it, and, where a comma parts clause and verb ("Lammy, who was at the meeting, said"), behind the inserted
 * ones. Names and pronouns win over phrases; objects of prepositions and possessors are passed over. Null
 * where there is none.
 */
export function subjectBefore(
  text: string,
  from: number,
  verb: number,
  finder: MentionFinder,
): Mention | null {
  const start = Math.max(from, verb - farthest);
  const clauses = clausesOf(text, { start, end: verb });
  const last = clauses.at(-1);
  if (last !== undefined && trimSpan(text, last).end > trimSpan(text, last).start)
    return inClause(text, last, finder, false);
  for (const clause of clauses.slice(0, -1).reverse()) {
    const trimmed = trimSpan(text, clause);
    if (trimmed.end === trimmed.start || appositive.test(text.slice(trimmed.start, trimmed.end))) continue;
    return inClause(text, trimmed, finder, false);
  }
  const first = clauses[0];
  return first === undefined ? null : inClause(text, first, finder, false);
}

/** The words behind a verb that are its subject ("said Petra Sandoval"), up to the end of the clause. */
export function subjectBehind(
  text: string,
  verbEnd: number,
  to: number,
  finder: MentionFinder,
): Mention | null {
  const [first, second] = clausesOf(text, { start: verbEnd, end: Math.min(to, verbEnd + 120) });
  if (first === undefined) return null;
  const found = inClause(text, first, finder, true);
  if (found?.kind === 'name' || second === undefined) return found;
  // "said Bluewater’s director, Amal Reyes": the name follows the role.
  const named = finder.find(text, second)[0];
  const apart = named?.kind === 'name' && named.start - second.start <= 1 && found?.kind === 'phrase';
  return apart === true && /^\p{Lu}\S*\s+\p{Lu}/u.test(text.slice(named.start, named.end)) ? named : found;
}

/** The subject of a whole sentence, for participles: its first name or pronoun that is none's object. */
export function sentenceSubject(text: string, within: Span, finder: MentionFinder): Mention | null {
  const bounded = { start: within.start, end: Math.min(within.end, within.start + farthest) };
  const found = finder.find(text, bounded);
  return (
    found.find((mention) => isCandidate(text, mention, bounded.start) || ownsWords(text, mention)) ?? null
  );
}

/** "Trump’s social media post asked …, adding": the post speaks, for its owner. */
function ownsWords(text: string, mention: Mention): boolean {
  if (mention.kind !== 'name') return false;
  return /^(?:['’]s?)?\s+(?:\p{Ll}+\s+){0,3}(?:posts?|statements?|letter|speech|report|tweets?|message|remarks?|comments?)\b/u.test(
    text.slice(mention.end, mention.end + 60),
  );
}

function isCandidate(text: string, mention: Mention, from: number): boolean {
  return !isPossessor(text, mention) && !isObject(text, mention, from);
}

function inClause(text: string, clause: Span, finder: MentionFinder, first: boolean): Mention | null {
  const candidates = finder.find(text, clause).filter((mention) => isCandidate(text, mention, clause.start));
  const chosen = first ? candidates[0] : candidates.at(-1);
  const trimmed = trimSpan(text, clause);
  if (chosen !== undefined) {
    // "it" far from its verb is seldom the one who speaks.
    const near = first ? chosen.start - trimmed.start <= 40 : true;
    const whole = near ? withHead(text, chosen, trimmed) : null;
    if (whole !== null) return whole;
  }
  return phraseIn(text, trimmed);
}

/** "the RNC member": a name behind "the" and before a noun tells whose member, not who speaks. */
function withHead(text: string, mention: Mention, clause: Span): Mention {
  const before =
    /(?:^|\s)((?:the|a|an|one|another)\s+)$/iu.exec(text.slice(clause.start, mention.start))?.[1] ?? '';
  const behind =
    /^\s+(?!(?:also|later|then|has|had|have|recently|once|again|who|and|or|of|in|on|at|for|to)\b)\p{Ll}+(?<!ly)$/u.exec(
      text.slice(mention.end, clause.end),
    );
  if (mention.kind !== 'name' || before === '' || behind === null) return mention;
  return { start: mention.start - before.length, end: mention.end + behind[0].length, kind: 'phrase' };
}

/** "the group", "its latest report", "a source close to the port office". */
function phraseIn(text: string, clause: Span): Mention | null {
  const words = text.slice(clause.start, clause.end);
  const lead = /^(?:(?:and|but|or|so|then|later|also|yet|meanwhile)\s+)*/iu.exec(words)?.[0].length ?? 0;
  const rest = words
    .slice(lead)
    .replace(/\s+(?:also|later|then|has|had|have|previously|repeatedly|recently|once|again)+$/iu, '');
  if (!determined.test(rest) || rest.split(/\s+/).length > longestPhrase) return null;
  const start = clause.start + lead;
  return { start, end: start + rest.length, kind: 'phrase' };
}

function clausesOf(text: string, within: Span): Span[] {
  const clauses: Span[] = [];
  let start = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(boundary)) {
    clauses.push({ start, end: within.start + match.index });
    start = within.start + match.index + match[0].length;
  }
  clauses.push({ start, end: within.end });
  return clauses;
}
