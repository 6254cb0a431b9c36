import { describe, expect, it } from 'vitest';
import type { FindingEntry, SpeakerEntry } from '../../src/model/source.ts';
import { bundleOf, problemsOf } from './corpus.ts';

const text = [
  'Bridge shut',
  '“It is safe,” Odo Ferrant told reporters on Thursday. “Nobody need worry.”',
  'Mara Lindqvist called the inspection “a farce” in a post on X, and the town read it aloud.',
  'She has written a book, “The Long Crossing”, about the bridge.',
  'The engineers think that no lorry should cross.',
  '“It is safe,” says a sign.',
].join('\n\n');
const speakers: Record<string, SpeakerEntry> = {
  ferrant: { name: 'Odo Ferrant' },
  lindqvist: { name: 'Mara Lindqvist' },
};
const corpus = { articles: { 'a.txt': { published: '2025-03-14' } } };
const parts = (...entries: FindingEntry[]) => ({
  articles: { a: text },
  corpus,
  speakers,
  quotations: { 'a.txt': entries },
});
const article = (...entries: FindingEntry[]) => {
  const [made] = bundleOf(parts(...entries)).articles;
  if (made === undefined) throw new Error('no article');
  return made;
};
/** The quotation that holds `words`, as corrected by `entries`. */
const found = (words: string, ...entries: FindingEntry[]) =>
  article(...entries).quotations.find(({ exact }) => exact.includes(words));

