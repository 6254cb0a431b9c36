import { beforeEach, describe, expect, it } from 'vitest';
import { targetOfKey } from '../../src/app/search/results-keys.ts';

describe('keys among the results', () => {
  beforeEach(() => {
    document.body.innerHTML = `<input id="field"><div id="results">
      <a class="hit" id="one" href="#">one</a><a id="also" href="#">also in</a>
      <a class="hit" id="two" href="#">two</a><button id="more">more</button></div><a id="away" href="#">away</a>`;
  });
  const element = (id: string) => document.getElementById(id)!;
  const to = (key: string, from: string) =>
    targetOfKey(key, element(from), element('field'), element('results'))?.id ?? null;

  it('walk from the field down through the results and back up to it', () => {
    expect(to('ArrowDown', 'field')).toBe('one');
    expect(to('ArrowDown', 'one')).toBe('two');
    expect(to('ArrowDown', 'two')).toBeNull();
    expect(to('ArrowUp', 'two')).toBe('one');
    expect(to('ArrowUp', 'one')).toBe('field');
  });

  it('go on from a link beside a result as from the result', () => {
    expect(to('ArrowDown', 'also')).toBe('two');
    expect(to('ArrowUp', 'also')).toBe('one');
    expect(to('ArrowUp', 'more')).toBe('two');
    expect(to('ArrowDown', 'results')).toBe('one');
  });

  it('lead to the ends and back to the field', () => {
    expect(to('End', 'one')).toBe('two');
    expect(to('Home', 'two')).toBe('one');
    expect(to('Escape', 'two')).toBe('field');
  });

  it('are left to the browser everywhere else', () => {
    for (const key of ['ArrowUp', 'Home', 'End', 'Escape', 'a']) expect(to(key, 'field')).toBeNull();
    for (const key of ['ArrowDown', 'Escape', 'Home']) expect(to(key, 'away')).toBeNull();
  });
});
