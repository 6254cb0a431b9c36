import type { Span } from '../../../src/text/span.ts';
import type { TextDifferenceKind } from '../../../src/text/collation/types.ts';
import { recase } from './recase.ts';
import type { Random } from './random.ts';
import type { Token } from './tokens.ts';
import { pieces, spanOf, textOf, toTokens } from './tokens.ts';
import { alternatives, anyWords, asides } from './vocabulary.ts';

/** Where a sentence was altered: UTF-16 spans into its text and into the altered one. */
export interface Place {
  kind: TextDifferenceKind;
  base: Span | null;
  here: Span | null;
}

export interface Altered {
  text: string;
  /** Which kinds of difference there are: none for the same words and for a part of them. */
  kinds: ReadonlySet<TextDifferenceKind>;
  places: readonly Place[];
  /** Indexes of the words of the sentence that it still has, in the order in which it has them. */
  kept: readonly number[];
}

/** A sentence under alteration. */
interface Draft {
  tokens: Token[];
  kinds: TextDifferenceKind[];
}

/** Alters a sentence, or returns null where it is too short for that. */
type Step = (random: Random, draft: Draft) => Draft | null;

/** Fewest words left untouched between two alterations, so that they are two. */
const apart = 3;

const verbatim: Step = (_, draft) => draft;

function cut(marked: boolean): Step {
  return (random, { tokens, kinds }) => {
    const stretch = untouched(
      random,
      tokens,
      2,
      tokens.length - 2,
      random.between(1, Math.ceil(tokens.length / 2)),
    );
    if (stretch === null || tokens.length < 7) return null;
    const [from, to] = stretch;
    const head = tokens.slice(0, from);
    const tail = tokens.slice(to);
    // "the road, which is long, is closed" without what stands between its commas.
    const last = head.at(-1) as Token;
    if (/[,;:]$/.test(last.text) && random.chance(0.5))
      head[from - 1] = { ...last, text: last.text.slice(0, -1) };
    if (!marked) return { tokens: [...head, ...tail], kinds: [...kinds, 'unmarked-cut'] };
    const mark = random.pick(['…', '...', '[...]', '[…]', 'attached']);
    if (mark === 'attached') {
      head[from - 1] = {
        ...(head[from - 1] as Token),
        text: `${head[from - 1]?.text}${random.pick(['…', '...'])}`,
      };
      return { tokens: [...head, ...tail], kinds: [...kinds, 'marked-cut'] };
    }
    return { tokens: [...head, { text: mark, of: -1 }, ...tail], kinds: [...kinds, 'marked-cut'] };
  };
}

const part: Step = (random, { tokens, kinds }) => {
  const least = Math.min(4, Math.ceil(tokens.length / 2));
  if (tokens.length - 2 < least) return null;
  const length = random.between(Math.max(3, least), tokens.length - 2);
  const from = random.pick([0, tokens.length - length, random.between(0, tokens.length - length)]);
  return { tokens: tokens.slice(from, from + length), kinds };
};

/** Replaces a share of the words by words that stand for them, or by others. */
function change(least: number, most: number): Step {
  return (random, { tokens, kinds }) => {
    const goal = Math.max(1, Math.round(tokens.length * (least + random.share() * (most - least))));
    const places = random.shuffled(Array.from(tokens.keys()).filter((at) => isFree(tokens, at, at + 1)));
    const next = [...tokens];
    // Words that have alternatives first, as a rewriter would.
    places.sort((a, b) => Number(choices(tokens[b]).length > 0) - Number(choices(tokens[a]).length > 0));
    for (const at of places.slice(0, goal)) {
      const token = next[at] as Token;
      const { before, word, after } = pieces(token.text);
      const options = choices(token);
      let other = random.pick(options.length > 0 ? options : anyWords);
      if (other.toLowerCase() === word.toLowerCase()) other = `un${other}`;
      next[at] = { text: before + (/^\p{Lu}/u.test(word) ? upper(other) : other) + after, of: -1 };
    }
    return places.length < goal ? null : { tokens: next, kinds: [...kinds, 'changed'] };
  };
}

const add: Step = (random, { tokens, kinds }) => {
  const at = untouched(random, tokens, 1, tokens.length - 1, 1)?.[0];
  if (at === undefined) return null;
  const aside = toTokens(random.pick(asides)).map(({ text }) => ({ text, of: -1 }));
  return { tokens: tokens.toSpliced(at, 0, ...aside), kinds: [...kinds, 'added'] };
};

/** Moves a phrase over the one beside it, or swaps it with one further on; phrases are made of whole pieces between boundaries. */
const reorder: Step = (random, { tokens, kinds }) => {
  const edges = [0, ...boundaries(tokens), tokens.length];
  if (edges.length < 4) return null;
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const cuts = new Set(Array.from({ length: 4 }, () => random.pick(edges)));
    const [start = 0, middle = 0, second = 0, end = second] = Array.from(cuts).sort((a, b) => a - b);
    const a = tokens.slice(start, middle);
    const b = tokens.slice(cuts.size === 4 ? second : middle, end);
    const between = cuts.size === 4 ? tokens.slice(middle, second) : [];
    if (cuts.size < 3 || Math.min(a.length, b.length) < 2 || shareWord(a, b)) continue;
    const moved = [...tokens.slice(0, start), ...b, ...between, ...a, ...tokens.slice(end)];
    return { tokens: reset(tokens, moved), kinds: [...kinds, 'reordered'] };
  }
  return null;
};

