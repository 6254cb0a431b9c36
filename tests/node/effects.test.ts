import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileEffects } from '../../src/node/effects.ts';
import { readCorpus } from '../../src/node/read/read-corpus.ts';

let folder: string;
const effects = fileEffects();
const reasons = async (path: string) =>
  (await readCorpus(path, effects)).problems.map(({ place, reason, suggestion }) => [
    place.file,
    reason,
    suggestion,
  ]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-read-'));
  await effects.write(`${folder}/corpus/articles/courier.txt`, 'The library will close.\n');
  await effects.write(`${folder}/outside/secret.txt`, 'Secret.\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a corpus on disk', () => {
  test('is read with the checksum of its bytes', async () => {
    const { source, problems } = await readCorpus(`${folder}/corpus`, effects);
    expect(problems).toEqual([]);
    expect(source).toMatchObject({
      folder: 'corpus',
      articles: [
        {
          id: 'courier',
          file: 'articles/courier.txt',
          text: 'The library will close.\n',
          sha256: 'f2f960bd7b6ce1628211ec46a08015056196d184252595775232e91e8c0ec6eb',
        },
      ],
    });
  });

  test('may itself be reached by a link, but holds none that leads out', async () => {
    await symlink(`${folder}/corpus`, `${folder}/linked`);
    expect(await reasons(`${folder}/linked`)).toEqual([]);
    await symlink('../../outside/secret.txt', `${folder}/corpus/articles/secret.txt`);
    await symlink('courier.txt', `${folder}/corpus/articles/again.txt`);
    await symlink('nowhere.txt', `${folder}/corpus/articles/gone.txt`);
    await symlink('loop.txt', `${folder}/corpus/articles/loop.txt`);
    const { source } = await readCorpus(`${folder}/corpus`, effects);
    expect(source?.articles.map(({ id }) => id)).toEqual(['again', 'courier']);
    expect((await reasons(`${folder}/corpus`)).map(([file, reason]) => [file, reason])).toEqual([
      ['articles/gone.txt', 'a link that leads nowhere'],
      ['articles/loop.txt', 'a link that leads nowhere'],
      ['articles/secret.txt', 'a link that leads out of the corpus folder'],
    ]);
  });

  test('that is not there is answered with the folder next to it of a like name', async () => {
    expect(await reasons(`${folder}/corpsu`)).toEqual([
      [`${folder}/corpsu`, 'no such folder', `did you mean ${folder}/corpus?`],
    ]);
    expect(await reasons(`${folder}/elsewhere/deep`)).toEqual([
      [`${folder}/elsewhere/deep`, 'no such folder', null],
    ]);
  });

  test('that is a file is said to be one', async () => {
    await writeFile(`${folder}/file.txt`, 'x');
    expect(await readCorpus(`${folder}/file.txt`, effects)).toMatchObject({
      source: null,
      problems: [{ reason: 'cannot be read', value: 'it is a file, not a folder' }],
    });
  });

  test('that holds no article says what a corpus looks like', async () => {
    await mkdir(`${folder}/empty`);
    expect(await reasons(`${folder}/empty`)).toEqual([
      [`${folder}/empty`, 'no article in this folder', expect.stringContaining('articles/*.txt')],
    ]);
  });
});
