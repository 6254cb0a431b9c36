import { spokenWords } from '../model/spoken.ts';
import type { Quotation } from '../model/types.ts';
import { compareWordings } from '../text/collation/compare.ts';
import { readWording } from '../text/collation/wording.ts';
import type { CorpusOccurrence } from './corpus-occurrence.ts';
import type { CheckIndex } from './corpus-index.ts';
import type { Draft } from './draft.ts';
import { inlineDiff } from './inline-diff.ts';
import type { QuotationMatch } from './match-quotations.ts';
import { nearestPassage } from './nearest-passage.ts';
import { articleName } from './place-in.ts';
import type { CheckedQuotation, Match, MatchedWording, SpeakerName, Verdict } from './result.ts';
import { spliceWords } from './splice-words.ts';

/** A quotation of the draft beside what the corpus prints of it. */
export function checkQuotation(
  quotation: Quotation,
  draft: Draft,
  match: QuotationMatch | null,
  index: CheckIndex,
): CheckedQuotation {
  const { id, start, end, kind, block, parts, mention, cue } = quotation;
  const words = spokenWords(draft, quotation);
  const speaker = speakerName(quotation.speaker, draft, index);
  const compared = match && toMatch(match, words, draft, index);
  return {
    ...{ id, start, end, words, block, mention, cue, speaker },
    kind: kind === 'mixed' ? 'mixed' : 'direct',
    parts: parts ?? [{ start, end }],
    verdict: verdictOf(compared, speaker),
    match: compared,
    nearest: compared === null ? nearestPassage(words, index) : null,
  };
}

function toMatch(match: QuotationMatch, words: string, draft: Draft, index: CheckIndex): Match {
  const { utterance, sure } = match;
  const speakers = index.quoted.speakersOf.get(utterance) ?? [];
  return {
    ...{ utterance, sure },
    speakers: speakers.flatMap((id) => speakerName(id, draft, index) ?? []),
    wordings: wordingsOf(index.quoted.ofUtterance.get(utterance) ?? [], words, index),
    splice: spliceWords(match, index),
  };
}

/** Renderings in the same words are one wording; how the draft's words differ from each, the nearest first. */
function wordingsOf(
  renderings: readonly CorpusOccurrence[],
  words: string,
  { articles }: CheckIndex,
): MatchedWording[] {
  const byKey = new Map<string, CorpusOccurrence[]>();
  for (const rendering of renderings) {
    const known = byKey.get(rendering.key);
    if (known) known.push(rendering);
    else byKey.set(rendering.key, [rendering]);
  }
  const here = readWording(words);
  return Array.from(byKey.values(), (alike) => {
    const { relation, differences, further, baseOf } = compareWordings(alike[0]!.wording, here);
    const wording: MatchedWording = {
      words: alike[0]!.words,
      printed: alike.map(({ article, quotation }) => ({
        article: articleName(articles.get(article)!),
        quotation: quotation.id,
      })),
      ...{ relation, differences, further },
      diff: inlineDiff(alike[0]!.wording, here, baseOf),
    };
    const rendered = baseOf.reduce((sum, base) => sum + (base === -1 ? 0 : 1), 0);
    return { wording, distance: distanceOf(wording), rendered };
  })
    .sort((a, b) => a.distance - b.distance || b.rendered - a.rendered)
    .map(({ wording }) => wording);
}

/** Places where words differ, and words that only the draft has; a fragment of a wording is as near as the whole of it. */
function distanceOf({ differences, further }: MatchedWording): number {
  const telling = differences.filter(({ kind }) => kind !== 'case-or-punctuation');
  return telling.length + further[0] + further[1];
}

function verdictOf(match: Match | null, speaker: SpeakerName | null): Verdict {
  const [nearest] = match?.wordings ?? [];
  if (!match || !nearest) return 'not-found';
  if (!match.sure) return 'possibly';
  const isOther =
    speaker !== null && match.speakers.length > 0 && !match.speakers.some(({ id }) => id === speaker.id);
  if (isOther) return 'other-speaker';
  if (nearest.differences.some(({ kind }) => kind !== 'case-or-punctuation')) return 'altered';
  if (nearest.further[0] + nearest.further[1] === 0) return 'verbatim';
  // What goes on with the words of another sentence is no longer quotation of the first.
  return match.splice ? 'altered' : 'further';
}

function speakerName(id: string | null, draft: Draft, { speakers }: CheckIndex): SpeakerName | null {
  if (id === null) return null;
  const known = speakers.get(id);
  return { id, name: known?.name ?? draft.strangers.get(id) ?? id, page: known !== undefined };
}