const openers = new Set(
  'in for with after before since by because if when while although unless and but so yet or at near outside without about from on to until against over under into whatever that'.split(
    ' ',
  ),
);

/** Where a phrase begins inside the sentence: at a preposition or conjunction, and behind a comma. */
function boundaries(tokens: readonly Token[]): number[] {
  return Array.from(tokens.keys()).filter((at) => {
    if (at === 0) return false;
    const before = pieces(tokens[at - 1]?.text ?? '');
    const { word } = pieces(tokens[at]?.text ?? '');
    return (
      /[,;:]/.test(before.after) ||
      (openers.has(word.toLowerCase()) && !openers.has(before.word.toLowerCase()))
    );
  });
}

/** Moved words with the sentence's capital and its last mark where they belong. */
function reset(base: readonly Token[], moved: readonly Token[]): Token[] {
  const end = pieces(base.at(-1)?.text ?? '').after;
  return moved.map((token, at) => {
    let { text } = token;
    if (token.of === 0 && at > 0 && !/^I\b/.test(text)) text = text.charAt(0).toLowerCase() + text.slice(1);
    if (token.of !== 0 && at === 0) text = upper(text);
    if (token.of === base.length - 1 && at < moved.length - 1) text = text.slice(0, text.length - end.length);
    if (token.of !== base.length - 1 && at === moved.length - 1) text += end;
    return { ...token, text };
  });
}

const recased: Step = (random, { tokens, kinds }) => {
  const next = recase(random, tokens);
  return next === null ? null : { tokens: next, kinds: [...kinds, 'case-or-punctuation'] };
};

/** The operations on one sentence, in the order of the report, each as steps one after another. */
export const operations = {
  verbatim: [verbatim],
  're-case': [recased],
  part: [part],
  'cut, marked': [cut(true)],
  'cut, unmarked': [cut(false)],
  change: [change(0.01, 0.5)],
  add: [add],
  reorder: [reorder],
  'cut, marked + change': [cut(true), change(0.01, 0.2)],
  'cut, unmarked + change': [cut(false), change(0.01, 0.2)],
  'part + change': [part, change(0.01, 0.3)],
  'add + change': [add, change(0.01, 0.2)],
  reword: [change(0.55, 0.8)],
} satisfies Record<string, readonly Step[]>;

export type Operation = keyof typeof operations;

/** `text` after an operation; null where it is too short for it. */
export function alter(random: Random, text: string, operation: Operation): Altered | null {
  const tokens = toTokens(text);
  let draft: Draft | null = { tokens, kinds: [] };
  for (const step of operations[operation]) {
    draft = draft === null ? null : step(random, draft);
  }
  if (draft === null || (draft.tokens === tokens && operation !== 'verbatim')) return null;
  const kept = draft.tokens.filter(({ of }) => of >= 0).map(({ of }) => of);
  return {
    text: textOf(draft.tokens),
    kinds: new Set(draft.kinds),
    places: placesOf(tokens, draft),
    kept,
  };
}

/** Stretches that are altered, read off the words' own numbers. */
function placesOf(base: readonly Token[], { tokens, kinds }: Draft): Place[] {
  const places: Place[] = [];
  const here = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const cutKind = kinds.find((kind) => kind === 'marked-cut' || kind === 'unmarked-cut');
  let before = -1;
  let from = -1;
  for (const [at, token] of tokens.entries()) {
    if (!here.includes(token)) continue;
    if (token.of < 0) {
      if (from < 0) from = at;
      continue;
    }
    const missing = token.of - before - 1;
    const foreign = from < 0 ? 0 : at - from;
    const gap = missing > 0 && before >= 0 ? spanOf(base, before + 1, token.of) : null;
    if (foreign > 0) {
      const kind = kinds.includes('changed') && (missing > 0 || before < 0) ? 'changed' : 'added';
      places.push({ kind, base: kind === 'changed' ? gap : null, here: spanOf(tokens, from, at) });
    } else if (gap !== null && cutKind !== undefined) {
      places.push({ kind: cutKind, base: gap, here: null });
    }
    before = token.of;
    from = -1;
  }
  return kinds.includes('reordered') ? [] : places;
}

function choices(token: Token | undefined): readonly string[] {
  return token === undefined ? [] : alternatives(pieces(token.text).word.toLowerCase());
}

/** A stretch of up to `length` words between `least` and `most` with nothing altered in or near it; null where there is none. */
function untouched(
  random: Random,
  tokens: readonly Token[],
  least: number,
  most: number,
  length: number,
): [from: number, to: number] | null {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const size = Math.max(1, Math.min(length - attempt, most - least));
    const from = random.between(least, Math.max(least, most - size));
    if (from + size <= most && isFree(tokens, from, from + size)) return [from, from + size];
  }
  return null;
}

/** True where the words around a stretch are those of the sentence, one after another. */
function isFree(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - apart); at < Math.min(tokens.length, to + apart); at += 1) {
    const before = tokens[at - 1]?.of ?? -1;
    const of = tokens[at]?.of ?? -1;
    if (of < 0 || (at > Math.max(0, from - apart) && of !== before + 1)) return false;
  }
  return true;
}

/** Phrases that share a word may be moved in more than one way. */
function shareWord(a: readonly Token[], b: readonly Token[]): boolean {
  const words = new Set(a.map(({ text }) => pieces(text).word.toLowerCase()));
  return b.some(({ text }) => words.has(pieces(text).word.toLowerCase()));
}

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
