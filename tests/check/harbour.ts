import { checkText } from '../../src/check/check-text.ts';
import { corpusFile } from '../../src/check/corpus-file.ts';
import { indexCorpus } from '../../src/check/corpus-index.ts';
import { bundleOf, type CorpusOf } from '../analysis/corpus.ts';

/** Three invented articles about a bridge, with a claim, its denial, and a sentence that outlets print in two wordings. */
export const harbour: CorpusOf = {
  articles: {
    'harbour-post':
      'Bridge stays open, mayor says\n\n' +
      '“The old bridge is safe and will stay open through the winter,” Ada Linde said on Tuesday.\n\n' +
      'Engineers had warned that two of the four pillars show deep cracks below the waterline.\n\n' +
      '“It is not safe, and everybody in the town hall knows it,” Otto Brandt told reporters.\n',
    'river-news':
      'Mayor defends bridge\n\n' +
      'Ada Linde said: “The old bridge is safe and will stay open through the spring.”\n\n' +
      'The ferry company reported 1,200 passengers a day since the road was closed in March.\n',
    'the-ledger':
      'A bridge and its cracks\n\n' +
      '“The old bridge is safe and will stay open through the winter,” said Ada Linde.\n\n' +
      'Otto Brandt denied that. “It is not safe, and everybody in the town hall knows it,” he said.\n',
  },
  speakers: { 'ada-linde': { name: 'Ada Linde' }, 'otto-brandt': { name: 'Otto Brandt' } },
  claims: {
    'bridge-safe': {
      label: 'The bridge',
      statement: 'The old bridge over the harbour is safe.',
      positions: [
        {
          speaker: 'ada-linde',
          stance: 'asserts',
          evidence: [
            {
              article: 'harbour-post',
              quote: 'The old bridge is safe and will stay open through the winter',
            },
            { article: 'river-news', quote: 'The old bridge is safe and will stay open through the spring' },
          ],
        },
        {
          speaker: 'otto-brandt',
          stance: 'denies',
          evidence: [
            { article: 'harbour-post', quote: 'It is not safe, and everybody in the town hall knows it' },
            { article: 'the-ledger', quote: 'It is not safe, and everybody in the town hall knows it' },
          ],
        },
      ],
    },
  },
};

export const index = indexCorpus(corpusFile(bundleOf(harbour)));
export const check = (text: string) => checkText(text, index);
