/** The small story in which one article follows another, and one credits an agency. */
import type { Bundle, Reuse, Span } from '../../src/model/types.ts';
import type { ArticleId } from './bundle.ts';
import { quoted } from './quoted-bundle.ts';

export const copied: Bundle = structuredClone(quoted);

function at(id: ArticleId, words: string): Span {
  const start = copied.articles.find((article) => article.id === id)!.text.indexOf(words);
  return { start, end: start + words.length };
}

export const reuse: Reuse = {
  articles: ['harbour-post', 'island-times'],
  derived: 'island-times',
  commonSource: null,
  passages: [
    {
      spans: [
        at('harbour-post', 'Bridge is safe, says mayor'),
        at('island-times', 'Mayor calls bridge safe'),
      ],
      likeness: 0.5,
    },
    {
      spans: [
        at('harbour-post', '“The bridge is safe,” Mayor Ada Linde said on Monday.'),
        at('island-times', 'Ada Linde said the bridge was safe.'),
      ],
      likeness: 1,
    },
  ],
  shares: [0.4, 0.9],
  byChance: 0.2,
  grounds: [
    { kind: 'contained', article: 'island-times', share: 0.9 },
    { kind: 'published-later', article: 'island-times', days: 2 },
  ],
  confirmed: false,
};

copied.reuse = [reuse];
copied.articles[2]!.credits = [{ name: 'Harbour Wire', ...at('unnamed', 'harbour festival') }];
