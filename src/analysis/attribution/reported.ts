import type { Span } from '../../text/span.ts';
import { overlapLength } from '../../text/span.ts';
import type { Prose } from '../words/prose.ts';
import type { Sentence } from '../words/sentences.ts';
import type { VerbReading } from '../words/verbs.ts';
import type { Clauses } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import type { Content } from './content-choice.ts';
import { contentsOf, ownGroup, spansOf } from './content-choice.ts';
import { CueContext } from './cue-context.ts';
import { mayBeCue } from './cue-words.ts';
import type { Frame } from './frames.ts';
import { framesOf } from './frames.ts';
import { FeatureWeights, readWeights } from './feature-weights.ts';
import { HashedFeatures } from './hashed-features.ts';
import type { Mention } from './mentions.ts';
import { mentionsOf } from './mentions.ts';
import type { Cue } from './reported-features.ts';
import { cueAt, cueFeatures } from './reported-features.ts';
import { reportedWeights } from './reported-weights.ts';

/** Something reported: what, by which words, by whom. */
export interface Reported {
  /** One span, or two where the attribution stands between them; marks inside included, a stop at the end left out. */
  content: Span[];
  cue: Span;
  /** The reporting verb the cue is; null for nouns, “according to” and a colon. */
  verb: VerbReading | null;
  /** Who may have said it, as far as the sentence tells. */
  mention: Mention | null;
  /** 0..1 that somebody reports about this, by the model's own reckoning. */
  chance: number;
  /** Indices into `Prose.quoted` of the quotations it shares words with. */
  quoted: number[];
  /** Index into `Prose.sentences`. */
  sentence: number;
}

/** Mentions and frames of a sentence, where somebody has found them already. */
export type SentenceReading = (
  index: number,
  sentence: Sentence,
) => { mentions: readonly Mention[]; frames: readonly Frame[] };

/** Cues looked at in one sentence: a line of nothing but “said” has no end of them. */
const mostCues = 80;

/** Visits every word of an article that may attribute, with its features as group 0; linear. */
export function forEachCue(
  prose: Prose,
  features: HashedFeatures,
  reading: SentenceReading,
  visit: (cue: Cue, clauses: Clauses, context: CueContext) => void,
): void {
  const context = new CueContext(prose);
  const { forms } = prose.tokens;
  prose.sentences.forEach((sentence, index) => {
    let clauses: Clauses | null = null;
    let next = 0;
    for (let at = sentence.from, cues = 0; at < sentence.to && cues < mostCues; at += 1) {
      const form = forms[at];
      if (form === undefined || prose.partAt[at] !== -1 || !mayBeCue(form)) continue;
      cues += 1;
      if (clauses === null) {
        const { mentions, frames } = reading(index, sentence);
        clauses = clausesOf(prose, index, sentence, mentions, frames);
      }
      if (at >= clauses.to) break;
      let subject: Frame | null = null;
      let inverted: Frame | null = null;
      const { frames } = clauses;
      while (next < frames.length && ((frames[next]?.cue ?? -1) === -1 || (frames[next]?.cue ?? 0) < at))
        next += 1;
      for (; frames[next]?.cue === at; next += 1) {
        const frame = frames[next] as Frame;
        if (frame.link === 'inverted' || frame.link === 'according') inverted ??= frame;
        else if (frame.link !== 'main') subject ??= frame;
      }
      const cue = cueAt(context, clauses, at, subject, inverted);
      features.clear();
      cueFeatures(features, context, clauses, cue);
      visit(cue, clauses, context);
    }
  });
}

/** Finds mentions and frames afresh. */
export function freshReading(prose: Prose): SentenceReading {
  return (_, sentence) => {
    const mentions = mentionsOf(prose, sentence);
    return { mentions, frames: framesOf(prose, sentence, mentions) };
  };
}

/** The model, and how sure it has to be. */
export interface Reporting {
  weights: FeatureWeights;
  /** Least `chance` of what is given back. */
  least: number;
  /** Cues whose own features weigh less are not looked at further. */
  prior: number;
}

/** Where cross-validation has precision and recall in balance, and cues without a chance are passed over. */
export const thresholds = { least: 0.28, prior: -1.8 };

let known: Reporting | undefined;

/** The model that `npm run train:reported` has made; read from its text at first use. */
function learned(): Reporting {
  return (known ??= { weights: new FeatureWeights(readWeights(reportedWeights)), ...thresholds });
}

/** What an article reports somebody as saying, thinking or showing, in text order of the cues. */
export function reportedSpeech(
  prose: Prose,
  reading: SentenceReading = freshReading(prose),
  { weights, least, prior }: Reporting = learned(),
): Reported[] {
  const features = new HashedFeatures(weights);
  const found: Reported[] = [];
  forEachCue(prose, features, reading, (cue, clauses, context) => {
    if (features.sum(0) < prior) return;
    const best = likeliest(prose, weighed(features, context, clauses, cue));
    if (best === null || best.chance < least) return;
    const content = trimmed(prose.text, best.content);
    if (content.length === 0) return;
    const { starts, ends } = prose.tokens;
    found.push({
      content,
      cue: { start: starts[cue.cue] ?? 0, end: ends[cue.cueTo - 1] ?? 0 },
      verb: cue.form.verb,
      mention: cue.subject?.mention ?? cue.inverted,
      chance: best.chance,
      quoted: quotedIn(prose, best.content),
      sentence: clauses.index,
    });
  });
  return withoutDoubles(found);
}

interface Weighed {
  content: Content;
  score: number;
}

