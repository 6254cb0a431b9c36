import { describe, expect, it } from 'vitest';
import { bundleOf } from './corpus.ts';

/** The medium of the quotation that holds `words`, in an article that is this paragraph. */
function medium(paragraph: string, words = 'safe'): string | null {
  const text = `A headline of no place\n\n${paragraph}`;
  const [article] = bundleOf({
    articles: { a: text },
    speakers: { ferrant: { name: 'Odo Ferrant' }, lindqvist: { name: 'Mara Lindqvist' } },
  }).articles;
  const found = article?.quotations.find(({ exact }) => exact.includes(words));
  if (found === undefined) throw new Error(`no quotation: ${words}`);
  return found.medium && text.slice(found.medium.start, found.medium.end);
}

describe('mediumOf', () => {
  it.each([
    ['“The bridge is safe,” Odo Ferrant said in a statement.', 'in a statement'],
    ['“The bridge is safe,” Odo Ferrant wrote in a post on X.', 'in a post on X'],
    ['“The bridge is safe,” Odo Ferrant wrote on Truth Social on Friday.', 'on Truth Social'],
    [
      '“The bridge is safe,” Odo Ferrant said on Monday in an interview with Fox News.',
      'in an interview with Fox News',
    ],
    [
      '“The bridge is safe,” Odo Ferrant said at a news conference in Lowbridge.',
      'at a news conference in Lowbridge',
    ],
    ['“The bridge is safe,” Odo Ferrant told reporters.', 'told reporters'],
    ['“The bridge is safe,” Odo Ferrant told reporters at a briefing on Monday.', 'at a briefing'],
    ['“The bridge is safe,” Odo Ferrant told the Lowbridge Courier.', 'told the Lowbridge Courier'],
    ['“The bridge is safe,” Odo Ferrant wrote in a letter to Parliament.', 'in a letter to Parliament'],
    ['“The bridge is safe,” Odo Ferrant said during a debate.', 'during a debate'],
    ['Odo Ferrant repeated his promise on Monday in a post on X: “The bridge is safe.”', 'in a post on X'],
    ['“The bridge is safe,” Odo Ferrant said by phone.', 'by phone'],
    ['“The bridge is safe,” Odo Ferrant said in his weekly radio address.', 'in his weekly radio address'],
    ['“The bridge is safe,” said Odo Ferrant, the town’s engineer, in an email.', 'in an email'],
    [
      '“The bridge is safe,” Odo Ferrant, the engineer, said in a series of posts on social media.',
      'in a series of posts on social media',
    ],
  ])('stands behind the cue: %s', (paragraph, expected) => {
    expect(medium(paragraph)).toBe(expected);
  });

  it.each([
    ['In a statement on Monday, Odo Ferrant said: “The bridge is safe.”', 'In a statement'],
    ['But in a speech to lawmakers, Odo Ferrant said: “The bridge is safe.”', 'in a speech to lawmakers'],
    ['Speaking at a rally in Lowbridge, Odo Ferrant said: “The bridge is safe.”', 'at a rally in Lowbridge'],
    ['Speaking to journalists, Odo Ferrant said: “The bridge is safe.”', 'Speaking to journalists'],
    ['Odo Ferrant went on in a post on Facebook, saying: “The bridge is safe.”', 'in a post on Facebook'],
    ['Odo Ferrant had doubts. The statement said: “The bridge is safe.”', 'The statement'],
  ])('stands before the cue: %s', (paragraph, expected) => {
    expect(medium(paragraph)).toBe(expected);
  });

  it.each([
    '“The bridge is safe,” Odo Ferrant said.',
    '“The bridge is safe,” Odo Ferrant said on Monday in Lowbridge.',
    '“The bridge is safe,” Odo Ferrant told Mara Lindqvist.',
    '“The bridge is safe,” said Odo Ferrant, who has read the report.',
    'Odo Ferrant, who was at the meeting, said: “The bridge is safe.”',
    'Odo Ferrant said “the bridge is safe” and that nobody should believe what is said on social media.',
    'Odo Ferrant, in a bid to counter the report, said: “The bridge is safe.”',
    'The author of the report said: “The bridge is safe.”',
  ])('is left out where the text does not say: %s', (paragraph) => {
    expect(medium(paragraph)).toBeNull();
  });

  it('is not looked for inside quotation marks', () => {
    expect(medium('“I said in a statement that it is safe,” Odo Ferrant said.')).toBeNull();
    expect(medium('“It was in a post on X. It is safe,” Odo Ferrant said.')).toBeNull();
  });

  it('is not taken from another speaker of the sentence', () => {
    const paragraph =
      'In a statement, Odo Ferrant called it “a joy”, and Mara Lindqvist said it is “safe enough”.';
    expect(medium(paragraph, 'joy')).toBe('In a statement');
    expect(medium(paragraph, 'safe')).toBeNull();
  });

  it('answers soon for one line of a great many cues', () => {
    const started = performance.now();
    const line = '“It is safe,” Odo Ferrant said in the in the in a statement post on X X X in a. '.repeat(
      4000,
    );
    expect(() => medium(line)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
