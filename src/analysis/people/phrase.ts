import type { Mention } from '../attribution/mentions.ts';
import { is } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import { isPeople, officeOf } from './nouns.ts';

/** A noun phrase taken apart: "her former campaign manager" is modifiers "former", "campaign" and head "manager". */
export interface Phrase {
  /** Last word in lower case, as written. */
  head: string;
  /** One word for all that name the same office or calling; "vice president" is one. */
  office: string;
  modifiers: readonly string[];
  /** "the", "this", or somebody's; rather than "a", "some", or nothing. */
  definite: boolean;
  /** "former", "late": whoever holds the office is somebody else. */
  former: boolean;
}

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const former = new Set(['former', 'late', 'ex', 'then', 'one-time', 'onetime', 'ex-president']);
/** Words that make another office of the one behind them. */
const rank = new Set(['vice', 'prime', 'deputy', 'assistant', 'attorney', 'first', 'acting', 'associate']);

/** Takes the tokens `from`..`to` apart, an owner ("Trump’s") left out by `from`. */
export function phraseOf(tokens: Tokens, mention: Mention, owned: boolean): Phrase {
  const { forms } = tokens;
  let last = mention.to - 1;
  while (last > mention.from && ((forms[last]?.classes ?? 0) & is.closed) !== 0) last -= 1;
  const head = forms[last]?.lower ?? '';
  const modifiers: string[] = [];
  let isFormer = false;
  for (let at = mention.from; at < last; at += 1) {
    const form = forms[at];
    if (form === undefined || (form.classes & is.closed) !== 0) continue;
    if (former.has(form.lower)) isFormer = true;
    else modifiers.push(form.lower);
  }
  const before = modifiers.at(-1) ?? '';
  const ranked = rank.has(before) && forms[last - 1]?.lower === before;
  const first = forms[mention.from];
  const possessed = ((first?.classes ?? 0) & is.possessive) !== 0;
  return {
    head,
    office: ranked ? `${before}-${officeOf(head)}` : officeOf(head),
    modifiers: ranked ? modifiers.slice(0, -1) : modifiers,
    definite: owned || possessed || definite.has(first?.lower ?? ''),
    former: isFormer,
  };
}

/** The party or people a phrase names ("the Republican nominee"), as one word; null for none. */
export function partyOf({ head, modifiers }: Phrase): string | null {
  for (const word of [...modifiers, head])
    if (isPeople(word)) return word.replace(/^democrat(?:ic|s)$/, 'democrat');
  return null;
}
