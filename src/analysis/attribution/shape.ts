import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import { sentenceAt } from '../words/prose.ts';
import type { QuotedPart } from '../words/sentences.ts';
import type { Form, Tokens } from '../words/tokens.ts';

const endings = ['stop', 'comma', 'open'] as const;
type Ending = (typeof endings)[number];

/** A quotation as the choice of its speaker sees it: where it stands, and how. */
export interface Shape {
  /** Index into `Prose.quoted`. */
  quoted: number;
  first: QuotedPart;
  last: QuotedPart;
  /** Tokens of its opening mark and behind its closing one. */
  from: number;
  to: number;
  /** Tokens of its first and last word, marks left out; `close` is its last one. */
  inner: number;
  close: number;
  /** Sentences of its first and last part. */
  sentence: number;
  lastSentence: number;
  block: number;
  /** True where it stands at the head of its block. */
  opensBlock: boolean;
  /** Begins with a capital or figure. */
  capital: boolean;
  /** Stands at the head of its sentence, and at its end. */
  opens: boolean;
  closes: boolean;
  ending: Ending;
  /** The four above as one number. */
  code: number;
}

/** The shape of a quotation from its first to its last part; null where its tokens stand in no sentence. */
export function shapeOf(prose: Prose, quoted: number, first: QuotedPart, last: QuotedPart): Shape | null {
  const { tokens, sentences, sentencesOfBlock } = prose;
  const sentence = sentenceAt(prose, first.from);
  const lastSentence = sentenceAt(prose, last.from);
  if (sentence === -1 || lastSentence === -1) return null;
  const { from: start = 0, block = 0 } = sentences[sentence] ?? {};
  const { to: end = 0 } = sentences[lastSentence] ?? {};
  let inner = first.from;
  while (inner < first.to && isMark(tokens, inner)) inner += 1;
  let close = last.to - 1;
  while (close > last.from && isMark(tokens, close)) close -= 1;
  const opening = tokens.forms[inner];
  const closing = tokens.forms[close];
  const capital = opening !== undefined && opening.shape !== 'lower' && opening.shape !== 'mark';
  const ending = endingOf(closing);
  const opens = first.from === start;
  const closes = last.to >= end - 1;
  const opensBlock = sentences[sentencesOfBlock[block]?.from ?? -1]?.from === first.from;
  const code = (capital ? 1 : 0) + (opens ? 2 : 0) + (closes ? 4 : 0) + endings.indexOf(ending) * 8;
  return {
    quoted,
    first,
    last,
    from: first.from,
    to: last.to,
    inner,
    close,
    sentence,
    lastSentence,
    block,
    opensBlock,
    capital,
    opens,
    closes,
    ending,
    code,
  };
}

function endingOf(last: Form | undefined): Ending {
  if (((last?.classes ?? 0) & is.stop) !== 0) return 'stop';
  return last?.lower === ',' ? 'comma' : 'open';
}

function isMark(tokens: Tokens, at: number): boolean {
  return ((tokens.forms[at]?.classes ?? 0) & is.quote) !== 0;
}
