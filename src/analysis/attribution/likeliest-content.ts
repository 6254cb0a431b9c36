import type { Span } from '../../text/span.ts';
import { overlapLength } from '../../text/span.ts';
import type { Prose } from '../words/prose.ts';
import type { Clauses } from './clauses.ts';
import type { Content } from './content.ts';
import { margin, spansOf } from './content.ts';
import { contentsOf, ownGroup } from './content-choice.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './cue-context.ts';
import type { HashedFeatures } from './hashed-features.ts';

/** A content and the sum of its features' weights. */
interface Weighed {
  content: Content;
  score: number;
}

/** The contents of a cue with their scores, those that have no chance left out. */
export function weighed(
  features: HashedFeatures,
  context: CueContext,
  clauses: Clauses,
  cue: Cue,
): Weighed[] {
  const { list, best } = contentsOf(features, context, clauses, cue);
  const found: Weighed[] = [];
  if (best < -margin) return found;
  for (const content of list) {
    const { score } = content;
    if (score < best - margin) continue;
    const group = ownGroup(features, context, clauses, cue, content);
    found.push({ content, score: group === -1 ? score : score + features.sum(group) });
  }
  return found;
}

/**
 * The content that most of the model's chance agrees with: a candidate's chance is the sum of those that share at least
 * half of their length with it (minimum Bayes risk; Goel and Byrne, Computer Speech and Language 14, 2000).
 */
export function likeliest(
  prose: Prose,
  weighed: readonly Weighed[],
): { content: Span[]; chance: number } | null {
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
