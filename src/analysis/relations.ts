import type { Problem } from '../model/problem.ts';
import type { CorpusSource } from '../model/source.ts';
import type { Relation, RelationKind } from '../model/types.ts';
import { errorAt, unknownId } from './problem.ts';

const kinds: readonly RelationKind[] = ['contradicts', 'narrows', 'follows'];

interface Edge extends Relation {
  from: string;
  entry: number;
}

/**
 * The relations of every claim, by claim id. Pushes a problem for a relation to an unknown claim or to itself, and
 * for each cycle of `narrows` or of `follows` (of two claims, only one can be the narrower, or come later).
 */
export function relationsOf(claims: CorpusSource['claims'], problems: Problem[]): Map<string, Relation[]> {
  const ids = new Set(claims.map((claim) => claim.id));
  const edges = new Map<string, Edge[]>();
  for (const { id, entry, file } of claims) {
    const list: Edge[] = [];
    for (const [index, pair] of (entry.relations ?? []).entries()) {
      for (const kind of kinds) {
        const claim = pair[kind];
        if (claim === undefined) continue;
        const path = ['relations', index, kind];
        if (claim === id) problems.push(errorAt(file, path, 'a claim cannot relate to itself', claim));
        else if (!ids.has(claim)) problems.push(unknownId(file, path, 'claim', claim, ids));
        else list.push({ from: id, kind, claim, entry: index });
      }
    }
    edges.set(id, list);
  }
  const files = new Map(claims.map((claim) => [claim.id, claim.file]));
  for (const kind of ['narrows', 'follows'] as const) {
    for (const cycle of cycles(edges, kind)) {
      const last = cycle.at(-1);
      const file = last === undefined ? undefined : files.get(last.from);
      if (last === undefined || file === undefined) continue;
      const circle = [...cycle.map((edge) => edge.from), cycle[0]?.from].join(' → ');
      problems.push(
        errorAt(file, ['relations', last.entry, kind], `claims that go round in a circle`, circle),
      );
    }
  }
  return new Map(Array.from(edges, ([id, list]) => [id, list.map(({ kind, claim }) => ({ kind, claim }))]));
}

/** One cycle for each edge that closes one, by depth-first search without recursion; linear in claims and edges. */
function cycles(edges: ReadonlyMap<string, readonly Edge[]>, kind: RelationKind): Edge[][] {
  const found: Edge[][] = [];
  const done = new Set<string>();
  for (const root of edges.keys()) {
    const trail: { id: string; rest: Edge[]; via: Edge | null }[] = [];
    const open = new Map<string, number>();
    const enter = (id: string, via: Edge | null): void => {
      open.set(id, trail.length);
      trail.push({ id, rest: (edges.get(id) ?? []).filter((edge) => edge.kind === kind), via });
    };
    if (!done.has(root)) enter(root, null);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const edge = top.rest.shift();
      if (edge === undefined) {
        done.add(top.id);
        open.delete(top.id);
        trail.pop();
        continue;
      }
      const from = open.get(edge.claim);
      if (from !== undefined) {
        found.push([...trail.slice(from + 1).flatMap((step) => (step.via === null ? [] : [step.via])), edge]);
      } else if (!done.has(edge.claim)) enter(edge.claim, edge);
    }
  }
  return found;
}
