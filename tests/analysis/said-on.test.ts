import { describe, expect, it } from 'vitest';
import type { SaidOn } from '../../src/model/types.ts';
import { bundleOf } from './corpus.ts';

/** When `quote` was said, in an article of Friday 14 March 2025. */
function saidOn(
  paragraph: string,
  quote: string,
  published: string | null = '2025-03-14',
): SaidOn | null | undefined {
  const text = `A headline of no day\n\n${paragraph}`;
  const bundle = bundleOf({
    articles: { a: text },
    corpus: { articles: { 'a.txt': { published: published ?? undefined } } },
    speakers: { ferrant: { name: 'Odo Ferrant' } },
    claims: {
      c: {
        statement: 'x',
        positions: [{ speaker: 'ferrant', stance: 'asserts', evidence: [{ article: 'a', quote }] }],
      },
    },
  });
  return bundle.claims[0]?.positions[0]?.evidence[0]?.said;
}
const day = (paragraph: string, quote: string) => {
  const said = saidOn(paragraph, quote);
  return `${said?.day ?? ''} ${said?.basis ?? ''}`;
};

describe('saidOn', () => {
  it.each([
    ['Odo Ferrant said on Thursday that it was safe.', '2025-03-13 resolved'],
    ['Odo Ferrant on Saturday said it was safe.', '2025-03-08 resolved'],
    ['On Friday, Odo Ferrant said it was safe.', '2025-03-14 resolved'],
    ['Odo Ferrant said yesterday that it was safe.', '2025-03-13 resolved'],
    ['Odo Ferrant said on 3 March that it was safe.', '2025-03-03 resolved'],
    ['At Wednesday’s press conference, Odo Ferrant insisted that it was safe.', '2025-03-12 resolved'],
    ['On Saturday, Odo Ferrant will say that it was safe.', '2025-03-14 published'],
    ['Odo Ferrant said it was safe after he had met her on Tuesday.', '2025-03-14 published'],
    ['Odo Ferrant, who saw the bridge on Monday, said it was safe.', '2025-03-14 published'],
    ['Odo Ferrant said it was safe in December 2024.', '2025-03-14 published'],
  ])('%s', (paragraph, expected) => {
    expect(day(paragraph, 'it was safe')).toBe(expected);
  });

  it('gives the words it went by', () => {
    const paragraph = 'Odo Ferrant said on Thursday, that it was safe.';
    const phrase = saidOn(paragraph, 'it was safe')?.phrase;
    expect(paragraph.slice((phrase?.start ?? 0) - 22, (phrase?.end ?? 0) - 22)).toBe('on Thursday');
  });

  it('does not take a day that the speaker names', () => {
    expect(day('“We met yesterday and it was safe,” Odo Ferrant said.', 'it was safe')).toBe(
      '2025-03-14 published',
    );
  });

  it('takes the day of the sentence that attributes a quotation, and carries it to the next paragraph', () => {
    const text = '“One thing is true,” Odo Ferrant said on Thursday.\n\n“It was safe,” he added.';
    expect(day(text, 'It was safe')).toBe('2025-03-13 resolved');
  });

  it('knows no day where neither the text nor the corpus tells one', () => {
    expect(saidOn('Odo Ferrant said on Thursday it was safe.', 'it was safe', null)).toBeNull();
  });
});
