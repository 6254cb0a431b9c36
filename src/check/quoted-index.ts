import type { Entry } from '../analysis/utterance/entry.ts';
import { weightOf } from '../analysis/utterance/overlap.ts';
import { Vocabulary } from '../analysis/utterance/vocabulary.ts';
import { WordingIndex } from '../analysis/utterance/wording-index.ts';
import { CorpusOccurrence } from './corpus-occurrence.ts';
import type { CorpusFile } from './corpus-file.ts';

/** The quotations of a corpus, to be found by wordings like theirs. */
export interface QuotedIndex {
  vocabulary: Vocabulary;
  wordings: WordingIndex;
  /** By article, in text order. */
  ofArticle: ReadonlyMap<string, readonly CorpusOccurrence[]>;
  /** By utterance, in the order of the corpus. */
  ofUtterance: ReadonlyMap<string, readonly CorpusOccurrence[]>;
  /** Everybody whom the articles name as the speaker of an utterance. */
  speakersOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Indexes quotations as the build's grouping does, but for days: a text that somebody pastes says of few quotations when they
 * were said, so that all are compared as if said at one time.
 */
export function quotedIndex({ articles, utterances }: CorpusFile): QuotedIndex {
  const vocabulary = new Vocabulary();
  const ofArticle = new Map<string, CorpusOccurrence[]>();
  const ofUtterance = new Map<string, CorpusOccurrence[]>();
  const entries = new Map<string, Entry>();
  for (const [order, article] of articles.entries()) {
    const list = article.quotations.map(
      (quotation, index) => new CorpusOccurrence(article, order, index, quotation),
    );
    ofArticle.set(article.id, list);
    for (const occurrence of list) {
      const known = ofUtterance.get(occurrence.utterance);
      if (known) known.push(occurrence);
      else ofUtterance.set(occurrence.utterance, [occurrence]);
      addTo(entries, occurrence, vocabulary);
    }
  }
  const wordings = new WordingIndex(vocabulary);
  for (const entry of entries.values()) {
    entry.weight = weightOf(entry.ids, vocabulary);
    wordings.add(entry);
  }
  const speakersOf = new Map(utterances.map(({ id, speakers }) => [id, speakers]));
  return { vocabulary, wordings, ofArticle, ofUtterance, speakersOf };
}

/** One entry for each wording by one speaker. */
function addTo(entries: Map<string, Entry>, occurrence: CorpusOccurrence, vocabulary: Vocabulary): void {
  const { key, speaker } = occurrence;
  const name = `${speaker ?? ''}\n${key}`;
  const known = entries.get(name);
  if (known) {
    known.occurrences.push(occurrence);
    return;
  }
  const ids = vocabulary.read(key === '' ? [] : key.split(' '));
  vocabulary.count(ids);
  entries.set(name, { ids, weight: 0, speaker, day: null, occurrences: [occurrence] });
}
