/** What the site says of quotations and their wordings: the same words everywhere, and never which wording is right. */
import type { DifferenceKind, Rendering } from '../model/types.ts';
import { capital, counted, listed, plural } from './wording.ts';

const DIFFERENCE_WORDS: Record<DifferenceKind, string> = {
  changed: 'words changed',
  added: 'words added',
  reordered: 'other order',
  splice: 'two sentences joined',
  'unmarked-cut': 'cut, not marked',
  speaker: 'other speaker',
  'marked-cut': 'cut, marked with an ellipsis',
  'case-or-punctuation': 'case or punctuation',
};

/** How words differ from the fullest wording. */
export function differenceWords(kind: DifferenceKind | Rendering['relation']): string {
  if (kind === 'same') return 'same words';
  return kind === 'part' ? 'a part, in the same words' : DIFFERENCE_WORDS[kind];
}

/** How a part of the fullest wording is a part of it; `fuller` where it has words that the fullest leaves out. */
export function partWords(fuller: boolean): string {
  return fuller ? 'a part, with words that the fullest wording leaves out' : differenceWords('part');
}

/** `3 wordings`. */
export function wordingsWords(count: number): string {
  return plural(count, 'wording');
}

/** What a quotation's page is about: "Vladimir Putin: one quotation, three wordings". */
export function quotationHeading(
  speakers: readonly string[],
  { outlets, wordings }: Pick<Printed, 'outlets' | 'wordings'>,
): string {
  const who = speakers.length ? speakers.join(' or ') : 'Speaker not found';
  if (wordings > 1) return `${who}: one quotation, ${counted(wordings)} wordings`;
  return outlets > 1 ? `${who}: one quotation, the same words` : `${who}: one quotation`;
}

/** What the outlets make of one quotation, in numbers. */
export interface Printed {
  outlets: number;
  wordings: number;
  /** How many outlets depart from the fullest wording, by the gravest way in which they do. */
  departing: Partial<Record<DifferenceKind, number>>;
}

/** "Four outlets print it, in three wordings; in two, words inside the quotation marks differ from the fullest." */
export function printedFinding({ outlets, wordings, departing }: Printed): string {
  if (outlets < 2) return 'No other article of this corpus has these words.';
  const print = `${capital(counted(outlets))} outlets print it`;
  if (wordings < 2) return `${print}, in the same words.`;
  const { changed = 0, added = 0, reordered = 0, splice = 0 } = departing;
  const words = changed + added + reordered;
  const clauses = [
    ...(words ? [`in ${counted(words)}, words inside the quotation marks differ from the fullest`] : []),
    ...(splice ? [`${counted(splice)} ${splice === 1 ? 'joins' : 'join'} it with other words`] : []),
    ...cutClauses(departing),
  ];
  return `${[`${print}, in ${counted(wordings)} wordings`, ...clauses].join('; ')}.`;
}

function cutClauses(departing: Printed['departing']): string[] {
  const unmarked = departing['unmarked-cut'] ?? 0;
  const marked = departing['marked-cut'] ?? 0;
  const leave = (count: number) => `${counted(count)} ${count === 1 ? 'leaves' : 'leave'} words out`;
  return [
    ...(unmarked ? [`${leave(unmarked)} without a sign of it`] : []),
    ...(marked ? [`${leave(marked)} and ${marked === 1 ? 'says' : 'say'} so with an ellipsis`] : []),
  ];
}

/** "goes on beyond the fullest wording here: 6 words more before"; empty where it does not. */
export function furtherWords([before, after]: Rendering['further']): string {
  const more = [
    ...(before ? [`${plural(before, 'word')} more before`] : []),
    ...(after ? [`${plural(after, 'word')} more after`] : []),
  ];
  return more.length ? `goes on beyond the fullest wording: quotes ${listed(more)}` : '';
}

/** "12 of 31 shared quotations are altered somewhere." */
export function alteredFinding(altered: number, shared: number): string {
  if (shared === 0) return 'No quotation stands in two articles of this corpus.';
  const all = plural(shared, 'shared quotation');
  if (altered === 0) return `None of ${all} is altered: all outlets print the same words.`;
  return `${altered} of ${all} ${altered === 1 ? 'is' : 'are'} altered somewhere.`;
}

/** The first words of a quotation, whole words, `limit` UTF-16 units at most; with our own ellipsis where it goes on. */
export function firstWords(words: string, limit: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > 0 ? cut : limit)} …`;
}
