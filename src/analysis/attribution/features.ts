import { is } from '../words/lexicon.ts';
import type { Prose, QuotedPart } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import type { Candidate } from './candidates.ts';
import { sentenceAt } from './candidates.ts';

/** A quotation as the features see it. */
export interface Shape {
  /** Tokens of its first part's opening and behind its last part's closing mark. */
  from: number;
  to: number;
  first: QuotedPart;
  last: QuotedPart;
  /** Index of it among the article's quotations. */
  index: number;
  features: string[];
  /** Short code of what stands around it: for pairing with a candidate's features. */
  code: string;
}

const bins = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80];
export function binned(value: number): string {
  for (const bin of bins) if (value <= bin) return String(bin);
  return 'more';
}

/** The shape of a quotation: its length, its ends, the words around it. */
export function shapeOf(prose: Prose, index: number, parts: readonly QuotedPart[]): Shape | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { tokens, sentences, blocks } = prose;
  const form = (at: number): Form | undefined => tokens.forms[at];
  const sentence = sentenceAt(prose, first.from);
  const { from: start = 0, to: end = 0, block = 0 } = sentences[sentence] ?? {};
  let inner = first.from;
  while (inner < first.to && ((form(inner)?.classes ?? 0) & is.quote) !== 0) inner += 1;
  let close = last.to - 1;
  while (close > last.from && ((form(close)?.classes ?? 0) & is.quote) !== 0) close -= 1;
  const words = first.to - first.from;
  const opens = form(inner);
  const ends = form(close);
  const upper = opens !== undefined && opens.shape !== 'lower' && opens.shape !== 'mark';
  const ending = (ends?.classes ?? 0) & is.stop ? 'stop' : ends?.lower === ',' ? 'comma' : 'open';
  const atStart = first.from === start;
  const atEnd = last.to >= end - 1;
  const before = first.from > start ? wordClass(form(first.from - 1)) : '^';
  const behind = last.to < end ? wordClass(form(last.to)) : '$';
  const kind = blocks[block]?.kind ?? 'paragraph';
  const code = `${upper ? 'U' : 'l'}${atStart ? '^' : ''}${ending[0] ?? ''}${atEnd ? '$' : ''}`;
  let capitals = 0;
  let lowers = 0;
  let speaks = false;
  let verb = false;
  for (let at = inner; at <= close; at += 1) {
    const one = form(at);
    if (one === undefined) break;
    if (one.shape === 'lower' && (one.classes & is.closed) === 0) lowers += 1;
    if (one.shape === 'capital' || one.shape === 'capitals') capitals += 1;
    if (/^(?:i|we|you|my|our|me|us|'m|'re)$/.test(one.lower)) speaks = true;
    if ((one.classes & is.auxiliary) !== 0) verb = true;
  }
  const length = words - 2;
  const title = capitals > 0 && lowers === 0 ? (length > 1 ? 'title' : 'cap') : 'text';
  const range = prose.sentencesOfBlock[block];
  const whole = sentences[range?.from ?? -1]?.from === first.from && (sentences[(range?.to ?? 0) - 1]?.to ?? 0) <= last.to + 1;
  const gapBefore = first.from > start ? form(first.from - 1)?.lower ?? '' : '^';
  const features = [
    `len:${binned(length)}`,
    `len+title:${binned(length)}${title}`,
    `code:${code}`,
    `code+len:${code}${binned(length)}`,
    `before:${before}`,
    `behind:${behind}`,
    `before+title:${before}${title}`,
    `around:${before}_${behind}`,
    `before2:${wordClass(first.from - 1 > start ? form(first.from - 2) : undefined)}_${before}`,
    `before2+len:${wordClass(first.from - 1 > start ? form(first.from - 2) : undefined)}_${before}${binned(Math.min(length, 5))}`,
    `kind:${kind}`,
    `kind+code:${kind}${code}`,
    `speaks:${String(speaks)}${binned(Math.min(length, 8))}`,
    `verb:${String(verb)}${title}`,
    `in:${wordClass(opens)}`,
    `end:${ending}`,
    `mark:${form(first.from)?.text ?? ''}`,
    `title+ending:${title}${ending}`,
    `word:${gapBefore}`,
    `word2:${first.from - 1 > start ? (form(first.from - 2)?.lower ?? '') : '^'}_${before}`,
    `whole:${String(whole)}${form(first.from)?.text ?? ''}${binned(length)}`,
    `next2:${behind}_${wordClass(form(last.to + 1))}`,
  ];
  return { from: first.from, to: last.to, first, last, index, features, code };
}

/** A word by what it is: closed words and reporting verbs by themselves, others by shape and class. */
export function wordClass(form: Form | undefined): string {
  if (form === undefined) return '-';
  const { classes, lower, shape } = form;
  if ((classes & is.closed) !== 0 || shape === 'mark') return lower;
  if (form.verb !== null) return `${form.verb.group}${form.verb.forms}`;
  if ((classes & is.title) !== 0 && shape === 'capital') return 'Title';
  if ((classes & is.role) !== 0) return 'role';
  if ((classes & is.adverb) !== 0) return 'ly';
  return shape === 'lower' ? (lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'ed' : lower.endsWith('s') ? 's' : 'w') : shape;
}

