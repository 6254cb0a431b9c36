import type { FindingEntry } from '../../model/source.ts';
import type { Quotation } from '../../model/types.ts';
import type { SpeakerIndex } from '../speakers.ts';

/** `words` as said by `speaker`; the mention and the cue of `found` stay where they do not name somebody else. */
export function quotationOf(
  { kind }: FindingEntry,
  speaker: string | null,
  words: Quotation,
  found: Quotation | null,
  index: SpeakerIndex,
  text: string,
): Quotation {
  const mention = found?.mention ?? null;
  const name = mention === null ? '' : text.slice(mention.start, mention.end);
  const keeps =
    found !== null &&
    (found.speaker === speaker ||
      found.speaker === null ||
      index.resolve(name) === speaker ||
      (index.resolve(name) === null && (/^\p{Ll}/u.test(name) || /^(?:he|she|it|they|who)$/iu.test(name))));
  return {
    ...words,
    kind: kind === undefined || kind === 'title' || kind === 'term' ? words.kind : kind,
    speaker,
    mention: keeps ? mention : null,
    cue: keeps ? found.cue : null,
    confirmed: true,
  };
}
