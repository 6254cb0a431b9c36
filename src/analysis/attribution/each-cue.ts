import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Sentence } from '../words/sentences.ts';
import { Clauses } from './clauses.ts';
import type { Cue } from './cue.ts';
import { cueAt, cueFeatures } from './cue.ts';
import { CueContext } from './cue-context.ts';
import type { Frame } from './frames.ts';
import { framesOf } from './frames.ts';
import type { HashedFeatures } from './hashed-features.ts';
import type { Mention } from './mentions.ts';
import { mentionsOf } from './mentions.ts';

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
  const { flags } = prose.tokens;
  const { partAt } = prose;
  for (const [index, sentence] of prose.sentences.entries()) {
    let clauses: Clauses | null = null;
    let next = 0;
    for (let at = sentence.from, cues = 0; at < sentence.to && cues < mostCues; at += 1) {
      if (((flags[at] as number) & is.cue) === 0 || partAt[at] !== -1) continue;
      cues += 1;
      if (clauses === null) {
        const { mentions, frames } = reading(index, sentence);
        clauses = new Clauses(prose, index, sentence, mentions, frames);
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
  }
}

/** Finds mentions and frames afresh. */
export function freshReading(prose: Prose): SentenceReading {
  return (_, sentence) => {
    const mentions = mentionsOf(prose, sentence);
    return { mentions, frames: framesOf(prose, sentence, mentions) };
  };
}
