import type { Prose } from '../words/prose.ts';
import type { Candidate } from './candidates.ts';
import type { Link } from './frames.ts';
import type { Shape } from './shape.ts';

/** Links of a mention that is its verb's own subject. */
const subjects = new Set<Link>(['before', 'apposed', 'relative', 'antecedent', 'inverted', 'coordinated']);
/** Verbs that give something a name, and the words that open a clause about it. */
const naming = new Set(
  'call describe dismiss dub brand label term denounce condemn characterize characterise'.split(' '),
);
const relatives = new Set(['that', 'which', 'whom']);
/** Words that open a clause beside the one before, about somebody else. */
const beside = new Set(['as', 'while', 'whereas']);

/**
 * The candidates that the grammar rules out in favour of another: a verb with its subject stands nearer, in a clause of
 * its own (“X urged restraint as Y hailed “A””, “X accused Y, while Z said it was “A””), or the words are branded so by
 * somebody (branded “A” by Y). Rare, and never learnt well from examples.
 */
export function overtakenBy(prose: Prose, candidates: readonly Candidate[], shape: Shape): boolean[] {
  let near: Candidate | null = null;
  let by: Candidate | null = null;
  const around = standingBefore(prose, candidates, shape);
  if (around !== null) return candidates.map(({ mention }) => mention.from !== around.mention.from);
  for (const candidate of candidates) {
    const { place, cue, cueEnd, link } = candidate;
    if (place !== 'same' || cue === -1 || cue >= shape.from) continue;
    const group = prose.tokens.forms[cue]?.verb?.group;
    const adjacent = shape.from - cueEnd <= 1;
    const tells = group === 'speech' || (group === 'stance' && adjacent);
    if (subjects.has(link) && tells && (near === null || cue > near.cue)) near = candidate;
    if (isBrandedBy(prose, candidate, shape)) by = candidate;
  }
  return candidates.map((candidate) => {
    if (by !== null) return candidate.mention.from !== by.mention.from;
    if (isAside(prose, candidate, shape)) return true;
    return near !== null && isApart(prose, candidate, near);
  });
}

/** True where the grammar leaves no doubt that the words are somebody's. */
export function mustBeSpoken(prose: Prose, candidates: readonly Candidate[], shape: Shape): boolean {
  return (
    standingBefore(prose, candidates, shape) !== null ||
    speaksForOwner(prose, candidates, shape) ||
    candidates.some((candidate) => isBrandedBy(prose, candidate, shape))
  );
}

/** branded “A” by the mayor */
function isBrandedBy(prose: Prose, { place, link, cue, cueEnd }: Candidate, { from, to }: Shape): boolean {
  if (place !== 'same' || link !== 'by' || cue === -1 || cueEnd > from || from - cueEnd > 1) return false;
  return prose.tokens.forms[to]?.lower === 'by';
}

/** Calloway “strongly” urged: the subject whose verb of saying stands right behind words between marks, or null. */
function standingBefore(
  prose: Prose,
  candidates: readonly Candidate[],
  { from, to }: Shape,
): Candidate | null {
  const group = prose.tokens.forms[to]?.verb?.group;
  if (group !== 'speech' && group !== 'stance') return null;
  return (
    candidates.find(({ mention, cue, link }) => link === 'before' && mention.to === from && cue === to) ??
    null
  );
}

/** “Calloway’s latest post also “strongly requested” a reply”: whose words a sentence is about, no verb between. */
function speaksForOwner(prose: Prose, candidates: readonly Candidate[], shape: Shape): boolean {
  const start = prose.sentences[shape.sentence]?.from ?? -1;
  return candidates.some(({ place, link, cueEnd, mention }) => {
    if (place !== 'same' || link !== 'owned' || mention.from !== start || cueEnd > shape.from) return false;
    for (let at = cueEnd; at < shape.from; at += 1) if (prose.tokens.forms[at]?.verb != null) return false;
    return true;
  });
}

/** "… on what leaders said at the meeting, and stressed “A”": a clause that stands for a thing reports nothing else. */
function isAside(prose: Prose, { mention, cueEnd, place }: Candidate, { from }: Shape): boolean {
  return place === 'same' && prose.tokens.forms[mention.from - 1]?.lower === 'what' && from - cueEnd > 3;
}

/** True where a clause of its own begins between a candidate and the one that is nearer. */
function isApart(prose: Prose, candidate: Candidate, near: Candidate): boolean {
  if (candidate.mention.from === near.mention.from) return false;
  const from = candidate.cue === -1 ? candidate.mention.to : candidate.cue + 1;
  // "claims that Kyiv’s military dismissed as “A”": the clause is about what was said before.
  const opener = prose.tokens.forms[near.mention.from - 1]?.lower ?? '';
  if (naming.has(prose.tokens.forms[near.cue]?.verb?.lemma ?? '') && relatives.has(opener)) return true;
  for (let at = from; at < near.mention.from; at += 1) {
    const form = prose.tokens.forms[at];
    if (form !== undefined && beside.has(form.lower) && (prose.partAt[at] ?? -1) === -1) return true;
  }
  return false;
}
