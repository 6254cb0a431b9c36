import { is } from '../words/lexicon.ts';
import type { Form } from '../words/tokens.ts';
import type { Clauses } from './clauses.ts';
import { firstFrom } from './clauses.ts';
import type { CueFrame, Edge } from './contents.ts';
import { edge } from './contents.ts';
import type { CueContext } from './cue-context.ts';
import { governing, mayBeFinite } from './cue-context.ts';
import type { Frame } from './frames.ts';
import type { HashedFeatures } from './hashed-features.ts';
import { pair, wordHash } from './hashed-features.ts';
import type { Mention } from './mentions.ts';

/** What the features of one cue are made of. */
export interface Cue extends CueFrame {
  form: Form;
  word: number;
  lemma: number;
  /** Verb forms and group in one number. */
  kind: number;
  /** `Governing.kind`. */
  governed: number;
  /** How its subject stands, and what it is. */
  link: number;
  speaker: number;
  /** Quotations right before and behind, and whether a comma stands behind the subject's other side. */
  marks: number;
}

const links = [
  'before',
  'apposed',
  'relative',
  'coordinated',
  'participle',
  'inverted',
  'according',
  'colon',
  'by',
  'main',
];
const groupsOfVerbs = ['speech', 'thought', 'stance', 'evidence'];

