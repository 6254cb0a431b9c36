import { didYouMean } from '../../model/nearest.ts';
import { wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { FolderItem } from '../effects.ts';

export const isArticle = /\.txt$/i;
export const isYaml = /\.ya?ml$/i;
/** A README explains a folder to people; what editors and systems leave behind (.DS_Store, x~) concerns nobody. */
export const isNotRead = /^(readme(\.\w+)?|\..*|thumbs\.db|desktop\.ini|.*~)$/i;

/** Warnings of files and folders that were probably meant to be read. */
export function strayFiles(
  top: readonly FolderItem[],
  articles: readonly FolderItem[] | null,
  claims: readonly FolderItem[],
): Problem[] {
  const problems: Problem[] = [];
  const stray = (file: string, value: string, suggestion: string | null) =>
    problems.push({
      severity: 'warning',
      place: wholeFile(file),
      reason: 'not read',
      value,
      suggestion,
    });
  for (const { name, kind } of top) {
    if (isNotRead.test(name) || /^(corpus|speakers|quotations)\.ya?ml$/.test(name)) continue;
    if (kind === 'folder' && !/^(articles|claims)$/.test(name)) {
      const meant = didYouMean(name, ['articles', 'claims']);
      if (meant !== null) stray(name, name, meant);
    } else if (kind === 'file' && isYaml.test(name)) {
      const meant = didYouMean(name, ['corpus.yaml', 'speakers.yaml', 'quotations.yaml']);
      stray(name, name, meant ?? 'a claim belongs into the folder claims');
    } else if (kind === 'file' && isArticle.test(name) && articles !== null) {
      stray(name, name, 'the articles of this corpus are in the folder articles: put it there');
    }
  }
  for (const { name, kind } of articles ?? []) {
    if (isNotRead.test(name) || (kind === 'file' && isArticle.test(name))) continue;
    const why =
      kind === 'folder' ? 'articles stand side by side, not in folders' : 'an article is a .txt file';
    stray(`articles/${name}`, name, why);
  }
  for (const { name, kind } of claims) {
    if (isNotRead.test(name) || (kind === 'file' && isYaml.test(name))) continue;
    const why = kind === 'folder' ? 'claims stand side by side, not in folders' : 'a claim is a .yaml file';
    stray(`claims/${name}`, name, why);
  }
  return problems;
}
