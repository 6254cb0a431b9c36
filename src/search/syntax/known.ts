import type { Bundle, Day } from '../../model/types.ts';
import { otherNames } from '../documents/other-names.ts';
import { articlesByOutlet } from '../documents/outlets.ts';

/** What a corpus has that a search may be narrowed to: the values of filters, with the names a reader may type. */
export interface Known {
  /** `value` is the short name; `names` are others, the full one first. */
  outlets: readonly { value: string; names: readonly string[] }[];
  /** `names` are all of them, the one that is shown first. */
  speakers: readonly { id: string; names: readonly string[] }[];
  topics: readonly string[];
  /** First and last day an article was published; null where none says. */
  days: readonly [earliest: Day, latest: Day] | null;
}

/** As long as what a corpus has is not here yet. */
export const NOTHING_KNOWN: Known = { outlets: [], speakers: [], topics: [], days: null };

/** Each outlet and topic once, in the order of the corpus. */
export function knownOf({
  articles,
  speakers,
  claims,
}: Pick<Bundle, 'articles' | 'speakers' | 'claims'>): Known {
  const days = articles.flatMap(({ published }) => published?.value ?? []).sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  return {
    outlets: articlesByOutlet(articles).map(({ short, names }) => ({ value: short, names })),
    speakers: speakers.map((speaker) => ({
      id: speaker.id,
      names: [speaker.name, ...otherNames(speaker)],
    })),
    topics: [...new Set(claims.flatMap(({ topic }) => topic ?? []))],
    days: earliest !== undefined && latest !== undefined ? [earliest, latest] : null,
  };
}
