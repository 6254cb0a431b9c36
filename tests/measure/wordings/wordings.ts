import type { Article, Reuse, Utterance } from '../../../src/model/types.ts';
import type { GroupingScore } from './grouping.ts';
import { scoreGrouping } from './grouping.ts';
import type { Corpus, Printed } from './print.ts';
import { printCorpus } from './print.ts';
import { Random } from './random.ts';
import type { Statement } from './speeches.ts';

export type Grouper = (articles: Article[], reuse: readonly Reuse[]) => Utterance[];

/** Renderings said to be so, those of them that may be; and those that anybody could tell, and how many of them were found. */
export interface Found {
  predicted: number;
  right: number;
  known: number;
  found: number;
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
  const found = (kind: string, { isSo, isKnowable }: Known): Found => {
    const tally: Found = { predicted: 0, right: 0, known: 0, found: 0 };
    for (const [index, place] of placed.entries()) {
      const printed = corpus.printed[index] as Printed;
      const isPredicted = place?.kinds.has(kind) ?? false;
      tally.predicted += Number(isPredicted);
      tally.right += Number(isPredicted && isSo(printed));
      tally.known += Number(isKnowable(printed));
      tally.found += Number(isPredicted && isKnowable(printed));
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
    splices: found('splice', splicesOf(corpus)),
    speakers: found('speaker', misattributedIn(corpus)),
  };
}

interface Known {
  isSo: (printed: Printed) => boolean;
  isKnowable: (printed: Printed) => boolean;
}

/** Anybody could tell a splice both of whose sentences some other outlet prints as they are. */
function splicesOf({ printed }: Corpus): Known {
  const whole = new Set(printed.flatMap(({ operation, of }) => (operation === 'verbatim' ? of : [])));
  const isSo = ({ of }: Printed) => of.length > 1;
  return { isSo, isKnowable: (one) => isSo(one) && one.of.every((statement) => whole.has(statement)) };
}

/** Anybody could tell who it was where more outlets name the right speaker; where as many do, either may be called another. */
function misattributedIn({ printed }: Corpus): Known {
  const lead = new Map<Statement | undefined, number>();
  const disputed = new Set<Statement | undefined>();
  for (const { of, speaker } of printed) {
    lead.set(of[0], (lead.get(of[0]) ?? 0) + (speaker === of[0]?.speaker ? 1 : -1));
    if (speaker !== of[0]?.speaker) disputed.add(of[0]);
  }
  return {
    isSo: ({ of, speaker }) =>
      disputed.has(of[0]) && (speaker !== of[0]?.speaker || (lead.get(of[0]) ?? 0) <= 0),
    isKnowable: ({ of, speaker }) => speaker !== of[0]?.speaker && (lead.get(of[0]) ?? 0) > 0,
  };
}
