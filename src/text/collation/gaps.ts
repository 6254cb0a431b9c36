import type { Matches } from './window.ts';
import type { Stretch } from './stretch.ts';
import { equalMeasure } from './stretch.ts';
import type { Token } from './tokens.ts';

/** Token indexes of a place that is not matched, ends exclusive; either side may be empty. */
export type Gap = Omit<Stretch, 'kind'>;

/** The unmatched places between the first and the last match, in order. */
export function innerGaps(matches: Matches): Gap[] {
  const gaps: Gap[] = [];
  let base = -1;
  let here = -1;
  matches.forEach((at, index) => {
    if (at < 0) return;
    if (here >= 0 && (at > base + 1 || index > here + 1)) {
      gaps.push({ baseFrom: base + 1, baseTo: at, hereFrom: here + 1, hereTo: index });
    }
    base = at;
    here = index;
  });
  return gaps;
}

/**
 * Matches the words that stand at the same place of a gap as long on either side, which alignment by score leaves: "defend this
 * bridge" against "protect this crossing" are two changes, not one. Gives what is left unmatched.
 */
export function matchInPlace(
  base: readonly Token[],
  here: readonly Token[],
  matches: Matches,
  gap: Gap,
): Gap[] {
  if (gap.baseTo - gap.baseFrom !== gap.hereTo - gap.hereFrom) return [gap];
  const left: Gap[] = [];
  for (
    let baseFrom = gap.baseFrom, hereFrom = gap.hereFrom;
    hereFrom < gap.hereTo;
    baseFrom += 1, hereFrom += 1
  ) {
    if (base[baseFrom]?.id === here[hereFrom]?.id) {
      matches[hereFrom] = baseFrom;
      continue;
    }
    const last = left.at(-1);
    if (last?.hereTo !== hereFrom)
      left.push({ baseFrom, baseTo: baseFrom + 1, hereFrom, hereTo: hereFrom + 1 });
    else {
      last.baseTo += 1;
      last.hereTo += 1;
    }
  }
  return left;
}

/** A gap without the words that stand elsewhere on the other side: one or more gaps, pieces paired in order. */
export function withoutMoved(gap: Gap, moves: readonly Stretch[]): Gap[] {
  const base = cutOut(
    gap.baseFrom,
    gap.baseTo,
    moves.map((move) => [move.baseFrom, move.baseTo]),
  );
  const here = cutOut(
    gap.hereFrom,
    gap.hereTo,
    moves.map((move) => [move.hereFrom, move.hereTo]),
  );
  return Array.from({ length: Math.max(base.length, here.length) }, (_, index) => {
    const [baseFrom, baseTo] = base[index] ?? [gap.baseTo, gap.baseTo];
    const [hereFrom, hereTo] = here[index] ?? [gap.hereTo, gap.hereTo];
    return { baseFrom, baseTo, hereFrom, hereTo };
  });
}

function cutOut(from: number, to: number, spans: [number, number][]): [number, number][] {
  const left: [number, number][] = [];
  let at = from;
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    if (end <= from || start >= to) continue;
    if (start > at) left.push([at, start]);
    at = end;
  }
  if (at < to) left.push([at, to]);
  return left;
}

/**
 * What a gap between matches is. Words the base alone has are a cut, marked where the witness has an ellipsis there; words the
 * witness alone has are added, but for those that stand where the base itself has an ellipsis: they fill in what it left out
 * and are no difference. Where both have words and the witness an ellipsis too, the words beside the ellipsis stand for those
 * at that edge of the gap, and what is left of the base between is a marked cut.
 */
export function classifyGap(base: readonly Token[], here: readonly Token[], gap: Gap): Stretch[] {
  const { baseFrom, baseTo, hereFrom, hereTo } = gap;
  if (hereFrom === hereTo) {
    if (baseFrom === baseTo) return [];
    const marked = here[hereFrom]?.afterEllipsis === true;
    return [{ kind: marked ? 'marked-cut' : 'unmarked-cut', ...gap }];
  }
  if (baseFrom === baseTo) {
    const fills = base[baseFrom]?.afterEllipsis === true && here[hereFrom]?.afterEllipsis !== true;
    return fills ? [] : [{ kind: 'added', ...gap }];
  }
  const mark = ellipsisIn(here, hereFrom, hereTo);
  if (mark >= 0 && baseTo - baseFrom > hereTo - hereFrom) {
    const most = baseTo - baseFrom;
    const before = here.slice(hereFrom, mark);
    const behind = here.slice(mark, hereTo);
    const left = before.length === 0 ? 0 : equalMeasure(base, baseFrom, 1, most - behind.length, before);
    const right = behind.length === 0 ? 0 : equalMeasure(base, baseTo - 1, -1, most - left, behind);
    const parts: Stretch[] = [
      { kind: 'changed', baseFrom, baseTo: baseFrom + left, hereFrom, hereTo: mark },
      { kind: 'marked-cut', baseFrom: baseFrom + left, baseTo: baseTo - right, hereFrom: mark, hereTo: mark },
      { kind: 'changed', baseFrom: baseTo - right, baseTo, hereFrom: mark, hereTo },
    ];
    return parts.filter((part) => part.baseTo > part.baseFrom);
  }
  return [{ kind: 'changed', ...gap }];
}

/** Index of the token in `from`..`to`, or right behind, that an ellipsis stands before; -1 where none does. */
function ellipsisIn(here: readonly Token[], from: number, to: number): number {
  for (let at = from; at <= to; at += 1) if (here[at]?.afterEllipsis === true) return at;
  return -1;
}