describe('quotations.yaml', () => {
  it('confirms what the program found without changing it', () => {
    const before = found('a farce');
    const after = found('a farce', { quote: 'a farce', speaker: 'lindqvist' });
    expect(before).toMatchObject({ speaker: 'lindqvist', confirmed: false });
    expect(after).toEqual({ ...before, confirmed: true });
  });

  it('corrects the speaker by id, by a name of theirs, and by a name nobody wrote down', () => {
    expect(found('a farce', { quote: 'farce', speaker: 'ferrant' })).toMatchObject({
      speaker: 'ferrant',
      mention: null,
      confirmed: true,
    });
    expect(found('a farce', { quote: 'farce', speaker: 'Mr Ferrant' })?.speaker).toBe('ferrant');
    const bundle = bundleOf(parts({ quote: 'farce', speaker: 'Petra Sandoval' }));
    expect(bundle.articles[0]?.quotations.find(({ exact }) => exact === 'a farce')?.speaker).toBe(
      'petra-sandoval',
    );
    expect(bundle.speakers.find(({ id }) => id === 'petra-sandoval')).toMatchObject({
      name: 'Petra Sandoval',
      known: false,
    });
    expect(found('a farce', { quote: 'farce', speaker: 'unknown' })).toMatchObject({
      speaker: null,
      confirmed: true,
    });
  });

  it('takes the words of a title away from the quotations, and gives them back to a speaker', () => {
    const title = article({ quote: 'The Long Crossing', kind: 'title' });
    expect(title.quotations.map(({ exact }) => exact)).not.toContain('The Long Crossing');
    expect(title.setOff).toContainEqual(
      expect.objectContaining({ kind: 'title', start: text.indexOf('The Long'), confirmed: true }),
    );
    const said = article({ quote: 'The Long Crossing', speaker: 'lindqvist', kind: 'mixed' });
    expect(said.setOff).toEqual([]);
    expect(said.quotations.find(({ exact }) => exact === 'The Long Crossing')).toMatchObject({
      speaker: 'lindqvist',
      kind: 'mixed',
    });
  });

  it('adds a quotation that the program did not find, with an id like the others', () => {
    const added = found('no lorry', {
      quote: 'no lorry should cross',
      speaker: 'the engineers',
      kind: 'indirect',
    });
    expect(added).toMatchObject({
      exact: 'no lorry should cross',
      kind: 'indirect',
      utterance: '',
      confirmed: true,
    });
    expect(added?.id).toMatch(/^no-lorry-should-cross-/);
  });

  it('takes exactly the words given where they are the whole quotation', () => {
    const made = article({ quote: 'is safe', near: 'Odo Ferrant', speaker: 'ferrant', whole: true });
    expect(made.quotations.some(({ exact }) => exact === 'is safe')).toBe(true);
    expect(made.quotations.filter(({ start }) => start < 40)).toHaveLength(1);
  });

  it('takes the day and the medium as written, and none where they are unknown', () => {
    const told = found('It is safe', { quote: 'It is safe', near: 'Odo', speaker: 'ferrant' });
    expect(told?.said).toMatchObject({ day: '2025-03-13', basis: 'resolved' });
    const written = found('It is safe', {
      quote: 'It is safe',
      near: 'Odo',
      speaker: 'ferrant',
      said: '2025-03-12',
      medium: 'read it aloud',
    });
    expect(written?.said).toEqual({ day: '2025-03-12', basis: 'stated', phrase: null });
    expect(text.slice(written?.medium?.start, written?.medium?.end)).toBe('read it aloud');
    const none = found('It is safe', {
      quote: 'It is safe',
      near: 'Odo',
      speaker: 'ferrant',
      said: 'unknown',
      medium: 'unknown',
    });
    expect(none).toMatchObject({ said: null, medium: null });
  });

  it('keeps what a person wrote when a claim cites the same words for somebody else', () => {
    const bundle = bundleOf({
      ...parts({ quote: 'a farce', speaker: 'unknown' }),
      claims: {
        c: {
          statement: 'x',
          positions: [
            { speaker: 'ferrant', stance: 'asserts', evidence: [{ article: 'a', quote: 'a farce' }] },
          ],
        },
      },
    });
    expect(bundle.articles[0]?.quotations.find(({ exact }) => exact === 'a farce')?.speaker).toBeNull();
  });

  it('takes words that were copied with their quotation marks', () => {
    expect(found('a farce', { quote: '“a farce”', speaker: 'lindqvist' })?.exact).toBe('a farce');
  });

  it.each<[string, FindingEntry, string]>([
    [
      'words that are not there',
      { quote: 'a fierce', speaker: 'lindqvist' },
      '0.quote: quote not found in a: a fierce (the nearest passage is at articles/a.txt:5:39: a farce)',
    ],
    [
      'words that stand twice',
      { quote: 'It is safe', speaker: 'ferrant' },
      '0.quote: quote found 2 times in a: It is safe (it stands on lines 3 and 11 of articles/a.txt; add `near:` with words next to the one meant)',
    ],
    [
      'an id of nobody',
      { quote: 'a farce', speaker: 'linqvist' },
      '0.speaker: no speaker with this id: linqvist (did you mean lindqvist?)',
    ],
    [
      'a name with a slip',
      { quote: 'a farce', speaker: 'Mara Lindkvist' },
      '0.speaker: no speaker with this name, so it is taken for a new one: Mara Lindkvist (did you mean Mara Lindqvist?)',
    ],
    [
      'nobody at all',
      { quote: 'a farce' },
      '0.quote: missing speaker: a farce (say whose words they are, or `kind: title` or `kind: term` where they are nobody’s)',
    ],
    [
      'a title with a speaker',
      { quote: 'a farce', speaker: 'lindqvist', kind: 'title' },
      "0.speaker: a title is nobody's words, so it has no speaker: lindqvist",
    ],
    [
      'marked words called indirect',
      { quote: 'a farce', speaker: 'lindqvist', kind: 'indirect' },
      '0.quote: words between quotation marks are no indirect speech: a farce (a fragment inside a paraphrase is `mixed`; where the marks mislead, add `whole: true`)',
    ],
    [
      'a medium that is not in the text',
      { quote: 'a farce', speaker: 'lindqvist', medium: 'a post on Y' },
      '0.medium: medium not found in a: a post on Y (the nearest passage is at articles/a.txt:5:51: a post on)',
    ],
  ])('says what is wrong: %s', (_title, entry, expected) => {
    expect(problemsOf(parts(entry))).toEqual([`quotations.yaml a.txt.${expected}`]);
  });

  it('says which of two entries for the same words came first', () => {
    const twice = parts({ quote: 'a farce', speaker: 'lindqvist' }, { quote: 'farce', speaker: 'ferrant' });
    expect(problemsOf(twice)).toEqual([
      'quotations.yaml a.txt.1.quote: two entries for the same words: farce (the other stands at quotations.yaml:1:1)',
    ]);
  });

  it('asks for one entry each where the words are those of several quotations', () => {
    const quote = text.slice(text.indexOf('farce'), text.indexOf('Crossing'));
    expect(problemsOf(parts({ quote, speaker: 'lindqvist' }))[0]).toMatch(
      /words of several quotations.*the first is: a farce; or, where it is one quotation, add `whole: true`/s,
    );
    expect(problemsOf(parts({ quote, speaker: 'lindqvist', whole: true }))).toEqual([]);
  });

  it('names the nearest file for an article that is not there', () => {
    const lost = { ...parts(), quotations: { 'b.txt': [{ quote: 'a farce', speaker: 'lindqvist' }] } };
    expect(problemsOf(lost)).toEqual([
      'quotations.yaml b.txt: no article file with this name: b.txt (did you mean a.txt?)',
    ]);
  });
});
