import { is } from '../words/lexicon.ts';
import type { Form } from '../words/tokens.ts';
import type { Clauses } from './clauses.ts';
import type { CueFrame } from './contents.ts';
import type { CueContext } from './cue-context.ts';
import { governing } from './cue-context.ts';
import type { Frame } from './frames.ts';
import type { HashedFeatures } from './hashed-features.ts';
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
/** As far as a cue is written so: a colon is of none. */
const shapes = ['lower', 'capital', 'capitals'];
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
    lemma: verb === null ? context.word(at) : verb.hash,
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
  const comma = chain > sentence.from && ((forms[chain - 1]?.classes ?? 0) & is.comma) !== 0 ? 1 : 0;
  const quoteBefore = chain > sentence.from && prose.partAt[chain - 1] !== -1 ? 2 : 0;
  const quoteBehind =
    cueTo < to && (prose.partAt[cueTo] !== -1 || (prose.partAt[cueTo + 1] ?? -1) !== -1) ? 4 : 0;
  const first = quotes[0];
  const last = quotes.at(-1);
  const anyBefore = first !== undefined && first.from < at ? 8 : 0;
  const anyBehind = last !== undefined && last.from > at ? 16 : 0;
  return comma | quoteBefore | quoteBehind | anyBefore | anyBehind;
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
  const isSecond = at > sentence.from;
  const isThird = at > sentence.from + 1;
  const before = isSecond ? context.word(at - 1) : 2;
  const before2 = isThird ? context.word(at - 2) : 2;
  const tagBefore = isSecond ? context.tag(at - 1) : 2;
  const tagBefore2 = isThird ? context.tag(at - 2) : 2;
  const next2 = behind + 1 < to ? context.word(behind + 1) : 2;
  const tagNext = behind < to ? context.tag(behind) : 2;
  const governor = chain > sentence.from ? context.word(chain - 1) : 2;
  const shape = shapes.indexOf(cue.form.shape);
  features.open();
  features.add(1, 0);
  features.add(2, word);
  features.add(3, lemma);
  features.add(4, kind, tagBefore);
  features.add(8, word, tagBefore);
  features.add(11, tagBefore, tagNext);
  features.add(12, tagBefore2, tagBefore);
  features.add(14, lemma, link);
  features.add(15, speaker, kind);
  features.add(17, governed, kind);
  features.add(18, lemma, governed);
  features.add(19, marks, kind);
  features.add(20, lemma, marks);
  features.add(21, Math.min(2, at - sentence.from), kind);
  features.add(24, before2, before);
  features.add(25, governor, kind);
  features.add(
    27,
    shape * 4 +
      (context.prose.tokens.forms[at - 1]?.shape === 'capital' ? 1 : 0) +
      (context.prose.tokens.forms[at + 1]?.shape === 'capital' ? 2 : 0),
    kind,
  );
  features.add(29, before2);
  features.add(30, next2);
  features.add(31, speaker, lemma);
  features.add(32, link, kind);
}
