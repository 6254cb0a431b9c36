import { describe, expect, it } from 'vitest';
import { toUtterances } from '../../src/analysis/utterances.ts';
import { compareWordings } from '../../src/text/collation/compare.ts';
import { readWording } from '../../src/text/collation/wording.ts';
import { scoreClasses } from './wordings/classes.ts';
import { Random } from './wordings/random.ts';
import { makeSpeeches } from './wordings/speeches.ts';
import { renderingsEach, runGrouping } from './wordings/wordings.ts';

const seed = 5;
const statements = makeSpeeches(new Random(seed), Math.round(1200 / renderingsEach));

describe('on quotations altered in known ways', () => {
  it('grouping puts together what is one and hardly ever what is two', () => {
    const { sure } = runGrouping(seed, statements, toUtterances);
    expect(sure.all.precision).toBeGreaterThanOrEqual(0.98);
    expect(sure.half.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('a difference is named for what was done', () => {
    const compare = (base: string, here: string) => compareWordings(readWording(base), readWording(here));
    const { exact, marks } = scoreClasses(new Random(seed), statements, 600, compare);
    expect(exact.right / exact.all).toBeGreaterThanOrEqual(0.95);
    expect(marks.right / marks.known).toBeGreaterThanOrEqual(0.9);
  });
});
