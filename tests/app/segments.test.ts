import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segments } from '../../src/app/segments.ts';

const marked = fc.string({ minLength: 1, maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ minLength: 1, maxLength: 3 }))
        .map(([a, b, name]) => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          name,
        })),
      { maxLength: 8 },
    ),
  }),
);

it('no character of the source is lost or moved by marking it', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const cut = segments(text, { start: 0, end: text.length }, marks);
      expect(cut.map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});

it('each mark lies under exactly its own words', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const named = marks.map((mark, index) => ({ ...mark, name: String(index) }));
      const cut = segments(text, { start: 0, end: text.length }, named);
      for (const { name, start, end } of named) {
        const words = cut.filter(({ under }) => under.includes(name)).map((segment) => segment.text);
        expect(words.join('')).toBe(text.slice(start, end));
      }
    }),
  );
});

it('a mark that begins before a block and ends after it is cut to the block', () => {
  const [only] = segments('abcdef', { start: 2, end: 4 }, [{ name: 'm', start: 0, end: 6 }]);
  expect(only).toMatchObject({ text: 'cd', under: ['m'], begins: ['m'], ends: ['m'] });
});
