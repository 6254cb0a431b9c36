/** What the check says of a quotation, in the same words on the page and in the summary. */
import type { TextDifferenceKind } from '../../text/collation/types.ts';
import type { CheckedQuotation, Match, Verdict } from '../../check/result.ts';
import { capital, listed, plural } from '../wording.ts';

export const VERDICT_WORDS: Record<Verdict, string> = {
  verbatim: 'verbatim',
  altered: 'altered',
  further: 'longer than printed here',
  'other-speaker': 'other speaker in this corpus',
  possibly: 'possibly the same',
  'not-found': 'not in this corpus',
};

/** Shapes, told apart without colour: the same beside a quotation, in its note and in the counts. */
export const VERDICT_SIGNS: Record<Verdict, string> = {
  verbatim: '=',
  altered: '≠',
  further: '+',
  'other-speaker': '↔',
  possibly: '≈',
  'not-found': '?',
};

const KIND_WORDS: Record<TextDifferenceKind, string> = {
  'case-or-punctuation': 'case or punctuation',
  'marked-cut': 'cut, marked with an ellipsis',
  'unmarked-cut': 'cut, not marked',
  changed: 'words changed',
  added: 'words added',
  reordered: 'other order',
};

/** "words changed and cut, not marked", of what the text has beside the wording nearest to it; empty for none. */
export function differenceWords({ match, verdict }: CheckedQuotation): string {
  const [nearest] = match?.wordings ?? [];
  if (!match || !nearest) return '';
  const kinds = [...new Set(nearest.differences.map(({ kind }) => kind))];
  const telling = kinds.filter((kind) => kind !== 'case-or-punctuation');
  const words = (telling.length ? telling : kinds).map((kind) => KIND_WORDS[kind]);
  if (match.splice && verdict === 'altered') words.unshift('two sentences joined');
  return listed(words);
}

/** One sentence that says what was found of a quotation: in how many articles, by whom, how altered. */
export function findingWords(quotation: CheckedQuotation): string {
  const { verdict, match, nearest, speaker } = quotation;
  if (!match) {
    return nearest
      ? `No quotation of this corpus is like it; the nearest passage is in ${nearest.article.short}.`
      : 'Nothing in this corpus is like it.';
  }
  const differences = differenceWords(quotation);
  const [wording] = match.wordings;
  const printed = new Set(wording!.printed.map(({ article }) => article.id)).size;
  const names = listed(match.speakers.map(({ name }) => name));
  const inArticles = `in ${plural(printed, 'article')} of this corpus`;
  switch (verdict) {
    case 'verbatim':
      return `Printed ${inArticles}${differences ? `, but for ${differences}` : ''}${elsewhere(match)}.`;
    case 'altered':
      return `${capital(differences)}.`;
    case 'further': {
      const [before, after] = wording!.further;
      return `As printed ${inArticles}, and ${plural(before + after, 'word')} further.`;
    }
    case 'other-speaker':
      return `The text says ${speaker?.name}; this corpus says ${names}.${differences ? ` The words differ too: ${differences}.` : ''}`;
    case 'possibly':
      return `Like words ${inArticles}${names ? ` by ${names}` : ''}; found by program, unsure.`;
    case 'not-found':
      return 'Not in this corpus.';
  }
}

/** What articles print that do not print the nearest wording. */
function elsewhere({ wordings: [nearest, ...others] }: Match): string {
  const same = new Set(nearest!.printed.map(({ article }) => article.id));
  const elsewhere = others.flatMap(({ printed }) => printed.map(({ article }) => article.id));
  const count = new Set(elsewhere.filter((id) => !same.has(id))).size;
  return count
    ? `; ${plural(count, 'other article')} ${count === 1 ? 'prints' : 'print'} other or fewer words`
    : '';
}
