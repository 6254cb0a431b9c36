import type { CorpusFile } from '../../../src/check/corpus-file.ts';
import { spokenWords } from '../../../src/model/spoken.ts';
import { wordDiff } from './word-diff.ts';
import { countWords } from '../../../src/text/words.ts';

/** All quotations of a corpus, as the plain way to check a text wants them. */
export function allQuotations({ articles }: CorpusFile): { utterance: string; words: string }[] {
  return articles.flatMap((article) =>
    article.quotations.map((quotation) => ({
      utterance: quotation.utterance,
      words: spokenWords(article, quotation),
    })),
  );
}

/** The plain way: compares a quotation with every one of the corpus, word by word; the likest is its utterance, from half on. */
export function likest(words: string, all: readonly { utterance: string; words: string }[]): string | null {
  let best: { utterance: string; share: number } | null = null;
  for (const other of all) {
    const same = wordDiff(other.words, words)
      .filter(({ kind }) => kind === 'same')
      .reduce((sum, change) => sum + countWords(change.words), 0);
    const share = same / Math.max(1, Math.min(countWords(words), countWords(other.words)));
    if (share >= 0.5 && (best === null || share > best.share)) best = { utterance: other.utterance, share };
  }
  return best?.utterance ?? null;
}
