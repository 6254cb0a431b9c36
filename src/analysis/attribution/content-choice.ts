import type { Clauses } from './clauses.ts';
import type { Content } from './content.ts';
import { content, whole } from './content.ts';
import type { Edge } from './contents.ts';
import { edge, layout, leftEdges, rightEnds, rightStarts } from './contents.ts';
import type { CueContext } from './cue-context.ts';
import type { HashedFeatures } from './hashed-features.ts';
import type { Cue } from './cue.ts';
import {
  aroundFeatures,
  endFeatures,
  layoutFeatures,
  leftEndFeatures,
  leftStartFeatures,
  ownFeatures,
  startFeatures,
} from './content-features.ts';

/** Most contents weighed for one cue. */
const most = 250;
/** Layouts that weigh so much less than the best, or than none at all, are not looked at further. */
const margin = 3;

/** What the cue may report, with features of how it stands, where it begins and where it ends. Bounded. */
export function contentsOf(
  features: HashedFeatures,
  context: CueContext,
  clauses: Clauses,
  cue: Cue,
): Content[] {
  const byLayout = likelyLayouts(features, context, clauses, cue);
  const has = (kind: number): boolean => byLayout[kind] !== -1;
  const found: Content[] = [];
  const { next, previous } = clauses;
  if (next !== null && has(layout.next)) found.push(whole(layout.next, next, byLayout));
  if (previous !== null && has(layout.previous)) found.push(whole(layout.previous, previous, byLayout));

  const isBehind = has(layout.right) || has(layout.around) || has(layout.whole);
  const starts = isBehind ? rightStarts(clauses, cue) : [];
  const ends = isBehind ? rightEnds(clauses, cue) : [];
  const byEnd = ends.map((end) => endFeatures(features, context, clauses, cue, end));
  if (has(layout.right)) {
    for (const start of starts) {
      const byStart = startFeatures(features, context, cue, start);
      for (let index = 0; index < ends.length; index += 1) {
        const end = ends[index] as Edge;
        if (end.at <= start.at || found.length >= most) continue;
        found.push(
          content(layout.right, start.at, end.at, start, end, byLayout, byStart, byEnd[index] ?? -1),
        );
      }
    }
  }
  if (has(layout.left) || has(layout.around) || has(layout.over)) {
    const edges = leftEdges(clauses, cue);
    const byLeftEnd = edges.ends.map((end) => leftEndFeatures(features, context, cue, end));
    for (const start of edges.starts) {
      const byStart = leftStartFeatures(features, context, cue, start);
      for (let index = 0; index < edges.ends.length; index += 1) {
        const end = edges.ends[index] as Edge;
        if (end.at <= start.at || found.length >= most) continue;
        const left = content(
          layout.left,
          start.at,
          end.at,
          start,
          end,
          byLayout,
          byStart,
          byLeftEnd[index] ?? -1,
        );
        if (has(layout.left)) found.push(left);
        if (next !== null && has(layout.over) && context.prose.partAt[end.at - 1] !== -1) {
          const { from: otherFrom, to: otherTo } = next;
          found.push({
            ...left,
            layout: layout.over,
            byLayout: byLayout[layout.over] ?? -1,
            otherFrom,
            otherTo,
          });
        }
        if (has(layout.around) && mayGoOn(cue, start, end))
          addAround(found, left, cue, byLayout, starts, ends, byEnd);
      }
    }
  }
  const phrase = cue.subject?.mention;
  const behind = starts[0];
  if (phrase !== undefined && behind !== undefined && has(layout.whole)) {
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] as Edge;
      if (end.at <= behind.at || end.why === edge.block) continue;
      const one = content(
        layout.whole,
        phrase.from,
        phrase.to,
        behind,
        end,
        byLayout,
        -1,
        byEnd[index] ?? -1,
      );
      found.push({ ...one, otherFrom: behind.at, otherTo: end.at });
    }
  }
  return found;
}

/** The group of each layout that is possible here and has a chance; -1 for the others. */
function likelyLayouts(features: HashedFeatures, context: CueContext, clauses: Clauses, cue: Cue): number[] {
  const { sentence, to, next, previous } = clauses;
  const phrase = cue.subject?.mention;
  const groups = [-1, -1, -1, -1, -1, -1, -1, -1];
  const open = (kind: number): void => {
    groups[kind] = layoutFeatures(features, context, clauses, cue, kind);
  };
  if (cue.cueTo < to) open(layout.right);
  if (cue.chain > sentence.from) {
    open(layout.left);
    if (cue.cueTo < to) open(layout.around);
    if (next !== null && context.prose.partAt[next.from] !== -1) open(layout.over);
  }
  if (phrase !== undefined && phrase.to <= cue.chain && cue.cueTo < to) open(layout.whole);
  if (next !== null) open(layout.next);
  if (previous !== null) open(layout.previous);
  let highest = -features.sum(0);
  for (const group of groups) if (group !== -1) highest = Math.max(highest, features.sum(group));
  return groups.map((group) => (group !== -1 && features.sum(group) >= highest - margin ? group : -1));
}

/** “A, X said, B”: A begins with the sentence or is a quotation, and X is no part of it. */
function mayGoOn(cue: Cue, start: Edge, end: Edge): boolean {
  if (start.why === edge.cut || start.why === edge.phrase) return false;
  return end.why !== edge.chain || cue.subject === null || cue.subject.mention.to <= start.at;
}

function addAround(
  found: Content[],
  left: Content,
  cue: Cue,
  byLayout: readonly number[],
  starts: readonly Edge[],
  ends: readonly Edge[],
  byEnd: readonly number[],
): void {
  for (const start of starts) {
    if (start.why !== edge.comma && start.why !== edge.quote && start.why !== edge.cue) continue;
    // “A, said Petra Sandoval, B”: she is no part of B.
    if (cue.inverted !== null && start.at < cue.inverted.to) continue;
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] as Edge;
      if (end.at <= start.at || end.rank > 2 || end.why === edge.block || found.length >= most) continue;
      found.push({
        ...left,
        layout: layout.around,
        otherFrom: start.at,
        otherTo: end.at,
        start,
        end,
        byLayout: byLayout[layout.around] ?? -1,
        byLast: byEnd[index] ?? -1,
      });
    }
  }
}

/** Opens the group of what the two ends of a content make together; -1 for whole quotations. */
export function ownGroup(
  features: HashedFeatures,
  context: CueContext,
  clauses: Clauses,
  cue: Cue,
  { layout: kind, start, end }: Content,
): number {
  if (start === null || end === null) return -1;
  if (kind === layout.around) return aroundFeatures(features, context, cue, start, end);
  return ownFeatures(features, context, clauses, cue, kind, start, end);
}
