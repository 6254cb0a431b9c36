import type { Article, Reuse, Utterance } from '../model/types.ts';
import { countWords } from '../text/words.ts';
import type { WrittenGroupings } from './finding/groupings.ts';
import { IdRegister, wordsId } from './ids.ts';
import type { Group } from './utterance/groups.ts';
import { groupsOf } from './utterance/groups.ts';
import { byOccurrence } from './utterance/written.ts';
import { occurrencesOf } from './utterance/occurrence.ts';
import { fullestFirst, renderingsOf } from './utterance/renderings.ts';
import { sourcesOf } from './utterance/sources.ts';
import type { Sources } from './utterance/sources.ts';

/** From so many words on an utterance's id is made of its words alone, and stays when another speaker is found for it. */
const ownWords = 4;

/**
 * Groups the quotations of a corpus into utterances: acts of speech, each with its renderings, fullest first (utterance/groups.ts). By
 * program and cautiously, so that two sayings are rather kept apart than made one.
 *
 * Sets `utterance` on every quotation of `articles` in quotation marks; one alone is an utterance of one rendering.
 * Indirect speech is in the outlet's words: it renders nothing, and keeps its `utterance` empty.
 */
export function toUtterances(
  articles: readonly Article[],
  reuse: readonly Reuse[] = [],
  written: WrittenGroupings = { same: [], apart: [] },
): Utterance[] {
  const byArticle = new Map(articles.map((article, order) => [article.id, occurrencesOf(article, order)]));
  const sources = sourcesOf(reuse);
  const ids = new IdRegister();
  const utterances = groupsOf(byArticle, reuse, byOccurrence(byArticle, written)).map((group) =>
    toUtterance(group, sources, ids),
  );
  addAliases(utterances, ids);
  return utterances;
}

/**
 * An utterance's id changes when an article with a fuller wording is added. A link to the one before holds, because every wording
 * of more than a few words leads to its utterance, unless another has that very id.
 */
function addAliases(utterances: readonly Utterance[], ids: IdRegister): void {
  for (const { renderings, aliases } of utterances) {
    for (const { words } of renderings.slice(1)) {
      if (countWords(words) < ownWords) continue;
      const id = wordsId('', words);
      if (ids.take(id) === id) aliases.push(id);
    }
  }
}

function toUtterance(group: Group, sources: Sources, ids: IdRegister): Utterance {
  const speakers = speakersOf(group, sources);
  const speaker = speakers[0] ?? null;
  const { wording } = fullestFirst(group, sources)[0]!;
  const id = ids.take(wordsId(wording.words.length < ownWords ? (speaker ?? '') : '', wording.text));
  for (const { quotation } of group.occurrences) quotation.utterance = id;
  return { id, speaker, speakers, renderings: renderingsOf(group, speaker, sources), aliases: [] };
}

/** Everybody whom the articles name, whom most of them name first; where they are equal, whom the fuller wording names. */
function speakersOf(group: Group, sources: Sources): string[] {
  const articles = new Map<string, Set<string>>();
  for (const { speaker, article } of fullestFirst(group, sources)) {
    if (speaker === null) continue;
    const known = articles.get(speaker);
    if (known === undefined) articles.set(speaker, new Set([article]));
    else known.add(article);
  }
  return Array.from(articles)
    .sort((a, b) => b[1].size - a[1].size)
    .map(([speaker]) => speaker);
}
