import type { SearchDocument } from './query.ts';
import { toWords } from './words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Which words stand in which documents, and in which order. Documents and words are numbers from 0 on. */
export interface WordIndex {
  readonly documents: readonly SearchDocument[];
  readonly vocabulary: Vocabulary;
  /** For each word the documents it occurs in, ascending. */
  readonly postings: readonly Uint32Array[];
  /** For each document its words in text order: those of its text, then those of its context and aliases. */
  readonly sequences: readonly Uint32Array[];
  /** For each document how many words of its sequence are the text's own. */
  readonly lengths: Uint32Array;
}

/** Linear in the length of all texts. */
export function createWordIndex(documents: readonly SearchDocument[]): WordIndex {
  const ids = new Map<string, number>();
  const postings: number[][] = [];
  const lengths = new Uint32Array(documents.length);

  function wordsOf(text: string, document: number): number[] {
    return toWords(text).map(({ folded }) => {
      let id = ids.get(folded);
      if (id === undefined) {
        id = ids.size;
        ids.set(folded, id);
        postings.push([]);
      }
      const posting = postings[id]!;
      if (posting.at(-1) !== document) posting.push(document);
      return id;
    });
  }

  const sequences = documents.map((document, number) => {
    const own = wordsOf(document.text, number);
    lengths[number] = own.length;
    const about = wordsOf([document.context, ...(document.aliases ?? [])].join(' · '), number);
    return Uint32Array.from([...own, ...about]);
  });
  return {
    documents,
    vocabulary: createVocabulary([...ids.keys()]),
    postings: postings.map((posting) => Uint32Array.from(posting)),
    sequences,
    lengths,
  };
}
