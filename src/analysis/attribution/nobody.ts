import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { pair } from '../words/word-hash.ts';
import type { HashedFeatures } from './hashed-features.ts';
import type { Shape } from './shape.ts';

/** What was decided about the quotation before this one, as far as it bears on this one. */
export interface Before {
  /** 0: there is none before; 1: nobody's words; 2: somebody's. */
  outcome: number;
  /** How near it is: 0 a few tokens, 1 the same sentence, 2 farther. */
  near: number;
  /** The last word that names who spoke last; 0 for none. */
  head: number;
  /** Blocks since, 3 for more, and in which place and by which link that speaker was found. */
  hops: number;
  place: number;
  /** Sentences since the quotation before, 9 for more. */
  sentences: number;
}

const bins = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80];

/** The first of `bins` that a count does not exceed, by its index. */
export function binned(value: number): number {
  const index = bins.findIndex((bin) => value <= bin);
  return index === -1 ? bins.length : index;
}

/** Templates 1 to 29; those of candidates are above. */
const of = {
  ...{
    length: 1,
    lengthMake: 2,
    code: 3,
    codeLength: 4,
    lead: 5,
    trail: 6,
    leadMake: 7,
    around: 8,
    lead2: 9,
  },
  ...{
    lead2Length: 10,
    kind: 11,
    kindCode: 12,
    speaks: 13,
    verb: 14,
    inner: 15,
    mark: 16,
    makeCode: 17,
    word: 18,
  },
  ...{ word2: 19, whole: 20, trail2: 21, before: 22, beforeCode: 23 },
} as const;

/** Tokens of a quotation read for what it is made of; a long one shows it at its head. */
const mostRead = 60;
const firstPerson = new Set("i we you my our me us 'm 're".split(' '));
const kinds = ['headline', 'standfirst', 'paragraph', 'caption', 'byline', 'bio', 'furniture'];

/** Adds the features of "these words are nobody's quotation": length, make, and the words around the marks. */
export function nobodyFeatures(features: HashedFeatures, prose: Prose, shape: Shape, before: Before): void {
  const { tokens, sentences, sentencesOfBlock, blocks } = prose;
  const { first, last, code } = shape;
  const { forms } = tokens;
  const start = sentences[shape.sentence]?.from ?? 0;
  const end = sentences[shape.lastSentence]?.to ?? 0;
  const length = first.to - first.from - 2;
  const { make, speaks, verb } = makeOf(prose, shape, length);
  const [size, short] = [binned(length), binned(Math.min(length, 5))];
  const mark = forms[first.from]?.hash ?? 0;
  const one = first.from > start ? forms[first.from - 1] : undefined;
  const two = first.from - 1 > start ? forms[first.from - 2] : undefined;
  const lead = one?.kind ?? 1;
  const lead2 = two?.kind ?? 1;
  const trail = last.to < end ? (forms[last.to]?.kind ?? 1) : 1;
  const kind = kinds.indexOf(blocks[shape.block]?.kind ?? 'paragraph');
  const blockEnd = sentences[(sentencesOfBlock[shape.block]?.to ?? 0) - 1]?.to ?? 0;
  const whole = shape.opensBlock && last.to >= blockEnd - 1 ? 1 : 0;
  const outcome = before.outcome * 3 + before.near;
  features.add(of.length, size);
  features.add(of.lengthMake, size, make);
  features.add(of.code, code);
  features.add(of.codeLength, code, size);
  features.add(of.lead, lead);
  features.add(of.trail, trail);
  features.add(of.leadMake, lead, make);
  features.add(of.around, lead, trail);
  features.add(of.lead2, lead2, lead);
  features.add(of.lead2Length, pair(lead2, lead), short);
  features.add(of.kind, kind);
  features.add(of.kindCode, kind, code);
  features.add(of.speaks, speaks, binned(Math.min(length, 8)));
  features.add(of.verb, verb, make);
  features.add(of.inner, forms[shape.inner]?.kind ?? 1);
  features.add(of.mark, mark);
  features.add(of.makeCode, make, code);
  features.add(of.word, wordOf(one));
  features.add(of.word2, wordOf(two), lead);
  features.add(of.whole, pair(whole, mark), size);
  features.add(of.trail2, trail, forms[last.to + 1]?.kind ?? 1);
  features.add(of.before, outcome);
  features.add(of.beforeCode, outcome, code);
}

/** 0 running text, 1 one capitalised word, 2 several (a title); whether it says "I" and holds an auxiliary. */
function makeOf(
  { tokens }: Prose,
  shape: Shape,
  length: number,
): { make: number; speaks: number; verb: number } {
  let [capitals, lowers, speaks, verb] = [0, 0, 0, 0];
  for (let at = shape.inner; at <= shape.close && at < shape.inner + mostRead; at += 1) {
    const form = tokens.forms[at];
    if (form === undefined) break;
    if (form.shape === 'lower' && (form.classes & is.closed) === 0) lowers += 1;
    if (form.shape === 'capital' || form.shape === 'capitals') capitals += 1;
    if (firstPerson.has(form.lower)) speaks = 1;
    if ((form.classes & is.auxiliary) !== 0) verb = 1;
  }
  const named = length > 1 ? 2 : 1;
  return { make: capitals === 0 || lowers > 0 ? 0 : named, speaks, verb };
}

/** A word itself, where it is written small; names and numbers by their kind, so that none is learnt. */
function wordOf(form: Form | undefined): number {
  if (form === undefined) return 1;
  return form.shape === 'lower' || form.shape === 'mark' ? form.hash : form.kind;
}
