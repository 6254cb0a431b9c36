import { speakerIndex, type SpeakerIndex } from '../analysis/speakers.ts';
import type { SpeakerEntry } from '../model/source.ts';
import type { Speaker } from '../model/types.ts';
import { claimPassages, type ClaimPassages } from './claim-passages.ts';
import type { CorpusArticle, CorpusFile } from './corpus-file.ts';
import { PassageIndex } from './passage-index.ts';
import { quotedIndex, type QuotedIndex } from './quoted-index.ts';
import { readStems } from './stems.ts';

/** A corpus, ready to have texts compared with it. */
export interface CheckIndex {
  articles: ReadonlyMap<string, CorpusArticle>;
  speakers: ReadonlyMap<string, Speaker>;
  /** Whom a text can mean by a name. */
  names: SpeakerIndex;
  /** Blocks of reporting; a passage of the index is a block. */
  passages: PassageIndex;
  /** The block that has a number in `passages`. */
  blockAt(number: number): { article: CorpusArticle; block: number };
  quoted: QuotedIndex;
  claims: ClaimPassages;
}

/** Indexes a corpus. Linear in its text; a text is then checked in time by its own length. */
export function indexCorpus(file: CorpusFile): CheckIndex {
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  const known = file.speakers.filter((speaker) => speaker.known);
  const [articleOf, blockOf] = reportingBlocks(file.articles);
  const blockAt = (number: number) => ({
    article: file.articles[articleOf[number]!]!,
    block: blockOf[number]!,
  });
  const passages = new PassageIndex(articleOf.length, (number) => {
    const { article, block } = blockAt(number);
    const { start, end } = article.blocks[block]!;
    return readStems(article.text, start, end).keys;
  });
  return {
    articles,
    speakers: new Map(file.speakers.map((speaker) => [speaker.id, speaker])),
    names: speakerIndex(Object.fromEntries(known.map((speaker) => [speaker.id, asWritten(speaker)]))),
    passages,
    blockAt,
    quoted: quotedIndex(file),
    claims: claimPassages(file.claims, articles),
  };
}

/** Article and block of each block that is neither furniture nor printed a second time. */
function reportingBlocks(articles: readonly CorpusArticle[]): [articleOf: Uint32Array, blockOf: Uint32Array] {
  const places = articles.flatMap(({ blocks }, article) =>
    blocks.flatMap(({ kind, repeats }, block) =>
      kind === 'furniture' || repeats !== null ? [] : [[article, block] as const],
    ),
  );
  return [Uint32Array.from(places, ([article]) => article), Uint32Array.from(places, ([, block]) => block)];
}

/** A speaker as speakers.yaml has it: a short form made from the name is no name of its own ("war", of an institute). */
function asWritten({ name, short, kind, aliases }: Speaker): SpeakerEntry {
  return { name, kind, aliases, ...(short !== name.split(/\s+/).at(-1) && { short }) };
}
