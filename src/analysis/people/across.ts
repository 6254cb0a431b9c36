import type { Article } from '../../model/types.ts';
import { wordKey } from '../../text/words.ts';
import type { Stranger } from '../quotations.ts';
import type { SpeakerIndex } from '../speakers.ts';
import { identitiesOf } from './identities.ts';

/**
 * Makes speakers of different articles and spellings one (identities.ts), and those of speakers.yaml where they are
 * one of them. Whoever has no name ("a harbour official") is nobody beyond the article: their quotations keep the
 * words that name them, and have no speaker. Changes the quotations of `articles`; gives the strangers that remain.
 */
export function acrossArticles(
  articles: readonly Article[],
  strangers: readonly Stranger[],
  { known, shared }: SpeakerIndex,
): Stranger[] {
  // A name that several speakers of speakers.yaml share means none of them.
  const ambiguous = new Set(shared.map(({ name }) => wordKey(name)));
  const isAmbiguous = ({ name }: Stranger): boolean => ambiguous.has(wordKey(name));
  const named = strangers.filter((one) => !one.nameless && !isAmbiguous(one));
  const identities = identitiesOf(named, Array.from(known.values()));
  const nameless = new Set(strangers.filter((one) => one.nameless).map(({ id }) => id));
  for (const { quotations } of articles) {
    for (const quotation of quotations) {
      const { speaker } = quotation;
      if (speaker === null || known.has(speaker)) continue;
      const identity = identities.get(speaker);
      quotation.speaker = identity?.id ?? (nameless.has(speaker) ? null : speaker);
    }
  }
  const remaining = new Map(strangers.filter(isAmbiguous).map((one) => [one.id, one]));
  for (const { id, name, kind } of identities.values()) {
    if (!known.has(id)) remaining.set(id, { id, name, kind, nameless: false });
  }
  return Array.from(remaining.values());
}
