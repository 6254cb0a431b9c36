import type { QuotationKind, SaidOn } from '../model/types.ts';
import type { ArticleQuotation } from './data/quotation.ts';
import { gravestFlags, type WordingFlag } from './data/wording-flags.ts';
import { wordsAt } from './words-at.ts';

/** What the margin says of one speaker in one paragraph: everything of theirs there, in one note. */
export interface SpeakerNote {
  speaker: ArticleQuotation['speaker'];
  /**
   * In text order; `cue` is the article's word ("said"), null where it has none. `again`: attributed by the very word
   * of the one before, so that the word need not stand there twice.
   */
  quotations: { id: string; kind: QuotationKind; cue: string | null; again: boolean }[];
  /** Of the utterances that are worded otherwise elsewhere, one each. */
  wordings: WordingFlag[];
  /** What the article calls the speaker here, where that alone does not tell who it is ("he"). */
  mentions: string[];
  media: string[];
  /** Days that the text tells or that follow from it, each once. */
  days: SaidOn[];
  /** How many of the quotations a person confirmed. */
  confirmed: number;
}

/**
 * The notes on who speaks in a block, by number from 0, in the order in which they begin to. A quotation that runs over several
 * blocks is noted beside the first.
 */
export function speakerNotes(
  quotations: readonly ArticleQuotation[],
  block: number,
  text: string,
): SpeakerNote[] {
  const bySpeaker = new Map<string | null, ArticleQuotation[]>();
  for (const quotation of quotations) {
    if (quotation.block !== block) continue;
    const key = quotation.speaker?.id ?? null;
    const known = bySpeaker.get(key);
    if (known) known.push(quotation);
    else bySpeaker.set(key, [quotation]);
  }
  return [...bySpeaker.values()].map((own) => noteOf(own, text));
}

function noteOf(own: readonly ArticleQuotation[], text: string): SpeakerNote {
  const speaker = own[0]!.speaker;
  const days = new Map(own.flatMap(({ said }) => (said ? [[`${said.day} ${said.basis}`, said]] : [])));
  return {
    speaker,
    quotations: own.map(({ id, kind, cue }, index) => {
      const before = own[index - 1];
      const again = before !== undefined && before.kind === kind && before.cue?.start === cue?.start;
      return { id, kind, cue: wordsAt(text, cue), again };
    }),
    wordings: gravestFlags(own.flatMap(({ wordings }) => wordings ?? [])),
    mentions: distinct(own.map(({ mention }) => wordsAt(text, mention))).filter(
      (mention) => speaker === null || !isNamedBy(speaker, mention),
    ),
    media: distinct(own.map(({ medium }) => wordsAt(text, medium))),
    days: [...days.values()].filter(({ basis }) => basis !== 'published'),
    confirmed: own.filter(({ confirmed }) => confirmed).length,
  };
}

/** "US president Donald Trump" needs no note to say that it is Trump. */
function isNamedBy({ name, short }: { name: string; short: string }, mention: string): boolean {
  return mention.includes(short) || mention.includes(name);
}

function distinct(words: readonly (string | null)[]): string[] {
  return [...new Set(words.filter((each) => each !== null))];
}