/** The features of a candidate as the one who says a quotation. */
export function candidateFeatures(prose: Prose, shape: Shape, candidate: Candidate, rank: number): string[] {
  const { tokens, partAt } = prose;
  const { cue, cueEnd, mention, link, place } = candidate;
  const form = (at: number): Form | undefined => tokens.forms[at];
  const cueForm = cue === -1 ? undefined : form(cue);
  const lemma = cueForm?.verb?.lemma ?? (cueForm === undefined ? 'none' : (cueForm.classes & (is.closed | is.message | is.comma)) === 0 ? 'other' : cueForm.lower);
  const group = cueForm?.verb?.group ?? 'none';
  const forms = cueForm?.verb?.forms ?? 0;
  const side = (at: number, end: number): string => (end <= shape.from ? '<' : at >= shape.to ? '>' : '|');
  const cueSide = cue === -1 ? '-' : side(cue, cueEnd);
  const nameSide = side(mention.from, mention.to);
  const head = form(mention.to - 1);
  const who =
    mention.kind === 'pronoun' ? (head?.lower ?? '') : mention.kind === 'name' ? 'name' : (head?.classes ?? 0) & is.role ? 'role' : 'phrase';
  const base = `${place}${cueSide}${nameSide}${link}`;
  const features = [
    `p:${base}`,
    `p+who:${base}${who}`,
    `p+code:${base}${shape.code}`,
    `who:${who}`,
    `edge:${wordClass(form(mention.from - 1))}_${wordClass(form(mention.to))}`,
    `edge+link:${link}${mention.kind}${wordClass(form(mention.from - 1))}_${wordClass(form(mention.to))}`,
    `who+object:${who}${String(mention.object)}`,
    `rank:${String(Math.min(rank, 4))}`,
    `rank+p:${String(Math.min(rank, 4))}${base}`,
  ];
  if (place === 'carried') return features;
  if (place !== 'same') {
    features.push(`o:${place}${lemma}`, `o+g:${base}${group}${String(forms)}`, `o+code+who:${place}${link}${who}${shape.code}`);
    return features;
  }
  const lead = Math.min(cue === -1 ? mention.from : cue, mention.from);
  const trail = Math.max(cue === -1 ? mention.to : cueEnd, mention.to);
  const [left, right] =
    trail <= shape.from ? [trail, shape.from] : lead >= shape.to ? [shape.to, lead] : [trail, Math.max(trail, shape.from)];
  const where = trail <= shape.from ? '<' : lead >= shape.to ? '>' : '|';
  let quotes = 0;
  let verbs = 0;
  let commas = 0;
  const signature: string[] = [];
  for (let at = left; at < right; at += 1) {
    const part = partAt[at] ?? -1;
    if (part !== -1) {
      if (partAt[at - 1] !== part) quotes += 1;
      continue;
    }
    const one = form(at);
    if (one === undefined) break;
    if (one.verb !== null) verbs += 1;
    if ((one.classes & is.comma) !== 0) commas += 1;
    if (signature.length < 4) signature.push(wordClass(one));
  }
  const gap = right - left;
  const between = gap <= 4 ? signature.join(' ') : 'far';
  features.push(
    `gap:${where}${binned(gap)}`,
    `gap+link:${where}${link}${binned(gap)}`,
    `gap+group:${where}${link}${group}${binned(Math.min(gap, 8))}`,
    `between:${where}${between}`,
    `between+code:${where}${between}${shape.code}`,
    `between+group:${where}${between}${group}`,
    `quotes:${where}${String(Math.min(quotes, 2))}`,
    `verbs:${where}${String(Math.min(verbs, 3))}`,
    `commas:${where}${String(Math.min(commas, 3))}`,
    `verbs+gap:${where}${String(Math.min(verbs, 2))}${binned(gap)}`,
    `lemma:${lemma}`,
    `lemma+where:${where}${lemma}`,
    `lemma+p:${base}${lemma}`,
    `group+where:${where}${group}${String(forms)}`,
    `group+code:${where}${group}${String(forms)}${shape.code}`,
    `g+adjacent:${group}${where}${String(gap <= 1)}${shape.code}`,
    `who+where:${where}${who}${link}${shape.code}`,
    `near:${nearness(form, cue, mention)}`,
  );
  return features;
}

/** Tokens between a cue and its mention. */
function nearness(form: (at: number) => Form | undefined, cue: number, mention: { from: number; to: number }): string {
  if (cue === -1) return 'none';
  const [left, right] = mention.to <= cue ? [mention.to, cue] : [cue + 1, mention.from];
  const words: string[] = [];
  for (let at = left; at < right && words.length < 3; at += 1) words.push(wordClass(form(at)));
  return `${mention.to <= cue ? '<' : '>'}${right - left > 3 ? 'far' : words.join(' ')}`;
}
