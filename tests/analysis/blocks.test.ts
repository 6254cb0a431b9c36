import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/analysis/blocks.ts';
import { isBlank } from '../../src/text/span.ts';

const kinds = (text: string) =>
  toBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const paragraph = 'The bridge over the river was closed on Monday after cracks had been found in it.';

/** One letter a block: h(eadline) s(tandfirst) p(aragraph) c(aption) b(yline) a(uthor's bio) f(urniture). */
function shape(file: string): string {
  const letters = {
    headline: 'h',
    standfirst: 's',
    paragraph: 'p',
    caption: 'c',
    byline: 'b',
    bio: 'a',
    furniture: 'f',
  };
  return toBlocks(readFileSync(new URL(`../../seeds/articles/${file}`, import.meta.url), 'utf8'))
    .map((block) => `${letters[block.kind]}${block.repeats === null ? '' : '='}`)
    .join('');
}

describe('toBlocks on the five articles of the corpus', () => {
  it('sees headline, standfirst, doubled caption and byline, bio and "READ MORE" in The Irish Times', () => {
    expect(shape('irish-times.txt')).toBe('hscc=ppppfppppppppppppbb=a');
  });

  it('sees captions glued to their credit, "with Reuters" and a newsletter line where single line feeds part paragraphs', () => {
    expect(shape('smh-or-the-age.txt')).toBe('hppcppppcppppcpppppppppppbf');
  });

  it('sees no headline where there is none', () => {
    expect(shape('unnamed-rewrite.txt')).toBe('pppppppppp');
  });

  it('sees a live-blog promotion, an alternative text with its caption, and the pager of the repost', () => {
    expect(shape('bbc-news-repost.txt')).toBe(`hppppf${'p'.repeat(52)}cc${'p'.repeat(13)}f`);
  });

  it('sees label, standfirst, three doubled captions, a linked story, credit, comment box and address', () => {
    expect(shape('the-australian-wsj.txt')).toBe('fhscc=ppppppcc=ppppcc=ppppfpbffff');
  });
});

describe('toBlocks', () => {
  it('puts every character that can be seen into exactly one block, in order', () => {
    const line = fc.constantFrom(
      '',
      ' ',
      'READ MORE',
      'By Jane Doe',
      `${paragraph}`,
      'A headline about it',
      '“Quoted.”',
      '\0',
      'x',
    );
    const feed = fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.tuple(line, feed)).map((rows) => rows.flat().join('')),
        ),
        (text) => {
          const blocks = toBlocks(text);
          let at = 0;
          for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
            expect(start).toBeGreaterThanOrEqual(at);
            for (let gap = at; gap < start; gap += 1) expect(isBlank(text.charCodeAt(gap))).toBe(true);
            at = end;
          }
        },
      ),
    );
  });

  it('joins the lines of a hard-wrapped text to paragraphs', () => {
    const wrapped = [
      'The harbour office said on Monday that the bridge would stay closed',
      'until its bearings had been looked at, which may well take several',
      'weeks.',
      '',
      'Nobody was hurt when it was closed, and no ship was held up, but the',
      'road along the coast was full for two hours in the morning and again',
      'at night.',
    ].join('\n');
    expect(toBlocks(wrapped)).toHaveLength(2);
  });

  it('takes a subhead for reporting, and the headline of another story for furniture', () => {
    const text = [
      paragraph,
      'What happens next',
      paragraph,
      'Mayor Ines Calloway asks Odo Ferrant to open the file',
      paragraph,
    ].join('\n\n');
    expect(toBlocks(text).map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'furniture',
      'paragraph',
    ]);
  });

  it('takes a listed story behind "Read more" for furniture', () => {
    expect(
      kinds(`A bridge is closed\n\n${paragraph}\n\nREAD MORE\nTen bridges that came back`).at(-1),
    ).toMatch(/^furniture/);
  });

  it('knows bylines that say so, and names alone before and behind the text', () => {
    const text = [
      'A bridge is closed',
      'By Jane Doe in Rome',
      paragraph,
      paragraph,
      'Jane Doe',
      'Jane Doe writes about bridges',
    ].join('\n\n');
    expect(toBlocks(text).map((block) => block.kind)).toEqual([
      'headline',
      'byline',
      'paragraph',
      'paragraph',
      'byline',
      'bio',
    ]);
  });

  it('points a repeated block at the first of its kind', () => {
    const text = [
      'A bridge is closed',
      'The bridge. Photograph: AP',
      'The bridge. Photograph: AP',
      paragraph,
    ].join('\n');
    expect(toBlocks(text).map((block) => block.repeats)).toEqual([null, null, 1, null]);
  });

  it('finds no block in an empty text or one of blanks and NUL', () => {
    expect(toBlocks('')).toEqual([]);
    expect(toBlocks(' \0\r\n\ufeff\n')).toEqual([]);
  });

  it('takes one line of 10 MB as a paragraph, soon', () => {
    const begun = performance.now();
    expect(toBlocks('lorem ipsum '.repeat(900_000)).map((block) => block.kind)).toEqual(['paragraph']);
    expect(performance.now() - begun).toBeLessThan(5000);
  }, 20_000);
});
