import type { Block, Quotation, SetOff, SpeakerKind } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { attribute } from './attribution.ts';
import type { Candidate, Scene } from './attribution/candidates.ts';
import { readScene } from './attribution/candidates.ts';
import { cueStart } from './attribution/cue-phrase.ts';
import { indirectQuotations } from './attribution/indirect-quotations.ts';
import { wholePhrase } from './attribution/mentions.ts';
import type { Reported } from './attribution/reported.ts';
import { reportedSpeech } from './attribution/reported.ts';
import type { Shape } from './attribution/shape.ts';
import type { Decision } from './attribution/speaking.ts';
import { IdRegister, wordsId } from './ids.ts';
import type { People, Person } from './people/people.ts';
import { peopleOf } from './people/people.ts';
import { kindOf } from './quotation/kind.ts';
import { personsOf } from './quotation/persons.ts';
import { splitHalves } from './quotation/split.ts';
import type { SpeakerIndex } from './speakers.ts';
import type { Prose } from './words/prose.ts';
import { readProse } from './words/prose.ts';

export interface QuotationContext {
  /** Article id; part of every quotation's id. */
  article: string;
  speakers: SpeakerIndex;
}

/** A speaker whom the text names and speakers.yaml does not. */
export interface Stranger {
  id: string;
  name: string;
  kind: SpeakerKind;
  /** True for words that name nobody ("a harbour official"). */
  nameless: boolean;
}

export interface FoundQuotations {
  /** In text order, not overlapping; `utterance` is still empty and `confirmed` false: both need the whole corpus. */
  quotations: Quotation[];
  /** Words between marks that are nobody's. */
  setOff: SetOff[];
  /** Speakers of these quotations whom speakers.yaml does not have. */
  strangers: Stranger[];
  /** Whatever the article reports somebody as saying, thinking or showing, quoted or not; also what is too unsure to show. */
  reported: Reported[];
}

/**
 * The quotations of one article with their speakers, from its text alone: marks give spans (quotation/), mentions and
 * cues give speakers and what is reported without marks (attribution/), the article's own names say whom a mention
 * means (people/). Time grows with the text, whatever it holds.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  { article, speakers }: QuotationContext,
): FoundQuotations {
  const prose = readProse(text, blocks);
  const scene = readScene(prose);
  const decisions = attribute(scene);
  const reported = reportedSpeech(prose, (index) => ({
    mentions: scene.mentions[index] ?? [],
    frames: scene.frames[index] ?? [],
  }));
  const people = peopleOf(prose, scene.mentions, speakers);
  const found = [
    ...betweenMarks(scene, people, decisions, clausesOf(reported)),
    ...indirectQuotations(reported).map((item) => indirect(prose, people, item)),
  ].sort((a, b) => a.quotation.start - b.quotation.start);
  const quotations = found.map(({ quotation }) => quotation);
  giveIds(quotations, text, article);
  const strangers = new Map<string, Stranger>();
  for (const { speaker } of found) if (speaker?.known === false) strangers.set(speaker.id, speaker);
  return {
    quotations,
    setOff: setOffIn(prose, decisions),
    strangers: Array.from(strangers.values()),
    reported,
  };
}

interface Found {
  quotation: Quotation;
  speaker: Person | null;
}

/** Quotations between marks; the second half of one that its attribution splits is a part of it. */
function betweenMarks(
  scene: Scene,
  people: People,
  decisions: readonly (Decision | null)[],
  clauses: ReadonlyMap<number, Span>,
): Found[] {
  const { prose } = scene;
  const halves = splitHalves(prose, decisions);
  const persons = personsOf(scene, people, decisions);
  const found: Found[] = [];
  let before: Shape | null = null;
  for (const [index, decision] of decisions.entries()) {
    const words = prose.quoted[index];
    if (decision === null || words === undefined) continue;
    const kind = kindOf(prose, decision.shape, before);
    before = decision.shape;
    if (decision.nobody) continue;
    const first = found.at(-1)?.quotation;
    if (halves.has(index) && first !== undefined) {
      extend(first, words.parts, prose.text);
      continue;
    }
    const speaker = persons[index] ?? null;
    const { mention, cue } = namingOf(prose, decision.speaker);
    const quotation = bare(prose.text, words, words.block);
    quotation.kind = kind;
    quotation.speaker = speaker?.id ?? null;
    quotation.mention = mention;
    quotation.cue = cue;
    if (kind === 'mixed') quotation.clause = clauses.get(index) ?? null;
    if (words.parts.length > 1) quotation.parts = words.parts;
    found.push({ quotation, speaker });
  }
  return found;
}