export function cueAt(
  context: CueContext,
  clauses: Clauses,
  at: number,
  subject: Frame | null,
  inverted: Frame | null,
): Cue {
  const { prose } = context;
  const { forms } = prose.tokens;
  const form = forms[at] as Form;
  const cueTo = form.lower === 'according' && forms[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  const { chain, kind: governed } = governing(prose, at, clauses.sentence.from);
  const verb = form.verb;
  const frame = subject ?? inverted;
  const speakerLink = frame === null ? 0 : links.indexOf(frame.link) + 1;
  return {
    cue: at,
    cueTo,
    chain,
    subject,
    inverted: inverted?.mention ?? null,
    form,
    word: context.word(at),
    lemma: verb === null ? context.word(at) : wordHash(verb.lemma),
    kind: verb === null ? 0 : verb.forms * 8 + groupsOfVerbs.indexOf(verb.group) + 1,
    governed,
    link: speakerLink * 2 + (inverted === null ? 0 : 1),
    speaker: frame === null ? 0 : speakerOf(context, frame.mention),
    marks: marksAround(clauses, at, cueTo, chain),
  };
}

function speakerOf(context: CueContext, mention: Mention): number {
  if (mention.kind === 'name') return 5;
  const head = context.prose.tokens.forms[mention.to - 1];
  if (head === undefined) return 6;
  if (mention.kind === 'pronoun' || (head.classes & is.role) !== 0) return context.word(mention.to - 1);
  return 7;
}

function marksAround(
  { prose, sentence, to, quotes }: Clauses,
  at: number,
  cueTo: number,
  chain: number,
): number {
  const { forms } = prose.tokens;
  const comma = (token: number): number => (((forms[token]?.classes ?? 0) & is.comma) !== 0 ? 1 : 0);
  const quoteBefore = chain > sentence.from && prose.partAt[chain - 1] !== -1 ? 2 : 0;
  const quoteBehind =
    cueTo < to && (prose.partAt[cueTo] !== -1 || (prose.partAt[cueTo + 1] ?? -1) !== -1) ? 4 : 0;
  const first = quotes[0];
  const last = quotes.at(-1);
  const anyBefore = first !== undefined && first.from < at ? 8 : 0;
  const anyBehind = last !== undefined && last.from > at ? 16 : 0;
  return (chain > sentence.from ? comma(chain - 1) : 0) | quoteBefore | quoteBehind | anyBefore | anyBehind;
}

/** The features of the cue whatever it reports: group 0. */
export function cueFeatures(
  features: HashedFeatures,
  context: CueContext,
  { sentence, to }: Clauses,
  cue: Cue,
): void {
  const { word, lemma, kind, governed, link, speaker, marks, chain } = cue;
  const at = cue.cue;
  const behind = cue.cueTo;
  const [before, before2, next, next2, next3] = [
    at > sentence.from ? context.word(at - 1) : 2,
    at > sentence.from + 1 ? context.word(at - 2) : 2,
    behind < to ? context.word(behind) : 2,
    behind + 1 < to ? context.word(behind + 1) : 2,
    behind + 2 < to ? context.word(behind + 2) : 2,
  ];
  const [tagBefore, tagBefore2, tagNext, tagNext2] = [
    at > sentence.from ? context.tag(at - 1) : 2,
    at > sentence.from + 1 ? context.tag(at - 2) : 2,
    behind < to ? context.tag(behind) : 2,
    behind + 1 < to ? context.tag(behind + 1) : 2,
  ];
  const governor = chain > sentence.from ? context.word(chain - 1) : 2;
  const shape = cue.form.shape === 'lower' ? 0 : cue.form.shape === 'capital' ? 1 : 2;
  features.open();
  features.add(1, 0);
  features.add(2, word);
  features.add(3, lemma);
  features.add(4, kind, tagBefore);
  features.add(6, word, next);
  features.add(8, word, tagBefore);
  features.add(9, before);
  features.add(10, next);
  features.add(11, tagBefore, tagNext);
  features.add(12, tagBefore2, tagBefore);
  features.add(13, tagNext, tagNext2);
  features.add(14, lemma, link);
  features.add(15, speaker, kind);
  features.add(16, kind, tagNext);
  features.add(17, governed, kind);
  features.add(18, lemma, governed);
  features.add(19, marks, kind);
  features.add(20, lemma, marks);
  features.add(21, at === sentence.from ? 1 : at === sentence.from + 1 ? 2 : 3, kind);
  features.add(22, next, next2);
  features.add(24, before2, before);
  features.add(25, governor, kind);
  features.add(
    27,
    shape * 4 +
      (context.prose.tokens.forms[at - 1]?.shape === 'capital' ? 1 : 0) +
      (context.prose.tokens.forms[at + 1]?.shape === 'capital' ? 2 : 0),
    kind,
  );
  features.add(28, next3);
  features.add(29, before2);
  features.add(30, next2);
  features.add(31, speaker, lemma);
  features.add(32, link, kind);
  features.add(
    33,
    context.prose.tokens.forms[behind]?.verb === null ? 0 : 1,
    context.prose.tokens.forms[at - 1]?.verb === null ? 0 : 1,
  );
}

/** How the contents stand to the cue. */
export function layoutFeatures(
  features: HashedFeatures,
  context: CueContext,
  { sentence, to, next }: Clauses,
  cue: Cue,
  kind: number,
): number {
  const group = features.open();
  const { lemma, governed, link, marks, cueTo } = cue;
  const at = cue.cue;
  const tagNext = cueTo < to ? context.tag(cueTo) : 2;
  features.add(1408 + kind, 0);
  features.add(1424 + kind, lemma);
  features.add(1432 + kind, cue.kind, at > sentence.from ? context.tag(at - 1) : 2);
  features.add(1440 + kind, cue.kind, tagNext);
  features.add(1456 + kind, link, cue.kind);
  features.add(1464 + kind, governed, cue.kind);
  features.add(1472 + kind, lemma, governed);
  features.add(1480 + kind, marks, cue.kind);
  features.add(1488 + kind, lemma, marks);
  features.add(1496 + kind, at === sentence.from ? 1 : 0, link);
  features.add(1504 + kind, at > sentence.from ? context.word(at - 1) : 2);
  features.add(1512 + kind, cueTo < to ? context.word(cueTo) : 2);
  features.add(1528 + kind, cueTo >= to ? 1 : 0, link);
  features.add(1536 + kind, next === null ? 0 : 1, marks);
  features.add(1552 + kind, cue.speaker, marks);
  return group;
}

export function startFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  { at, why, rank }: Edge,
): number {
  const group = features.open();
  const kind = why * 4 + Math.min(3, rank);
  const tag = context.tag(at);
  const distance = Math.min(12, at - cue.cueTo);
  features.add(82, kind, context.word(at));
  features.add(83, kind, tag);
  features.add(84, tag, context.tag(at + 1));
  features.add(85, context.tag(at - 1), tag);
  features.add(86, cue.lemma, kind);
  features.add(88, distance, why);
  features.add(89, cue.kind, tag);
  features.add(91, cue.kind, kind);
  return group;
}

