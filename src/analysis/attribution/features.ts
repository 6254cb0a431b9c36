import { is } from '../words/lexicon.ts';
import type { Prose, QuotedPart } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import type { Candidate } from './candidates.ts';
import { sentenceAt } from './candidates.ts';

/** A quotation as the features see it: where it stands and a short code of how. */
export interface Shape {
  /** Index into `Prose.quoted`. */
  quoted: number;
  first: QuotedPart;
  last: QuotedPart;
  /** Tokens of its opening mark and behind its closing one. */
  from: number;
  to: number;
  /** Sentences of its first and last part. */
  sentence: number;
  lastSentence: number;
  block: number;
  /** True where it stands at the head of its block. */
  opensBlock: boolean;
  /** Begins with a capital (U/l), opens its sentence (^), ends in a stop or comma (s c o), ends its sentence ($). */
  code: string;
}

/** What was decided about the quotation before this one, as far as it bears on this one. */
export interface Before {
  /** `none`: nobody's words; `^`: there is none before. */
  outcome: 'some' | 'none' | '^';
  /** How near it is: a few tokens, the same sentence, or farther. */
  near: 'close' | 'same' | 'far';
  /** Who spoke: the last word that names them, lower case. */
  head: string | null;
  /** Blocks between, 3 for more, and by what they were found; null where nobody has spoken yet. */
  hops: number;
  place: string | null;
}

const bins = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80];

export function binned(value: number): string {
  for (const bin of bins) if (value <= bin) return String(bin);
  return 'more';
}

export function shapeOf(prose: Prose, quoted: number, parts: readonly QuotedPart[]): Shape | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { tokens, sentences, sentencesOfBlock } = prose;
  const sentence = sentenceAt(prose, first.from);
  const lastSentence = sentenceAt(prose, last.from);
  if (sentence === -1 || lastSentence === -1) return null;
  const { from: start = 0, block = 0 } = sentences[sentence] ?? {};
  const { to: end = 0 } = sentences[lastSentence] ?? {};
  const opening = tokens.forms[innerStart(prose, first)];
  const closing = tokens.forms[innerEnd(prose, last)];
  const upper = opening !== undefined && opening.shape !== 'lower' && opening.shape !== 'mark';
  const ending = ((closing?.classes ?? 0) & is.stop) !== 0 ? 's' : closing?.lower === ',' ? 'c' : 'o';
  const code = `${upper ? 'U' : 'l'}${first.from === start ? '^' : ''}${ending}${last.to >= end - 1 ? '$' : ''}`;
  const opensBlock = sentences[sentencesOfBlock[block]?.from ?? -1]?.from === first.from;
  return {
    quoted,
    first,
    last,
    from: first.from,
    to: last.to,
    sentence,
    lastSentence,
    block,
    opensBlock,
    code,
  };
}

function innerStart({ tokens }: Prose, part: QuotedPart): number {
  let at = part.from;
  while (at < part.to && ((tokens.forms[at]?.classes ?? 0) & is.quote) !== 0) at += 1;
  return at;
}

function innerEnd({ tokens }: Prose, part: QuotedPart): number {
  let at = part.to - 1;
  while (at > part.from && ((tokens.forms[at]?.classes ?? 0) & is.quote) !== 0) at -= 1;
  return at;
}

/** Tokens of a quotation read for what it is made of; a long one shows it at its head. */
const mostRead = 60;

