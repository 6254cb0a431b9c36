import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indirectQuotations } from '../../../src/analysis/attribution/indirect-quotations.ts';
import { reportedSpeech } from '../../../src/analysis/attribution/reported.ts';
import { toBlocks } from '../../../src/analysis/blocks.ts';
import { readProse } from '../../../src/analysis/words/prose.ts';

const read = (text: string) => readProse(text, toBlocks(text));

/** What is found in a text, each as “mention | cue | content”, pieces of a content joined by “ … ”. */
function found(text: string): string[] {
  const prose = read(text);
  const { starts, ends } = prose.tokens;
  return reportedSpeech(prose).map(({ content, cue, mention }) => {
    const speaker = mention === null ? '' : text.slice(starts[mention.from], ends[mention.to - 1]);
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${speaker} | ${text.slice(cue.start, cue.end)} | ${words}`;
  });
}

describe('reportedSpeech', () => {
  it('finds a clause behind “said that”', () => {
    expect(found('The mayor said that the bridge would open in May.')).toEqual([
      'The mayor | said | that the bridge would open in May',
    ]);
  });

  it('finds what stands before an attribution, also an inverted one', () => {
    expect(found('The bridge will open in May, the mayor said.')).toEqual([
      'the mayor | said | The bridge will open in May',
    ]);
    expect(found('The bridge will open in May, said Petra Sandoval, the mayor.')).toEqual([
      'Petra Sandoval | said | The bridge will open in May',
    ]);
  });

  it('finds both halves of what an attribution parts', () => {
    expect(found('The bridge, Sandoval said, will open in May.')).toEqual([
      'Sandoval | said | The bridge … will open in May',
    ]);
  });

  it('finds what stands on either side of “according to”', () => {
    expect(found('According to the ministry, two ships left the harbor on Monday.')).toEqual([
      'the ministry | According to | two ships left the harbor on Monday',
    ]);
    expect(found('Two ships left the harbor on Monday, according to the ministry.')).toEqual([
      'the ministry | according to | Two ships left the harbor on Monday',
    ]);
  });

  it('leaves the person told out of the content', () => {
    expect(found('Sandoval told reporters that the bridge would open in May.')).toEqual([
      'Sandoval | told | that the bridge would open in May',
    ]);
  });

  it('finds what is denied', () => {
    expect(found('The company denied that it had dumped waste in the river.')).toEqual([
      'The company | denied | that it had dumped waste in the river',
    ]);
  });

  it('finds what somebody wants inside what somebody says', () => {
    expect(found('Sandoval said the governor wants to close the bridge.')).toEqual([
      'Sandoval | said | the governor wants to close the bridge',
      'the governor | wants | to close the bridge',
    ]);
  });

  it('finds each of two reported clauses that are joined', () => {
    expect(found('Sandoval called the plan “a bad joke” and said she would vote against it.')).toEqual([
      'Sandoval | called | the plan “a bad joke”',
      'Sandoval | said | she would vote against it',
    ]);
  });

  it('joins the parts of a quotation over sentences and tells which quotations are inside', () => {
    const text = '“The bridge is safe,” Sandoval said. “It will open in May.”';
    expect(found(text)).toEqual(['Sandoval | said | “The bridge is safe,” … “It will open in May.”']);
    expect(reportedSpeech(read(text)).map(({ quoted }) => quoted)).toEqual([[0, 1]]);
  });

  it('finds a headline’s words behind the colon', () => {
    expect(found('Mayor: Bridge Will Open in May')).toEqual(['Mayor | : | Bridge Will Open in May']);
  });

  it('finds nothing where nobody reports anything, nor in another language', () => {
    expect(found('The train left the station at nine. It was late.')).toEqual([]);
    expect(found('Die Brücke wird im Mai geöffnet, sagte die Bürgermeisterin.')).toEqual([]);
  });

  it('gives spans in range and chances between 0 and 1 for any text', () => {
    const words = fc.constantFrom(
      'said',
      'that',
      'Sandoval',
      '“',
      '”',
      '"',
      ',',
      '.',
      '\n\n',
      'according to',
      ':',
      'and',
      'the mayor',
      'it',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { content, cue, chance, quoted } of reportedSpeech(read(text))) {
          expect(content.length).toBeGreaterThan(0);
          for (const { start, end } of [...content, cue]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThanOrEqual(1.000001);
          for (const index of quoted) expect(index).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes no longer per character for a line of nothing but cues, commas or quotations', () => {
    for (const piece of ['said, ', '“it,” he said, ', 'the mayor said that ']) {
      const prose = read(piece.repeat(20_000));
      const started = performance.now();
      reportedSpeech(prose);
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});

describe('indirectQuotations', () => {
  it('shows speech without marks once, and neither wishes nor what is quoted', () => {
    const text =
      'Sandoval said the governor wants to close the bridge. “It is safe,” she said. Lopez hopes to win. The mayor said that it would rain.';
    const shown = indirectQuotations(reportedSpeech(read(text)));
    expect(shown.map(({ content }) => text.slice(content[0]?.start, content[0]?.end))).toEqual([
      'the governor wants to close the bridge',
      'that it would rain',
    ]);
  });
});
