import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../src/text/collation/compare.ts';
import { readWording } from '../../src/text/collation/wording.ts';
import { scoreClasses } from './wordings/classes.ts';
import { Random } from './wordings/random.ts';
import { makeSpeeches } from './wordings/speeches.ts';

const seed = 5;
const statements = makeSpeeches(new Random(seed), 500);

describe('on quotations altered in known ways', () => {
  it('a difference is named for what was done', () => {
    const compare = (base: string, here: string) => compareWordings(readWording(base), readWording(here));
    const { exact, marks } = scoreClasses(new Random(seed), statements, 600, compare);
    expect(exact.right / exact.all).toBeGreaterThanOrEqual(0.95);
    expect(marks.right / marks.known).toBeGreaterThanOrEqual(0.9);
  });
});
