import type { Known } from '../../search/syntax/known.ts';
import type { Instead, Query } from '../../search/query.ts';
import { listed } from '../wording.ts';
import { filterValuesOf, filterWords } from './filters.ts';

/** A text is named by its beginning, UTF-16 units. */
const NAMED = 80;

export function namedText(text: string): string {
  return text.length > NAMED ? `${text.slice(0, NAMED)}…` : text;
}

/** What another search gives up, behind its number of results: "without outlet: BBC", "for “completely surrounded”". */
export function insteadWords(asked: Query, { given, query }: Instead, known: Known): string {
  const text = `“${namedText(query.text)}”`;
  switch (given) {
    case 'filters':
      return `without ${filtersGivenUp(asked, query, known)}`;
    case 'phrase':
      return `with these words apart: ${text}`;
    case 'without':
      return `with nothing left out: ${text}`;
    default:
      return `for ${text}`;
  }
}

function filtersGivenUp(asked: Query, query: Query, known: Known): string {
  const kept = new Set(filterValuesOf(query).map((each) => filterWords(each, known)));
  const gone = filterValuesOf(asked)
    .map((each) => filterWords(each, known))
    .filter((words) => !kept.has(words));
  if (gone.length > 1 && kept.size === 0) return 'filters';
  return `the ${gone.length > 1 ? 'filters' : 'filter'} ${listed(gone)}`;
}
