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
  return { base: tokensOf(base, keysOf(here), ids), here: tokensOf(here, keysOf(base), ids) };
}

function keysOf({ words }: Wording): Set<string> {
  return new Set(words.map((word) => word.key));
}

function tokensOf({ words }: Wording, other: ReadonlySet<string>, ids: Map<string, number>): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < words.length;) {
    const word = words[from];
    if (word === undefined) break;
    const joined = joinedKey(word.key, words[from + 1]?.key);
    const both = joined !== null && other.has(joined);
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

/** Two words as one; null for what is no compound: an article and a noun ("a way"), figures, short words ("in to"). */
function joinedKey(first: string, second: string | undefined): string | null {
  if (second === undefined || first === 'a' || first === 'i' || first.length + second.length < 5) return null;
  return /\d/.test(first) || /\d/.test(second) ? null : first + second;
}
