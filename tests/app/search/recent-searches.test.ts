import { describe, expect, it } from 'vitest';
import {
  type Keeping,
  readRecent,
  type RecentSearch,
  withSearch,
  writeRecent,
} from '../../../src/app/search/recent-searches.ts';

const search = (label: string): RecentSearch => ({ parameters: `q=${label}`, label });
const labels = (list: RecentSearch[]) => list.map(({ label }) => label);

function storage(): Keeping & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('recent searches', () => {
  it('keeps the last eight, the newest first, each once', () => {
    const words = ['ada', 'bo', 'cy', 'dee', 'eve', 'fay', 'gus', 'hal', 'ian', 'bo'];
    const list = words.reduce<RecentSearch[]>((before, word) => withSearch(before, search(word)), []);
    expect(labels(list)).toEqual(['bo', 'ian', 'hal', 'gus', 'fay', 'eve', 'dee', 'cy']);
  });

  it('takes a longer search for the same as the one just before it that it begins with', () => {
    const list = withSearch([search('Troops'), search('tro')], search('troops surrounded'));
    expect(labels(list)).toEqual(['troops surrounded', 'tro']);
  });

  it('leaves out a pasted page', () => {
    expect(withSearch([search('ada')], search('x'.repeat(1000)))).toEqual([search('ada')]);
  });

  it('survives storage and is gone from it when cleared', () => {
    const kept = storage();
    writeRecent(() => kept, 'recent', [search('ada')]);
    expect(readRecent(() => kept, 'recent')).toEqual([search('ada')]);
    writeRecent(() => kept, 'recent', []);
    expect(kept.kept.size).toBe(0);
  });

  it('is empty, and breaks nothing, where storage is refused, full or holds something else', () => {
    const refused = (): Keeping => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(readRecent(refused, 'recent')).toEqual([]);
    expect(() => writeRecent(refused, 'recent', [search('ada')])).not.toThrow();
    for (const text of ['', '{', '{"a":1}', '[1, null, {"label": "x"}, {"label":"", "parameters":""}]']) {
      const kept = storage();
      kept.kept.set('recent', text);
      expect(
        readRecent(() => kept, 'recent'),
        text,
      ).toEqual([]);
    }
  });
});