function indirect(
  prose: Prose,
  people: People,
  { content, cue, mention, source, sentence }: Reported,
): Found {
  const [span = cue] = content;
  const speaker = mention === null ? null : people.of(sentence, mention);
  const quotation = bare(prose.text, span, prose.sentences[sentence]?.block ?? 0);
  quotation.kind = 'indirect';
  quotation.speaker = speaker?.id ?? null;
  quotation.mention = source;
  quotation.cue = cue;
  return { quotation, speaker };
}

/** For each quotation the reported clause that holds it. */
function clausesOf(reported: readonly Reported[]): Map<number, Span> {
  const clauses = new Map<number, Span>();
  for (const { content, quoted } of reported) {
    const [only, other] = content;
    if (only === undefined || other !== undefined) continue;
    for (const index of quoted) if (!clauses.has(index)) clauses.set(index, only);
  }
  return clauses;
}

function setOffIn(prose: Prose, decisions: readonly (Decision | null)[]): SetOff[] {
  return decisions.flatMap((decision, index) => {
    const words = prose.quoted[index];
    if (decision?.nobody !== true || words === undefined) return [];
    const { start, end, block } = words;
    return { start, end, kind: setOffKind(prose, words), block, confirmed: false };
  });
}

/** A quotation that nobody is known to have said. Filled in afterwards: copies of objects cost microseconds each. */
function bare(text: string, { start, end }: Span, block: number): Quotation {
  return {
    id: '',
    start,
    end,
    exact: text.slice(start, end),
    kind: 'direct',
    block,
    speaker: null,
    mention: null,
    cue: null,
    clause: null,
    said: null,
    medium: null,
    utterance: '',
    confirmed: false,
  };
}

/** The words that name the speaker, and the cue where it stands by the quotation. */
function namingOf(prose: Prose, candidate: Candidate | null): Pick<Quotation, 'mention' | 'cue'> {
  if (candidate === null) return { mention: null, cue: null };
  const { cue, cueEnd, mention, place } = candidate;
  return {
    mention: spanOf(prose, wholePhrase(prose, mention, cue)),
    cue: cue === -1 || place !== 'same' ? null : spanOf(prose, { from: cueStart(prose, cue), to: cueEnd }),
  };
}

function spanOf({ tokens }: Prose, { from, to }: { from: number; to: number }): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

function extend(quotation: Quotation, parts: readonly Span[], text: string): void {
  quotation.parts = [...(quotation.parts ?? [{ start: quotation.start, end: quotation.end }]), ...parts];
  quotation.end = parts.at(-1)?.end ?? quotation.end;
  quotation.exact = text.slice(quotation.start, quotation.end);
}

/** Words all capitalised but for the small ones, two at least, name a work; others are terms. */
function setOffKind({ text }: Prose, { start, end }: Span): SetOff['kind'] {
  const words = text
    .slice(start, end)
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== '');
  return words.length > 1 &&
    words.every((word) => isCapital(word) || word.length <= 4) &&
    words.filter(isCapital).length > 1
    ? 'title'
    : 'term';
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}

function giveIds(quotations: readonly Quotation[], text: string, article: string): void {
  const ids = new IdRegister();
  for (const quotation of quotations) {
    const words = (quotation.parts ?? [quotation]).map(({ start, end }) => text.slice(start, end));
    quotation.id = ids.take(wordsId(article, words.join(' ')));
  }
}
