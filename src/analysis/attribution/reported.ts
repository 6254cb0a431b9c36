import type { Span } from '../../text/span.ts';
import type { Prose } from '../words/prose.ts';
import type { VerbReading } from '../words/verbs.ts';
import { cueStart } from './cue-phrase.ts';
import type { SentenceReading } from './each-cue.ts';
import { forEachCue, freshReading } from './each-cue.ts';
import { FeatureWeights, readWeights } from './feature-weights.ts';
import { HashedFeatures } from './hashed-features.ts';
import { likeliest, sharing, weighed } from './likeliest-content.ts';
import type { Mention } from './mentions.ts';
import { wholePhrase } from './mentions.ts';
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
  /** The words of that mention, with what hangs on them. */
  source: Span | null;
  /** 0..1 that somebody reports about this, by the model's own reckoning. */
  chance: number;
  /** Indices into `Prose.quoted` of the quotations it shares words with. */
  quoted: number[];
  /** Index into `Prose.sentences`. */
  sentence: number;
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
export const thresholds = { least: 0.28, prior: -1 };

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
    const mention = cue.subject?.mention ?? cue.inverted;
    found.push({
      content,
      cue: { start: starts[cueStart(prose, cue.cue)] ?? 0, end: ends[cue.cueTo - 1] ?? 0 },
      verb: cue.form.verb,
      mention,
      source: mention === null ? null : sourceOf(prose, mention, cue.cue),
      chance: best.chance,
      quoted: quotedIn(prose, best.content),
      sentence: clauses.index,
    });
  });
  return withoutDoubles(found);
}

function sourceOf(prose: Prose, mention: Mention, cue: number): Span {
  const { from, to } = wholePhrase(prose, mention, cue);
  return { start: prose.tokens.starts[from] ?? 0, end: prose.tokens.ends[to - 1] ?? 0 };
}

/** Without the commas and dashes that part it from its attribution. */
function trimmed(text: string, content: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let { start, end } of content) {
    while (start < end && isParting(text.charCodeAt(start))) start += 1;
    while (end > start && isParting(text.charCodeAt(end - 1))) end -= 1;
    // “said yesterday that …”: the day is when it was said, not what.
    start += whenSaid.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    if (start < end) found.push({ start, end });
  }
  return found;
}

const whenSaid = /^(?:(?:late |early )?(?:yesterday|today|on \w+day|\w+day)(?: \w+)?)\s+(?=that\s)/u;
const parting = new Set(Array.from(' \t\n\r\u00a0,;:–—-', (mark) => mark.charCodeAt(0)));

/** Letters first: they are nearly all. */
function isParting(code: number): boolean {
  return (code < 0x41 || code > 0x7a) && parting.has(code);
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
