import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/analysis/blocks.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import { speakerIndex } from '../../src/analysis/speakers.ts';
import type { SpeakerEntry } from '../../src/model/source.ts';

const cast: Record<string, SpeakerEntry> = {
  calloway: { name: 'Ines Calloway', aliases: ['the mayor'] },
  ferrant: { name: 'Odo Ferrant', aliases: ['the port captain'] },
  union: { name: 'Dockers’ union', kind: 'organisation', aliases: ['the dockers’ union'] },
};

function found(text: string, speakers = cast) {
  const blocks = toBlocks(text);
  return findQuotations(text, blocks, { article: 'a', speakers: speakerIndex(speakers) }).quotations;
}
const spoken = (text: string) => found(text).map(({ exact, speaker }) => `${speaker ?? '?'}: ${exact}`);

describe('attribution', () => {
  it.each([
    ['“It is safe now,” Odo Ferrant said.', 'ferrant'],
    ['“It is safe now,” said port captain Odo Ferrant.', 'ferrant'],
    ['Odo Ferrant said: “It is safe now.”', 'ferrant'],
    ['According to Odo Ferrant, the bridge is “safe now”.', 'ferrant'],
    ['The bridge is “safe now”, according to Odo Ferrant.', 'ferrant'],
    ['Odo Ferrant: “It is safe now.”', 'ferrant'],
    ['Odo Ferrant spoke at length, adding that it was “safe now”.', 'ferrant'],
    ['Odo Ferrant, who met Ines Calloway on Monday, said it was “safe now”.', 'ferrant'],
    ['After talks with Ines Calloway, Mr Ferrant called it “safe now”.', 'ferrant'],
    ['It was a claim branded “laughable” by Odo Ferrant.', 'ferrant'],
    ['Odo Ferrant’s post on Monday also “strongly requested” a reply.', 'ferrant'],
    ['The port captain “strongly” urged a reply.', 'ferrant'],
    ['The inspection was left out, the dockers’ union said, “to save overtime”.', 'union'],
  ])('%s', (text, speaker) => {
    expect(found(text)[0]?.speaker).toBe(speaker);
  });

  it('goes on with the same speaker in the paragraph and at the head of the next', () => {
    expect(
      spoken(
        '“One is here,” Ines Calloway said. “Two are there.”\n\n“Three of them are not, and we do not know where they went.”',
      ),
    ).toEqual([
      'calloway: One is here,',
      'calloway: Two are there.',
      'calloway: Three of them are not, and we do not know where they went.',
    ]);
  });

  it('takes "he" for whoever was spoken of last', () => {
    expect(spoken('Odo Ferrant was not persuaded. “Is it really so?” he asked.')).toEqual([
      'ferrant: Is it really so?',
    ]);
  });

  it('keeps words apart that are between marks and nobody’s', () => {
    expect(spoken('The “toy” stayed where it was.')).toEqual([]);
  });

  it('names a speaker whom nobody has listed, by the full name given before', () => {
    const text = 'Petra Sandoval leads the branch.\n\n“It never happened,” Sandoval said.';
    expect(found(text)[0]?.speaker).toBe('petra-sandoval');
  });

  it('says where mention and cue stand', () => {
    const text = '“It is safe now,” Odo Ferrant told reporters.';
    const [quotation] = found(text);
    expect(text.slice(quotation?.mention?.start, quotation?.mention?.end)).toBe('Odo Ferrant');
    expect(text.slice(quotation?.cue?.start, quotation?.cue?.end)).toBe('told');
  });

  it('tells a sentence of its own from a fragment', () => {
    const kinds = found('“It is safe now,” he said, calling it “a toy”.').map((quotation) => quotation.kind);
    expect(kinds).toEqual(['direct', 'mixed']);
  });
});

describe('ids', () => {
  it('survive edits elsewhere, and count where the same words come again', () => {
    const one = found('She said: “It is safe now.”');
    const two = found('A new first line.\n\nShe said: “It is safe now.” He said: “It is safe now.”');
    expect(two.map((quotation) => quotation.id)).toEqual([one[0]?.id, `${one[0]?.id ?? ''}-2`]);
    expect(one[0]?.id).toMatch(/^it-is-safe-now-[0-9a-z]{6}$/);
  });
});

describe('findQuotations', () => {
  it('gives slices of the text, whatever marks it holds', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      "''",
      ' ',
      'Ines Calloway ',
      'said ',
      'a b',
      '. ',
      ', ',
      '\n',
      '\n\n',
      '\r\n',
      'he ',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, exact, parts } of found(text)) {
          expect(text.slice(start, end)).toBe(exact);
          expect(exact.trim()).not.toBe('');
          for (const part of parts ?? [])
            expect(part.start >= start && part.end <= end && part.start < part.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one long line of quotations', '“We are here,” Mr Ferrant said on Friday. '.repeat(2500)],
    ['opening marks only', '“a '.repeat(30_000)],
    ['straight marks only', '"'.repeat(100_000)],
    ['single marks only', '‘a b’ '.repeat(15_000)],
    ['cue verbs only', 'said '.repeat(20_000)],
  ])(
    'answers soon for %s',
    (_, text) => {
      const begun = performance.now();
      found(text);
      expect(performance.now() - begun).toBeLessThan(6000);
    },
    20_000,
  );

  it('finds who says what in an article of the corpus', () => {
    const text = readFileSync(
      new URL('../../seeds/articles/the-australian-wsj.txt', import.meta.url),
      'utf8',
    );
    const speakers = {
      trump: { name: 'Donald Trump' },
      peskov: { name: 'Dmitry Peskov' },
      zelensky: { name: 'Volodymyr Zelensky' },
    };
    const direct = found(text, speakers).filter((quotation) => quotation.kind === 'direct');
    expect(direct.map((quotation) => quotation.speaker)).toEqual([
      'trump',
      'peskov',
      'peskov',
      'peskov',
      'trump',
      'trump',
    ]);
  });
});
