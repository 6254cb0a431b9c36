import { nearest } from '../../model/nearest.ts';
import { wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { slug } from '../../text/slug.ts';
import type { Effects, FolderItem } from '../effects.ts';
import { failureCode } from '../effects.ts';
import { failureProblem } from './read-bytes.ts';
import { isArticle, isNotRead, isYaml, strayFiles } from './stray-files.ts';

/** A file to be read: its path inside the corpus folder, and the id its name gives. */
export interface CorpusFile {
  file: string;
  id: string;
  bytes: number;
}

/** The files of a corpus folder that will be read. */
export interface CorpusFiles {
  corpus: CorpusFile | null;
  speakers: CorpusFile | null;
  quotations: CorpusFile | null;
  claims: CorpusFile[];
  articles: CorpusFile[];
  problems: Problem[];
}

/**
 * Finds the files of a corpus. Articles are `articles/*.txt` where that folder exists, else the `.txt` files at
 * the top; a README is never an article. Files that look as if they were meant to be read and are not, two names
 * that give one id, and symbolic links that lead out of the folder are problems. Null where there is no folder.
 */
export async function corpusFiles(folder: string, effects: Effects): Promise<CorpusFiles | Problem> {
  const problems: Problem[] = [];
  let top: FolderItem[];
  let root: string;
  try {
    root = await effects.realPath(folder);
    top = await within(root, folder, '', await effects.list(folder), effects, problems);
  } catch (error) {
    return missingFolder(folder, error, effects);
  }
  const inside = async (name: string): Promise<FolderItem[] | null> => {
    if (!top.some((item) => item.kind === 'folder' && item.name === name)) return null;
    try {
      const items = await effects.list(`${folder}/${name}`);
      return await within(root, folder, `${name}/`, items, effects, problems);
    } catch (error) {
      problems.push(failureProblem(name, error));
      return [];
    }
  };
  const articleItems = await inside('articles');
  const claimItems = (await inside('claims')) ?? [];
  problems.push(...strayFiles(top, articleItems, claimItems));
  const files = (items: readonly FolderItem[], pattern: RegExp, path: string): CorpusFile[] =>
    distinct(
      items.filter(({ name, kind }) => kind === 'file' && pattern.test(name) && !isNotRead.test(name)),
      path,
      problems,
    );
  const [corpus = null] = files(top, /^corpus\.ya?ml$/, '');
  const [speakers = null] = files(top, /^speakers\.ya?ml$/, '');
  const [quotations = null] = files(top, /^quotations\.ya?ml$/, '');
  return {
    corpus,
    speakers,
    quotations,
    claims: files(claimItems, isYaml, 'claims/'),
    articles: files(articleItems ?? top, isArticle, articleItems === null ? '' : 'articles/'),
    problems,
  };
}

/** The items without links that lead out of the corpus or nowhere: reading those would publish what is not in it. */
async function within(
  root: string,
  folder: string,
  path: string,
  items: readonly FolderItem[],
  effects: Effects,
  problems: Problem[],
): Promise<FolderItem[]> {
  const kept: FolderItem[] = [];
  for (const item of items) {
    const file = path + item.name;
    if (!item.isLink) {
      kept.push(item);
      continue;
    }
    const real = item.kind === 'nothing' ? null : await effects.realPath(`${folder}/${file}`);
    if (real?.startsWith(`${root.replace(/\/$/, '')}/`) === true) {
      kept.push(item);
      continue;
    }
    problems.push({
      severity: 'error',
      place: wholeFile(file),
      reason: real === null ? 'a link that leads nowhere' : 'a link that leads out of the corpus folder',
      value: item.name,
      suggestion: 'put a copy of the file in its place',
    });
  }
  return kept;
}

/** One file an id: of several whose names give the same one, only the first is read. */
function distinct(items: readonly FolderItem[], path: string, problems: Problem[]): CorpusFile[] {
  const byId = new Map<string, CorpusFile>();
  for (const { name, bytes } of items) {
    const file = path + name;
    const id = slug(name.replace(/\.[^.]+$/, ''));
    const other = byId.get(id);
    if (id !== '' && other === undefined) {
      byId.set(id, { file, id, bytes });
      continue;
    }
    problems.push({
      severity: 'error',
      place: wholeFile(file),
      reason:
        id === '' ? 'a file name without a letter or figure gives no id' : 'two file names that give one id',
      value: id === '' ? name : id,
      suggestion: other === undefined ? 'rename the file' : `rename it: ${other.file} has this id`,
    });
  }
  return Array.from(byId.values());
}

async function missingFolder(folder: string, error: unknown, effects: Effects): Promise<Problem> {
  if (failureCode(error) !== 'ENOENT') return failureProblem(folder, error);
  const path = folder.replace(/\/+$/, '');
  const slash = path.lastIndexOf('/');
  const parent = slash === -1 ? '' : path.slice(0, slash + 1);
  const siblings = await effects.list(parent === '' ? '.' : parent).catch(() => []);
  const names = siblings.filter(({ kind }) => kind === 'folder').map(({ name }) => name);
  const meant = nearest(path.slice(parent.length), names);
  return {
    severity: 'error',
    place: wholeFile(folder),
    reason: 'no such folder',
    value: folder,
    suggestion: meant === null ? null : `did you mean ${parent}${meant}?`,
  };
}
