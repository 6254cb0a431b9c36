import type { ComparedQuotation } from '../../model/compared-article.ts';
import { compareQuotations, type ComparedWording } from './compare-quotations.ts';

/**
 * What share of the shorter one's words, the longer ones above all, must stand in the other one: an utterance may be a whole
 * speech, of which each article quotes other sentences. A quotation that has its counterpart already asks for more.
 */
const SHARE = { first: 0.35, further: 0.6 };

/**
 * The quotations of two articles that render the same words of one utterance, nearest first chosen, in the order of the first
 * article. One quotation may stand in several pairs: two pieces of a sentence beside the whole of it.
 */
export function pairQuotations(
  first: readonly ComparedQuotation[],
  second: readonly ComparedQuotation[],
): ComparedWording[] {
  const others = byUtterance(second);
  const pairs = new Map<string, ComparedWording>();
  for (const [utterance, own] of byUtterance(first)) {
    for (const pair of nearest(utterance, own, others.get(utterance) ?? [])) {
      const key = pair.quotations.map(({ id }) => id).join(' ');
      if (!pairs.has(key)) pairs.set(key, pair);
    }
  }
  const place = ({ quotations: [one, other] }: ComparedWording) =>
    first.indexOf(one) * second.length + second.indexOf(other);
  return [...pairs.values()]
    .map((pair) => ({ pair, at: place(pair) }))
    .sort((one, two) => one.at - two.at)
    .map(({ pair }) => pair);
}

function byUtterance(quotations: readonly ComparedQuotation[]): Map<string, ComparedQuotation[]> {
  const groups = new Map<string, ComparedQuotation[]>();
  for (const quotation of quotations) {
    for (const id of quotation.utterances) groups.set(id, [...(groups.get(id) ?? []), quotation]);
  }
  return groups;
}

/** An order that does not depend on which article is the first. */
function inAlphabet(one: ComparedWording, two: ComparedWording): number {
  const key = ({ quotations }: ComparedWording) =>
    quotations
      .map(({ words, id }) => `${words} ${id}`)
      .sort()
      .join(' ');
  return key(one) < key(two) ? -1 : 1;
}

function nearest(
  utterance: string,
  own: readonly ComparedQuotation[],
  other: readonly ComparedQuotation[],
): ComparedWording[] {
  const all = own
    .flatMap((one) => other.map((two) => compareQuotations(one, two, utterance)))
    .sort((one, two) => two.weight - one.weight || two.share - one.share || inAlphabet(one, two));
  // One beside one: that they are the same was found by more than their words.
  if (all.length === 1) return all;
  const paired = new Set<ComparedQuotation>();
  const choose = (wanted: (pair: ComparedWording) => boolean) =>
    all.filter((pair) => {
      if (!wanted(pair)) return false;
      pair.quotations.forEach((quotation) => paired.add(quotation));
      return true;
    });
  const isPaired = (quotation: ComparedQuotation) => paired.has(quotation);
  return [
    ...choose(({ quotations, share }) => share >= SHARE.first && !quotations.some(isPaired)),
    ...choose(({ quotations, share }) => share >= SHARE.further && !quotations.every(isPaired)),
  ];
}
