import type { Article, Reuse, Utterance } from '../../../src/model/types.ts';
import type { GroupingScore } from './grouping.ts';
import { scoreGrouping } from './grouping.ts';
import type { Corpus } from './print.ts';
import { printCorpus } from './print.ts';
import { Random } from './random.ts';
import type { Statement } from './speeches.ts';

export type Grouper = (articles: Article[], reuse: readonly Reuse[]) => Utterance[];

export interface Found {
  right: number;
  predicted: number;
  known: number;
}

export interface GroupingRun {
  corpus: Corpus;
  utterances: Utterance[];
  /** Groups held for sure, and all groups with what is possibly the same. */
  sure: GroupingScore;
  possible: GroupingScore;
  unsure: number;
  /** Renderings in which two sentences of one speaker stand as one, and those given to another speaker. */
  splices: Found;
  speakers: Found;
}

/** Renderings a statement has on average, of which a corpus of so many quotations needs the fewer statements. */
export const renderingsEach = 2.4;

/** Prints `statements` in articles, groups their quotations by `group`, and compares the groups with what is known. */
export function runGrouping(seed: number, statements: readonly Statement[], group: Grouper): GroupingRun {
  const corpus = printCorpus(new Random(seed + 1), statements);
  const utterances = group(corpus.articles, []);
  const places = new Map<string, { group: number; sure: boolean; kinds: Set<string> }>();
  let unsure = 0;
  for (const [index, { renderings }] of utterances.entries()) {
    for (const { article, quotation, sure, differences } of renderings) {
      const kinds = new Set<string>(differences.map(({ kind }) => kind));
      places.set(`${article} ${quotation}`, { group: index, sure, kinds });
      if (!sure) unsure += 1;
    }
  }
  const placed = corpus.printed.map(({ article, quotation }) => places.get(`${article} ${quotation}`));
  const found = (kind: string, isKnown: (index: number) => boolean): Found => {
    const tally: Found = { right: 0, predicted: 0, known: 0 };
    for (const [index, place] of placed.entries()) {
      const [known, predicted] = [isKnown(index), place?.kinds.has(kind) ?? false];
      tally.known += Number(known);
      tally.predicted += Number(predicted);
      tally.right += Number(known && predicted);
    }
    return tally;
  };
  return {
    ...{ corpus, utterances, unsure },
    sure: scoreGrouping(
      corpus.printed,
      placed.map((place) => (place?.sure === true ? place.group : -1)),
    ),
    possible: scoreGrouping(
      corpus.printed,
      placed.map((place) => place?.group ?? -1),
    ),
    splices: found('splice', isSplice(corpus)),
    speakers: found('speaker', isMisattributed(corpus)),
  };
}

/** True of a splice both of whose sentences some other outlet prints as they are: only then can anybody tell. */
function isSplice({ printed }: Corpus): (index: number) => boolean {
  const whole = new Set(
    printed.flatMap(({ operation, of }) => (operation === 'verbatim' ? (of[0]?.id ?? -1) : -1)),
  );
  return (index) => {
    const { of } = printed[index] ?? { of: [] };
    return of.length > 1 && of.every(({ id }) => whole.has(id));
  };
}

/** True of a rendering under another name, where more outlets give the right one. */
function isMisattributed({ printed }: Corpus): (index: number) => boolean {
  const counts = new Map<number, number>();
  for (const { of, speaker } of printed) {
    const [only] = of;
    if (only === undefined) continue;
    counts.set(only.id, (counts.get(only.id) ?? 0) + (speaker === only.speaker ? 1 : -1));
  }
  return (index) => {
    const one = printed[index];
    return one?.operation === 'other speaker' && (counts.get(one.of[0]?.id ?? -1) ?? 0) > 0;
  };
}
