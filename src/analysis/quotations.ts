import type { Block, Quotation, SetOff } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { attribute } from './attribution.ts';
import type { Candidate } from './attribution/candidates.ts';
import { readScene } from './attribution/candidates.ts';
import { wholePhrase } from './attribution/mentions.ts';
import type { Decision } from './attribution/speaking.ts';
import { IdRegister, wordsId } from './ids.ts';
import type { People, Person } from './people/people.ts';
import { peopleOf } from './people/people.ts';
import { kindOf } from './quotation/kind.ts';
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
}

export interface FoundQuotations {
  /** In text order, not overlapping; `utterance` is still empty and `confirmed` false: both need the whole corpus. */
  quotations: Quotation[];
  /** Words between marks that are nobody's. */
  setOff: SetOff[];
  /** Speakers of these quotations whom speakers.yaml does not have. */
  strangers: Stranger[];
}

/**
 * The quotations of one article with their speakers, from its text alone: marks give spans (quotation/), mentions and
 * cues give speakers (attribution/), the article's own names say whom a mention means (people/). Time grows with the
 * text, whatever it holds.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  { article, speakers }: QuotationContext,
): FoundQuotations {
  const prose = readProse(text, blocks);
  const scene = readScene(prose);
  const decisions = attribute(scene);
  const people = peopleOf(prose, scene.mentions, speakers);
  const strangers = new Map<string, Person>();
  const halves = splitHalves(prose, decisions);
  const quotations: Quotation[] = [];
  const setOff: SetOff[] = [];
  let shapeBefore: Decision['shape'] | null = null;
  for (const [index, decision] of decisions.entries()) {
    const words = prose.quoted[index];
    if (decision === null || words === undefined) continue;
    const kind = kindOf(prose, decision.shape, shapeBefore);
    shapeBefore = decision.shape;
    if (decision.nobody) {
      setOff.push({
        start: words.start,
        end: words.end,
        kind: setOffKind(prose, words),
        block: words.block,
        confirmed: false,
      });
      continue;
    }
    if (halves.has(index)) {
      const first = quotations.at(-1);
      if (first !== undefined) extend(first, words.parts, text);
      continue;
    }
    const { speaker, ...named } = attributionOf(prose, people, decision.speaker);
    if (speaker?.known === false) strangers.set(speaker.id, speaker);
    const { start, end, block, parts } = words;
    quotations.push({
      ...bare(text, { start, end }, block),
      kind,
      speaker: speaker?.id ?? null,
      ...named,
      ...(parts.length > 1 ? { parts } : {}),
    });
  }
  giveIds(quotations, text, article);
  return { quotations, setOff, strangers: Array.from(strangers.values()) };
}

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

/** The words that name the speaker, the cue where it stands by the quotation, and whom the mention means. */
function attributionOf(
  { tokens, ...prose }: Prose,
  people: People,
  candidate: Candidate | null,
): { speaker: Person | null; mention: Span | null; cue: Span | null } {
  if (candidate === null) return { speaker: null, mention: null, cue: null };
  const { cue, cueEnd, mention, antecedent, place, sentence } = candidate;
  const { from, to } = wholePhrase({ tokens, ...prose }, mention, cue);
  const span = (first: number, end: number): Span => ({
    start: tokens.starts[first] ?? 0,
    end: tokens.ends[end - 1] ?? 0,
  });
  return {
    speaker: people.of(sentence, antecedent ?? mention),
    mention: span(from, to),
    cue: cue === -1 || place !== 'same' ? null : span(cue, cueEnd),
  };
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
  const capital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  return words.length > 1 &&
    words.every((word) => capital(word) || word.length <= 4) &&
    words.filter(capital).length > 1
    ? 'title'
    : 'term';
}

function giveIds(quotations: readonly Quotation[], text: string, article: string): void {
  const ids = new IdRegister();
  for (const quotation of quotations) {
    const words = (quotation.parts ?? [quotation]).map(({ start, end }) => text.slice(start, end));
    quotation.id = ids.take(wordsId(article, words.join(' ')));
  }
}
