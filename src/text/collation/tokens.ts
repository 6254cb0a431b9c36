import type { Wording } from './types.ts';
import { wordWeight } from './weight.ts';

/** What is aligned: a word, or two that the other wording writes as one ("cease-fire", "ceasefire"). */
export interface Token {
  /** Equal numbers are equal keys, over both wordings. */
  id: number;
  key: string;
  weight: number;
  /** Indexes into the wording's words, `to` exclusive. */
  from: number;
  to: number;
  /** Of its first word. */
  afterEllipsis: boolean;
  opensSentence: boolean;
}

/** Both wordings as tokens; `ids` are shared by the two. */
export function toTokens(base: Wording, here: Wording): { base: Token[]; here: Token[] } {
  const ids = new Map<string, number>();
  const [ofBase, ofHere] = [keysOf(base), keysOf(here)];
  return {
    base: tokensOf(base, onlyIn(ofHere, ofBase), ids),
    here: tokensOf(here, onlyIn(ofBase, ofHere), ids),
  };
}

function keysOf({ words }: Wording): Set<string> {
  const keys = new Set<string>();
  for (const word of words) keys.add(word.key);
  return keys;
}

/** Words that may be two in the other wording: long enough for a compound, no figures, and not in the other themselves. */
function onlyIn(keys: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const key of keys) if (key.length >= 5 && !other.has(key) && !/\d/.test(key)) found.add(key);
  return found;
}

function tokensOf({ words }: Wording, compounds: ReadonlySet<string>, ids: Map<string, number>): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < words.length;) {
    const word = words[from];
    if (word === undefined) break;
    const next = compounds.size > 0 ? words[from + 1]?.key : undefined;
    // An article and a noun ("a way") are no compound.
    const joined = next !== undefined && word.key.length > 1 ? word.key + next : '';
    const both = joined !== '' && compounds.has(joined);
    const key = both ? joined : word.key;
    const to = from + (both ? 2 : 1);
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = ids.size));
    const { afterEllipsis, opensSentence } = word;
    tokens.push({ id, key, weight: wordWeight(key), from, to, afterEllipsis, opensSentence });
    from = to;
  }
  return tokens;
}
