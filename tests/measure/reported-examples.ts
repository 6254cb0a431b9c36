import { readFileSync } from 'node:fs';
import { spansOf } from '../../src/analysis/attribution/content.ts';
import { contentsOf, ownGroup } from '../../src/analysis/attribution/content-choice.ts';
import { HashedFeatures } from '../../src/analysis/attribution/hashed-features.ts';
import { forEachCue, freshReading } from '../../src/analysis/attribution/each-cue.ts';
import { sharing } from '../../src/analysis/attribution/likeliest-content.ts';
import { toBlocks } from '../../src/analysis/blocks.ts';
import { readProse } from '../../src/analysis/words/prose.ts';
import type { Span } from '../../src/text/span.ts';

/** An article with hand-marked attributions, as a line of the gold file has it. */
export interface MarkedArticle {
  id: string;
  text: string;
  attributions: {
    kind: 'direct' | 'mixed' | 'indirect';
    content: [number, number][];
    source: [number, number][];
    cue: [number, number][];
  }[];
}

export function readMarkedArticles(file: string): MarkedArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as MarkedArticle);
}

export function toSpans(pairs: readonly [number, number][]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

/** One choice to learn from: features by key in groups, the five groups of each content, and which contents are right. */
export interface ContentExample {
  article: number;
  keys: Int32Array;
  starts: Int32Array;
  /** Five group numbers a content, -1 for none; group 0 counts for every content. */
  groups: Int16Array;
  right: readonly number[];
}

/** A content is right where it comes this near to the best one there is, and shares half with what was marked. */
const nearest = 0.9;

/** Every cue of the articles as a choice; where nothing was marked at it, no content is right. */
export function contentExamples(articles: readonly MarkedArticle[]): ContentExample[] {
  const features = new HashedFeatures(null);
  return articles.flatMap(({ text, attributions }, article) => {
    const prose = readProse(text, toBlocks(text));
    const marked = attributions.map(({ content, cue }) => ({
      content: toSpans(content),
      from: cue[0]?.[0] ?? 0,
      to: cue.at(-1)?.[1] ?? 0,
    }));
    const found: ContentExample[] = [];
    forEachCue(prose, features, freshReading(prose), (cue, clauses, context) => {
      const contents = contentsOf(features, context, clauses, cue).list;
      const groups = contents.flatMap((one) => [
        one.byLayout,
        one.byStart,
        one.byEnd,
        one.byLast,
        ownGroup(features, context, clauses, cue, one),
      ]);
      const start = prose.tokens.starts[cue.cue] ?? 0;
      const end = prose.tokens.ends[cue.cueTo - 1] ?? 0;
      const here = marked.filter(({ from, to }) => from < end && start < to);
      const shared = contents.map((one) =>
        here.reduce((most, { content }) => Math.max(most, sharing(spansOf(one, prose.tokens), content)), 0),
      );
      const best = Math.max(0, ...shared);
      const right =
        best < 0.5 ? [] : shared.flatMap((value, index) => (value >= best * nearest ? [index] : []));
      found.push({ article, ...features.recorded(), groups: Int16Array.from(groups), right });
    });
    return found;
  });
}
