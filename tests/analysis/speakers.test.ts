import { describe, expect, it } from 'vitest';
import { speakerIndex, withoutTitles } from '../../src/analysis/speakers.ts';

const index = speakerIndex({
  zelensky: {
    name: 'Volodymyr Zelensky',
    aliases: ['Zelenskiy', 'Zelenskyy', "Ukraine's leader", 'the Ukrainian president'],
  },
  trump: { name: 'Donald Trump' },
  staff: { name: 'General Staff', kind: 'organisation' },
  jo: { name: 'Jo Smith' },
  al: { name: 'Al Smith' },
});

describe('speakerIndex', () => {
  it.each([
    ['Zelensky', 'zelensky'],
    ['Mr Zelenskiy', 'zelensky'],
    ['Ukrainian President Volodymyr Zelensky', 'zelensky'],
    ['President Zelenskyy’s', 'zelensky'],
    ['Ukraine’s leader', 'zelensky'],
    ['The Ukrainian president', 'zelensky'],
    ['Donald J. Trump', 'trump'],
    ['US President Trump', 'trump'],
    ['the General Staff', 'staff'],
    ['Jo Smith', 'jo'],
    ['Mr Smith', null],
    ['Melania Trump', null],
    ['the president', null],
    ['', null],
  ])('takes %j for %j', (mention, id) => {
    expect(index.resolve(mention)).toBe(id);
  });
});

describe('withoutTitles', () => {
  it('leaves the name, whatever office stands before it', () => {
    expect(withoutTitles('US Secretary of State Marco Rubio')).toBe('Marco Rubio');
    expect(withoutTitles('Sir Keir Starmer')).toBe('Keir Starmer');
    expect(withoutTitles('Marco Rubio')).toBe('Marco Rubio');
  });
});
