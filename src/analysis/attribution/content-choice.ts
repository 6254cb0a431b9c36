import type { Clauses } from './clauses.ts';
import type { Content } from './content.ts';
import { Contents } from './content.ts';
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

/** Layouts that weigh so much less than the best, or than none at all, are not looked at further. */
const margin = 3;

/** What the cue may report, with features of how it stands, where it begins and where it ends. Bounded. */
export function contentsOf(
  features: HashedFeatures,
  context: CueContext,
  clauses: Clauses,
  cue: Cue,
): Contents {
  const groups = likelyLayouts(features, context, clauses, cue);
  const found = new Contents(features);
  const { next, previous } = clauses;
  if (next !== null && groups.next !== -1) found.addWhole(layout.next, next, groups.next);
  if (previous !== null && groups.previous !== -1) found.addWhole(layout.previous, previous, groups.previous);

  const isBehind = groups.right !== -1 || groups.around !== -1 || groups.whole !== -1;
  const starts = isBehind ? rightStarts(clauses, cue) : [];
  const ends = isBehind ? rightEnds(clauses, cue) : [];
  const byEnd: number[] = [];
  for (const end of ends) byEnd.push(endFeatures(features, context, clauses, cue, end));
  const behind: Behind = { starts, ends, byEnd };
  if (groups.right !== -1) addRight(found, features, context, cue, behind, groups);
  if (groups.left !== -1 || groups.around !== -1 || groups.over !== -1)
    addLeft(found, features, context, clauses, cue, behind, groups);
  if (groups.whole !== -1) addPhrase(found, cue, behind, groups);
  return found;
}

/** For each layout its group, -1 where it is not possible here or has no chance. */
type Groups = Record<keyof typeof layout, number>;

/** Where what stands behind the cue may begin and end, with the groups of the ends. */
interface Behind {
  starts: readonly Edge[];
  ends: readonly Edge[];
  byEnd: readonly number[];
}

function likelyLayouts(features: HashedFeatures, context: CueContext, clauses: Clauses, cue: Cue): Groups {
  const { sentence, to, next, previous } = clauses;
  const phrase = cue.subject?.mention;
  const groups: Groups = { right: -1, left: -1, around: -1, whole: -1, next: -1, previous: -1, over: -1 };
  const isBehind = cue.cueTo < to;
  if (isBehind) groups.right = layoutFeatures(features, context, clauses, cue, layout.right);
  if (cue.chain > sentence.from) {
    groups.left = layoutFeatures(features, context, clauses, cue, layout.left);
    if (isBehind) groups.around = layoutFeatures(features, context, clauses, cue, layout.around);
    if (next !== null && context.prose.partAt[next.from] !== -1)
      groups.over = layoutFeatures(features, context, clauses, cue, layout.over);
  }
  if (phrase !== undefined && phrase.to <= cue.chain && isBehind)
    groups.whole = layoutFeatures(features, context, clauses, cue, layout.whole);
  if (next !== null) groups.next = layoutFeatures(features, context, clauses, cue, layout.next);
  if (previous !== null) groups.previous = layoutFeatures(features, context, clauses, cue, layout.previous);
  return withoutHopeless(features, groups);
}

const layouts = ['right', 'left', 'around', 'whole', 'next', 'previous', 'over'] as const;

/** Without the layouts that weigh so much less than the best one, or than reporting nothing. */
function withoutHopeless(features: HashedFeatures, groups: Groups): Groups {
  let highest = -features.sum(0);
  for (const kind of layouts)
    if (groups[kind] !== -1) highest = Math.max(highest, features.sum(groups[kind]));
  for (const kind of layouts)
    if (groups[kind] !== -1 && features.sum(groups[kind]) < highest - margin) groups[kind] = -1;
  return groups;
}

function addRight(
  found: Contents,
  features: HashedFeatures,
  context: CueContext,
  cue: Cue,
  { starts, ends, byEnd }: Behind,
  { right }: Groups,
): void {
  for (const start of starts) {
    const byStart = startFeatures(features, context, cue, start);
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] as Edge;
      if (end.at <= start.at) continue;
      const group = byEnd[index] as number;
      found.add(layout.right, start.at, end.at, 0, 0, start, end, right, byStart, group, -1);
    }
  }
}

function addLeft(
  found: Contents,
  features: HashedFeatures,
  context: CueContext,
  clauses: Clauses,
  cue: Cue,
  behind: Behind,
  { left, over, around }: Groups,
): void {
  const { next } = clauses;
  const { starts, ends } = leftEdges(clauses, cue);
  const byEnd: number[] = [];
  for (const end of ends) byEnd.push(leftEndFeatures(features, context, cue, end));
  for (const start of starts) {
    const byStart = leftStartFeatures(features, context, cue, start);
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] as Edge;
      const [from, to] = [start.at, end.at];
      if (to <= from) continue;
      const group = byEnd[index] as number;
      if (left !== -1) found.add(layout.left, from, to, 0, 0, start, end, left, byStart, group, -1);
      if (next !== null && over !== -1 && context.prose.partAt[to - 1] !== -1)
        found.add(layout.over, from, to, next.from, next.to, start, end, over, byStart, group, -1);
      if (around !== -1 && mayGoOn(cue, start, end))
        addAround(found, from, to, cue, behind, around, byStart, group);
    }
  }
}

/** “A, X said, B”: A begins with the sentence or is a quotation, and X is no part of it. */
function mayGoOn(cue: Cue, start: Edge, end: Edge): boolean {
  if (start.why === edge.cut || start.why === edge.phrase) return false;
  return end.why !== edge.chain || cue.subject === null || cue.subject.mention.to <= start.at;
}

function addAround(
  found: Contents,
  from: number,
  to: number,
  cue: Cue,
  { starts, ends, byEnd }: Behind,
  around: number,
  byStart: number,
  byLeftEnd: number,
): void {
  for (const start of starts) {
    if (start.why !== edge.comma && start.why !== edge.quote && start.why !== edge.cue) continue;
    // “A, said Petra Sandoval, B”: she is no part of B.
    if (cue.inverted !== null && start.at < cue.inverted.to) continue;
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] as Edge;
      if (end.at <= start.at || end.rank > 2 || end.why === edge.block) continue;
      const last = byEnd[index] as number;
      found.add(layout.around, from, to, start.at, end.at, start, end, around, byStart, byLeftEnd, last);
    }
  }
}

function addPhrase(found: Contents, cue: Cue, { starts, ends, byEnd }: Behind, groups: Groups): void {
  const phrase = cue.subject?.mention;
  const start = starts[0];
  if (phrase === undefined || start === undefined) return;
  const { from, to } = phrase;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] as Edge;
    if (end.at <= start.at || end.why === edge.block) continue;
    const group = byEnd[index] as number;
    found.add(layout.whole, from, to, start.at, end.at, start, end, groups.whole, -1, group, -1);
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
