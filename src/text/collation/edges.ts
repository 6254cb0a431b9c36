import type { Gap } from './gaps.ts';
import type { Stretch } from './stretch.ts';
import { equalMeasure } from './stretch.ts';
import type { Token } from './tokens.ts';

/** What stands before or behind all that is matched: differences, and how many of the witness's tokens go further. */
export interface Edge {
  stretches: Stretch[];
  further: number;
}

/**
 * The witness's words before its first matched one. Behind a sentence's beginning, or where the base itself begins inside a
 * sentence, they are quoted further than the base goes. In the sentence that base and witness share they are added, or stand
 * for the base's words there.
 */
export function leadingEdge(base: readonly Token[], here: readonly Token[], gap: Gap): Edge {
  const { baseTo, hereFrom, hereTo } = gap;
  let start = hereTo;
  while (start > hereFrom && here[start]?.opensSentence !== true) start -= 1;
  const count = hereTo - start;
  let sentence = baseTo;
  while (sentence > 0 && base[sentence]?.opensSentence !== true) sentence -= 1;
  const beginsInside = sentence === 0 && base[0]?.opensSentence !== true;
  const elided = base[baseTo]?.afterEllipsis === true;
  if (count === 0 || (elided && here[hereTo]?.afterEllipsis !== true) || (baseTo === 0 && beginsInside)) {
    return { stretches: [], further: hereTo - hereFrom };
  }
  const further = start - hereFrom;
  const before = baseTo - sentence;
  if (before === 0) {
    return { stretches: [{ kind: 'added', baseFrom: baseTo, baseTo, hereFrom: start, hereTo }], further };
  }
  const whole = !beginsInside && here[start]?.opensSentence === true && before <= 2 * count + 1;
  const run = whole ? before : equalMeasure(base, baseTo - 1, -1, before, here.slice(start, hereTo));
  return {
    stretches: [{ kind: 'changed', baseFrom: baseTo - run, baseTo, hereFrom: start, hereTo }],
    further,
  };
}

/** The same for the words behind the last matched one; `closes` tells of a closing mark behind the last word of either. */
export function trailingEdge(
  base: readonly Token[],
  here: readonly Token[],
  gap: Gap,
  closes: { base: boolean; here: boolean },
): Edge {
  const { baseFrom, hereFrom, hereTo } = gap;
  let end = hereFrom;
  while (end < hereTo && here[end]?.opensSentence !== true) end += 1;
  const count = end - hereFrom;
  let sentence = baseFrom;
  while (sentence < base.length && base[sentence]?.opensSentence !== true) sentence += 1;
  const endsInside = sentence === base.length && !(closes.base && base.some((token) => token.opensSentence));
  const elided = base[baseFrom]?.afterEllipsis === true;
  if (
    count === 0 ||
    (elided && here[hereFrom]?.afterEllipsis !== true) ||
    (baseFrom === base.length && endsInside)
  ) {
    return { stretches: [], further: hereTo - hereFrom };
  }
  const further = hereTo - end;
  const behind = sentence - baseFrom;
  if (behind === 0) {
    return { stretches: [{ kind: 'added', baseFrom, baseTo: baseFrom, hereFrom, hereTo: end }], further };
  }
  const whole = (end < hereTo || closes.here) && behind <= 2 * count + 1;
  const run = whole ? behind : equalMeasure(base, baseFrom, 1, behind, here.slice(hereFrom, end));
  return {
    stretches: [{ kind: 'changed', baseFrom, baseTo: baseFrom + run, hereFrom, hereTo: end }],
    further,
  };
}

/**
 * The rest of a base sentence that the witness closes early: it begins where a sentence of the base begins and has a full stop
 * where that goes on. A fragment that begins inside a sentence tells nothing: American style puts a full stop behind it anyway.
 */
export function earlyClose(
  base: readonly Token[],
  here: readonly Token[],
  matches: ArrayLike<number>,
  closes: boolean,
): Stretch | null {
  const last = matches[here.length - 1] ?? -1;
  const next = base[last + 1];
  if (!closes || last < 0 || next === undefined || next.opensSentence || next.afterEllipsis) return null;
  let start = here.length - 1;
  while (start > 0 && here[start]?.opensSentence !== true) start -= 1;
  const from = matches[start] ?? -1;
  if (here[start]?.opensSentence !== true || base[from]?.opensSentence !== true) return null;
  let sentence = last + 1;
  while (sentence < base.length && base[sentence]?.opensSentence !== true) sentence += 1;
  return {
    kind: 'unmarked-cut',
    baseFrom: last + 1,
    baseTo: sentence,
    hereFrom: here.length,
    hereTo: here.length,
  };
}