/** Features of "these words are nobody's quotation": length, make, and the words around the marks. */
export function nobodyFeatures(prose: Prose, shape: Shape, before: Before): string[] {
  const { tokens, sentences, sentencesOfBlock, blocks } = prose;
  const { first, last, code } = shape;
  const form = (at: number): Form | undefined => tokens.forms[at];
  const start = sentences[shape.sentence]?.from ?? 0;
  const end = sentences[shape.lastSentence]?.to ?? 0;
  const inner = innerStart(prose, first);
  const close = innerEnd(prose, last);
  const length = first.to - first.from - 2;
  let [capitals, lowers, speaks, verb] = [0, 0, false, false];
  for (let at = inner; at <= close && at < inner + mostRead; at += 1) {
    const one = form(at);
    if (one === undefined) break;
    if (one.shape === 'lower' && (one.classes & is.closed) === 0) lowers += 1;
    if (one.shape === 'capital' || one.shape === 'capitals') capitals += 1;
    if (firstPerson.has(one.lower)) speaks = true;
    if ((one.classes & is.auxiliary) !== 0) verb = true;
  }
  const make = capitals > 0 && lowers === 0 ? (length > 1 ? 'title' : 'cap') : 'text';
  const [size, short] = [binned(length), binned(Math.min(length, 5))];
  const mark = form(first.from)?.text ?? '';
  const ahead = (back: number): Form | undefined =>
    first.from - back >= start ? form(first.from - back) : undefined;
  const lead = first.from > start ? wordClass(ahead(1)) : '^';
  const lead2 = wordClass(ahead(2));
  const trail = last.to < end ? wordClass(form(last.to)) : '$';
  const blockEnd = sentences[(sentencesOfBlock[shape.block]?.to ?? 0) - 1]?.to ?? 0;
  const kind = blocks[shape.block]?.kind ?? 'paragraph';
  return [
    `len:${size}`,
    `len+make:${size}${make}`,
    `code:${code}`,
    `code+len:${code}${size}`,
    `lead:${lead}`,
    `trail:${trail}`,
    `lead+make:${lead}${make}`,
    `around:${lead}_${trail}`,
    `lead2:${lead2}_${lead}`,
    `lead2+len:${lead2}_${lead}${short}`,
    `kind:${kind}`,
    `kind+code:${kind}${code}`,
    `speaks:${String(speaks)}${binned(Math.min(length, 8))}`,
    `verb:${String(verb)}${make}`,
    `in:${wordClass(form(inner))}`,
    `mark:${mark}`,
    `make+code:${make}${code}`,
    `word:${wordOf(ahead(1))}`,
    `word2:${wordOf(ahead(2))}_${lead}`,
    `whole:${String(shape.opensBlock && last.to >= blockEnd - 1)}${mark}${size}`,
    `trail2:${trail}_${wordClass(form(last.to + 1))}`,
    `before:${before.outcome}${before.near}`,
    `before+code:${before.outcome}${before.near}${code}`,
  ];
}

const firstPerson = new Set("i we you my our me us 'm 're".split(' '));

/** A word itself, where it is written small; names and numbers by their shape, so that none is learnt. */
function wordOf(form: Form | undefined): string {
  if (form === undefined) return '^';
  return form.shape === 'lower' || form.shape === 'mark' ? form.lower : form.shape;
}

/** A word by what it is: function words by themselves, reporting verbs by group and form, others by shape. */
export function wordClass(form: Form | undefined): string {
  if (form === undefined) return '-';
  const { classes, lower, shape } = form;
  if ((classes & is.closed) !== 0 || shape === 'mark') return lower;
  if (form.verb !== null) return `${form.verb.group}${String(form.verb.forms)}`;
  if ((classes & is.title) !== 0 && shape === 'capital') return 'Title';
  if ((classes & is.role) !== 0) return 'role';
  if ((classes & is.adverb) !== 0) return 'ly';
  if (shape !== 'lower') return shape;
  return lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'ed' : lower.endsWith('s') ? 's' : 'w';
}

/** What a candidate is beside the others: its rank by nearness, and how often its name speaks in the article. */
export interface Standing {
  rank: number;
  speaking: number;
}

/** Features of "this candidate says it". */
export function candidateFeatures(
  prose: Prose,
  shape: Shape,
  candidate: Candidate,
  { rank, speaking }: Standing,
  before: Before,
): string[] {
  const form = (at: number): Form | undefined => prose.tokens.forms[at];
  const { cue, cueEnd, mention, link, place } = candidate;
  const side = (at: number, end: number): string => (end <= shape.from ? '<' : at >= shape.to ? '>' : '|');
  const head = form(mention.to - 1);
  const role = ((head?.classes ?? 0) & is.role) !== 0;
  const who =
    mention.kind === 'pronoun'
      ? (head?.lower ?? '')
      : mention.kind === 'name'
        ? 'name'
        : role
          ? 'role'
          : 'phrase';
  const base = `${place}${cue === -1 ? '-' : side(cue, cueEnd)}${side(mention.from, mention.to)}${link}`;
  const edge = `${wordClass(form(mention.from - 1))}_${wordClass(form(mention.to))}`;
  const nth = String(Math.min(rank, 9));
  const often = String(Math.min(speaking, 3));
  const features = [
    `p:${base}`,
    `p+who:${base}${who}`,
    `p+code:${base}${shape.code}`,
    `who:${who}`,
    `edge:${edge}`,
    `edge+link:${link}${mention.kind}${edge}`,
    `who+object:${who}${String(mention.object)}`,
    `rank:${nth}`,
    `rank+p:${nth}${base}`,
    `often:${often}${mention.kind}`,
    `often+p:${often}${place}${link}${mention.kind}`,
    `before+place:${before.outcome}${before.near}${place}`,
  ];
  if (place === 'carried') {
    const hops = String(before.hops);
    features.push(
      `hops:${hops}${shape.code}`,
      `hops+head:${hops}${String(shape.opensBlock)}`,
      `hops+from:${hops}${before.place ?? ''}${shape.code}`,
    );
    return features;
  }
  if (before.head !== null)
    features.push(`same:${String(head?.lower === before.head)}${place}${link}${before.near}`);
  const cueForm = cue === -1 ? undefined : form(cue);
  const lemma = lemmaOf(cueForm);
  const group = cueForm?.verb?.group ?? 'none';
  const verbForm = `${group}${String(cueForm?.verb?.forms ?? 0)}`;
  if (place !== 'same') {
    features.push(
      `o:${place}${lemma}`,
      `o+g:${base}${verbForm}`,
      `o+code+who:${place}${link}${who}${shape.code}`,
    );
    return features;
  }
  features.push(...gapFeatures(prose, shape, candidate, { base, who, lemma, group, verbForm }));
  return features;
}

