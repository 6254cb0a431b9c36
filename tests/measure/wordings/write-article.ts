import { IdRegister, wordsId } from '../../../src/analysis/ids.ts';
import type { Article, Quotation } from '../../../src/model/types.ts';
import type { Random } from './random.ts';

interface Said {
  text: string;
  speaker: string;
}

const dayOf = (days: number): string => new Date(Date.UTC(2023, 0, 2 + days)).toISOString().slice(0, 10);

/** An article of one quotation a paragraph, `day` days after the first one or the day after. */
export function writeArticle(random: Random, id: string, day: number, list: readonly Said[]): Article {
  const published = dayOf(day + random.between(0, 1));
  const ids = new IdRegister();
  const paragraphs = list.map(({ text, speaker }) => `${speaker} said: “${text}”`);
  const quotations: Quotation[] = [];
  const blocks: Article['blocks'] = [];
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, speaker } = list[index] as Said;
    const start = at + paragraph.length - 1 - text.length;
    quotations.push({
      ...{
        id: ids.take(wordsId(id, text)),
        exact: text,
        kind: 'direct',
        start,
        end: start + text.length,
        block: index,
        speaker,
      },
      ...{ mention: { start: at, end: at + speaker.length }, cue: null, clause: null, medium: null },
      // Two articles in five tell the day; the others leave it at the day they appear.
      said: random.chance(0.4)
        ? { day: dayOf(day), basis: 'stated', phrase: null }
        : { day: published, basis: 'published', phrase: null },
      ...{ utterance: '', confirmed: false },
    });
    blocks.push({ kind: 'paragraph', start: at, end: at + paragraph.length, repeats: null });
    at += paragraph.length + 2;
  }
  const outlet = id.slice(id.indexOf('outlet'));
  return {
    ...{
      id,
      file: `articles/${id}.txt`,
      outlet: { value: outlet, inferred: null },
      short: outlet,
      headline: null,
    },
    ...{
      byline: null,
      published: { value: published, inferred: null },
      url: null,
      rights: 'full',
      language: 'en',
    },
    ...{ direction: 'ltr', note: null, sha256: '', words: 0, text: paragraphs.join('\n\n'), withheld: [] },
    ...{ blocks, quotations, setOff: [], credits: [] },
  };
}