export function endFeatures(
  features: HashedFeatures,
  context: CueContext,
  { to, cuts }: Clauses,
  cue: Cue,
  { at, why, rank }: Edge,
): number {
  const group = features.open();
  const { forms } = context.prose.tokens;
  const first = why === edge.sentence || why === edge.block ? why : context.word(at);
  const second = why === edge.sentence || why === edge.block ? why : context.tag(at + 1);
  let finite = 0;
  for (let token = at + 1; token < Math.min(to, at + 6); token += 1) {
    const form = forms[token];
    if (form !== undefined && mayBeFinite(form)) {
      finite = token - at;
      break;
    }
  }
  const left = Math.min(10, (to - at + 1) >> 1);
  const place = why * 16 + Math.min(8, rank);
  features.add(103, first, second);
  features.add(105, first, context.tag(at - 1));
  features.add(106, first, finite);
  features.add(107, first, left);
  features.add(108, cue.lemma, first);
  features.add(110, first, Math.min(8, rank));
  features.add(111, cue.cueTo < to ? context.tag(cue.cueTo) : 2, first);
  features.add(112, place, Math.min(6, cuts.length - firstFrom(cuts, cue.cueTo)));
  features.add(114, cue.marks, place);
  features.add(115, second, finite);
  return group;
}

export function leftEndFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  { at, why }: Edge,
): number {
  const group = features.open();
  features.add(132, why, context.word(at));
  features.add(133, why, cue.kind);
  features.add(134, why, cue.link);
  features.add(135, why, cue.lemma);
  features.add(136, context.tag(at), context.tag(at + 1));
  features.add(137, context.tag(at - 1), context.tag(at));
  features.add(138, why, cue.governed);
  features.add(139, pair(why, cue.link), context.word(at));
  return group;
}

export function leftStartFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  { at, why }: Edge,
): number {
  const group = features.open();
  const tag = context.tag(at);
  features.add(152, why, context.word(at));
  features.add(153, why, tag);
  features.add(154, why, context.word(at - 1));
  features.add(155, tag, context.tag(at + 1));
  features.add(156, context.tag(at - 1), tag);
  features.add(157, why, cue.kind);
  features.add(158, why, cue.lemma);
  features.add(159, why, cue.link);
  features.add(160, why, cue.governed);
  return group;
}

/** What start and end make together. */
export function ownFeatures(
  features: HashedFeatures,
  context: CueContext,
  { quotes }: Clauses,
  cue: Cue,
  kind: number,
  start: Edge,
  end: Edge,
): number {
  const group = features.open();
  const size = sizeOf(end.at - start.at);
  const first = quotes[0];
  const isQuote = quotes.some((quote) => quote.from === start.at && quote.to === end.at);
  const hasQuote =
    first !== undefined && quotes.some((quote) => quote.from >= start.at && quote.to <= end.at);
  const quoted = (isQuote ? 2 : 0) + (hasQuote ? 1 : 0);
  features.add(2368 + kind, size);
  features.add(2384 + kind, size, context.tag(start.at));
  features.add(2392 + kind, start.why * 16 + end.why, Math.min(4, end.rank));
  features.add(2408 + kind, quoted, start.why * 16 + end.why);
  features.add(2416 + kind, size, end.why === edge.sentence ? 0 : context.word(end.at));
  features.add(2432 + kind, size, cue.kind);
  return group;
}

export function aroundFeatures(
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  start: Edge,
  end: Edge,
): number {
  const group = features.open();
  features.add(191, start.why * 16 + end.why, end.rank);
  features.add(192, start.why, cue.link);
  features.add(193, start.why, context.tag(start.at));
  features.add(194, start.why, context.tag(start.at - 1));
  features.add(195, start.why, cue.lemma);
  features.add(196, start.why, start.at - cue.cueTo);
  features.add(197, start.why, cue.marks);
  return group;
}

function sizeOf(tokens: number): number {
  if (tokens <= 4) return tokens;
  return tokens <= 6 ? 5 : tokens <= 9 ? 6 : tokens <= 14 ? 7 : tokens <= 22 ? 8 : tokens <= 36 ? 9 : 10;
}