function lemmaOf(form: Form | undefined): string {
  if (form === undefined) return 'none';
  if (form.verb !== null) return form.verb.lemma;
  return (form.classes & (is.closed | is.message | is.comma)) === 0 ? 'other' : form.lower;
}

interface Named {
  base: string;
  who: string;
  lemma: string;
  group: string;
  verbForm: string;
}

/** Features of what stands between a candidate of the same sentence, with its cue, and the quotation. */
function gapFeatures(prose: Prose, shape: Shape, candidate: Candidate, named: Named): string[] {
  const { tokens, partAt } = prose;
  const { cue, cueEnd, mention, link } = candidate;
  const { base, who, lemma, group, verbForm } = named;
  const lead = Math.min(cue === -1 ? mention.from : cue, mention.from);
  const trail = Math.max(cue === -1 ? mention.to : cueEnd, mention.to);
  const where = trail <= shape.from ? '<' : lead >= shape.to ? '>' : '|';
  const left = where === '>' ? shape.to : trail;
  const right = where === '>' ? lead : Math.max(trail, shape.from);
  let [quotes, verbs, commas] = [0, 0, 0];
  const words: string[] = [];
  for (let at = left; at < right && at < left + mostRead; at += 1) {
    const part = partAt[at] ?? -1;
    if (part !== -1) {
      if (partAt[at - 1] !== part) quotes += 1;
      continue;
    }
    const one = tokens.forms[at];
    if (one === undefined) break;
    if (one.verb !== null) verbs += 1;
    if ((one.classes & is.comma) !== 0) commas += 1;
    if (words.length < 4) words.push(wordClass(one));
  }
  const gap = right - left;
  const [size, short] = [binned(gap), binned(Math.min(gap, 8))];
  const between = gap <= 4 ? words.join(' ') : 'far';
  const { code } = shape;
  return [
    `gap:${where}${size}`,
    `gap+link:${where}${link}${size}`,
    `gap+group:${where}${link}${group}${short}`,
    `between:${where}${between}`,
    `between+code:${where}${between}${code}`,
    `between+group:${where}${between}${group}`,
    `quotes:${where}${String(Math.min(quotes, 2))}`,
    `verbs:${where}${String(Math.min(verbs, 3))}`,
    `commas:${where}${String(Math.min(commas, 3))}`,
    `verbs+gap:${where}${String(Math.min(verbs, 2))}${size}`,
    `lemma:${lemma}`,
    `lemma+where:${where}${lemma}`,
    `lemma+p:${base}${lemma}`,
    `group+where:${where}${verbForm}`,
    `group+code:${where}${verbForm}${code}`,
    `adjacent:${group}${where}${String(gap <= 1)}${code}`,
    `who+where:${where}${who}${link}${code}`,
    `to-cue:${toCue(prose, candidate)}`,
  ];
}

/** The words between a mention and its cue. */
function toCue({ tokens }: Prose, { cue, cueEnd, mention }: Candidate): string {
  if (cue === -1) return 'none';
  const leads = mention.to <= cue;
  const [left, right] = leads ? [mention.to, cue] : [cueEnd, mention.from];
  const words: string[] = [];
  for (let at = left; at < right && words.length < 3; at += 1) words.push(wordClass(tokens.forms[at]));
  return `${leads ? '<' : '>'}${right - left > 3 ? 'far' : words.join(' ')}`;
}