/** Contents so much worse than the best are not weighed to the end: e^-5 is less than one in a hundred. */
const margin = 5;

/** The contents of a cue with their scores, those that have no chance left out. */
function weighed(features: HashedFeatures, context: CueContext, clauses: Clauses, cue: Cue): Weighed[] {
  const own = features.sum(0);
  const contents = contentsOf(features, context, clauses, cue);
  const scores = new Float64Array(contents.length);
  let most = -Infinity;
  for (const [index, { byLayout, byStart, byEnd, byLast }] of contents.entries()) {
    let score = own + features.sum(byLayout);
    if (byStart !== -1) score += features.sum(byStart);
    if (byEnd !== -1) score += features.sum(byEnd);
    if (byLast !== -1) score += features.sum(byLast);
    scores[index] = score;
    most = Math.max(most, score);
  }
  const found: Weighed[] = [];
  if (most < -margin) return found;
  for (const [index, content] of contents.entries()) {
    const score = scores[index] ?? 0;
    if (score < most - margin) continue;
    const group = ownGroup(features, context, clauses, cue, content);
    found.push({ content, score: group === -1 ? score : score + features.sum(group) });
  }
  return found;
}

/**
 * The content that most of the model's chance agrees with: a candidate's chance is the sum of those that share at least
 * half of their length with it (minimum Bayes risk; Goel and Byrne, Computer Speech and Language 14, 2000).
 */
function likeliest(prose: Prose, weighed: readonly Weighed[]): { content: Span[]; chance: number } | null {
  const most = weighed.reduce((top, { score }) => Math.max(top, score), 0);
  let total = Math.exp(-most);
  const kept: { chance: number; content: Span[] }[] = [];
  for (const { content, score } of weighed) {
    const power = Math.exp(score - most);
    total += power;
    if (power > 0.02) kept.push({ chance: power, content: spansOf(content, prose.tokens) });
  }
  let best: { content: Span[]; chance: number } | null = null;
  let highest = 0;
  for (const one of kept) {
    let chance = 0;
    for (const other of kept)
      if (one === other || sharing(one.content, other.content) >= 0.5) chance += other.chance;
    // Of contents alike, the likeliest itself.
    if (chance + one.chance / 10 <= highest) continue;
    highest = chance + one.chance / 10;
    best = { content: one.content, chance: chance / total };
  }
  return best;
}

/** Without the commas and dashes that part it from its attribution. */
function trimmed(text: string, content: readonly Span[]): Span[] {
  const isParting = (at: number): boolean => /[\s,;:–—-]/.test(text.charAt(at));
  const found: Span[] = [];
  for (let { start, end } of content) {
    while (start < end && isParting(start)) start += 1;
    while (end > start && isParting(end - 1)) end -= 1;
    if (start < end) found.push({ start, end });
  }
  return found;
}

/** Indices of the quotations with a part that overlaps the content; parts are in text order. */
function quotedIn({ parts, quoted, tokens }: Prose, content: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const { start, end } of content) {
    let [low, high] = [0, parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens.ends[(parts[middle]?.to ?? 1) - 1] ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    for (; low < parts.length && (tokens.starts[parts[low]?.from ?? 0] ?? end) < end; low += 1) {
      const index = parts[low]?.quoted ?? -1;
      if (quoted[index] !== undefined) found.add(index);
    }
  }
  return [...found];
}

/** Dice coefficient of two contents by their UTF-16 units. */
export function sharing(first: readonly Span[], second: readonly Span[]): number {
  let shared = 0;
  let length = 0;
  for (const span of first) {
    length += span.end - span.start;
    for (const other of second) shared += overlapLength(span, other);
  }
  for (const other of second) length += other.end - other.start;
  return length === 0 ? 0 : (2 * shared) / length;
}

/** Of contents that are nearly the same only the likeliest: “gave a statement saying …” reports once. */
function withoutDoubles(found: readonly Reported[]): Reported[] {
  const dropped = new Set<Reported>();
  found.forEach((one, index) => {
    for (let earlier = index - 1; earlier >= 0 && index - earlier <= 12; earlier -= 1) {
      const other = found[earlier];
      if (other === undefined || one.sentence - other.sentence > 2) break;
      if (dropped.has(other) || sharing(one.content, other.content) < sameness) continue;
      dropped.add(one.chance > other.chance ? other : one);
    }
  });
  return found.filter((one) => !dropped.has(one));
}

const sameness = 0.7;

/** How sure the model has to be of what is shown as indirect speech: three of four are right (see the method page). */
const leastShown = 0.5;

/**
 * What may be shown as somebody's indirect speech: of a speech verb, without quotation marks inside, in one piece, with
 * a speaker and a high chance, none overlapping another. In text order.
 */
export function indirectQuotations(reported: readonly Reported[]): Reported[] {
  const sure = reported.filter(
    ({ content, quoted, verb, mention, chance }) =>
      chance >= leastShown &&
      content.length === 1 &&
      quoted.length === 0 &&
      mention !== null &&
      verb?.group === 'speech',
  );
  const shown: Reported[] = [];
  for (const one of sure.sort((a, b) => startOf(a) - startOf(b) || b.chance - a.chance)) {
    const last = shown.at(-1);
    if (last === undefined || (last.content[0]?.end ?? 0) <= startOf(one)) shown.push(one);
    else if (one.chance > last.chance) shown[shown.length - 1] = one;
  }
  return shown;
}

function startOf({ content }: Reported): number {
  return content[0]?.start ?? 0;
}
