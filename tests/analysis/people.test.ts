import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/analysis/attribution/mentions.ts';
import { toBlocks } from '../../src/analysis/blocks.ts';
import { peopleOf } from '../../src/analysis/people/people.ts';
import type { Person } from '../../src/analysis/people/people.ts';
import { speakerIndex } from '../../src/analysis/speakers.ts';
import { readProse } from '../../src/analysis/words/prose.ts';

const nobody = speakerIndex({});

/** The person that the nth standing of `words` as a mention means. */
function meant(text: string, words: string, nth = 0, speakers = nobody): Person | null | undefined {
  const prose = readProse(text, toBlocks(text));
  const mentions = prose.sentences.map((sentence) => mentionsOf(prose, sentence));
  const people = peopleOf(prose, mentions, speakers);
  let left = nth;
  for (const [sentence, list] of mentions.entries()) {
    for (const mention of list) {
      const written = text.slice(prose.tokens.starts[mention.from], prose.tokens.ends[mention.to - 1]);
      if (written !== words) continue;
      if (left === 0) return people.of(sentence, mention);
      left -= 1;
    }
  }
  return undefined;
}

describe('peopleOf, names', () => {
  const story =
    'The harbour will close on Friday, officials said.\n\nMayor Petra Sandoval announced it on Monday. ' +
    'Odo Ferrant, a docker, was there. “It is late,” Sandoval said. Mayor Sandoval left. Ms. Sandoval smiled. Ferrant waited.';

  it.each(['Sandoval', 'Mayor Sandoval', 'Ms. Sandoval', 'Mayor Petra Sandoval'])(
    'takes %j for the person it names in full',
    (words) => {
      expect(meant(story, words)).toMatchObject({
        id: 'petra-sandoval',
        name: 'Petra Sandoval',
        kind: 'person',
        gender: 'female',
      });
    },
  );

  it('keeps two people with one surname apart and gives the bare surname to whom it fits', () => {
    const text =
      'Petra Sandoval opened the meeting. Odo Sandoval closed it. Mr. Sandoval was tired. Ms. Sandoval was not.';
    expect(meant(text, 'Mr. Sandoval')?.name).toBe('Odo Sandoval');
    expect(meant(text, 'Ms. Sandoval')?.name).toBe('Petra Sandoval');
  });

  it('reads an abbreviation given in brackets', () => {
    const text = 'The Harbour Safety Commission (HSC) met in May. The HSC said the quay was safe.';
    expect(meant(text, 'The HSC')?.name).toBe('Harbour Safety Commission');
  });

  it('says what speakers.yaml knows by its id', () => {
    const known = speakerIndex({ mayor: { name: 'Petra Sandoval', aliases: ['the mayor of Bridgeford'] } });
    expect(meant(story, 'Sandoval', 0, known)).toMatchObject({ id: 'mayor', known: true });
  });
});

describe('peopleOf, pronouns', () => {
  it.each([
    ['Ines Calloway met Odo Ferrant at the port. “Hello,” she said.', 'she', 'Ines Calloway'],
    ['Ines Calloway met Odo Ferrant at the port. “Hello,” he said.', 'he', 'Odo Ferrant'],
    ['Odo Ferrant spoke of the port. “Ask Tom Reed,” he told Tom Reed.', 'he', 'Odo Ferrant'],
    ['Tom Reed praised Odo Ferrant. “He is good,” he said.', 'he', 'Tom Reed'],
    ['The Port Union called a strike. In a statement, it said the quay was unsafe.', 'it', 'Port Union'],
    ['A spokeswoman, Zorka Calloway, declined to talk. “Not now,” she said.', 'she', 'Zorka Calloway'],
  ])('finds whom the pronoun means: %s', (text, pronoun, name) => {
    expect(meant(text, pronoun)?.name).toBe(name);
  });

  it.each([
    // The addressee is not who speaks, nor whoever is named in the words said.
    [
      'Tom Reed and Odo Ferrant met.\n\nReed told Ferrant to wait. “Ferrant is late,” he said.',
      'he',
      'Tom Reed',
    ],
    // Whoever is asked answers.
    ['Tom Reed asked Odo Ferrant about it. “No,” he said.', 'he', 'Odo Ferrant'],
    // A subject behind its description.
    [
      'Ines Calloway, a nurse at the port who met Petra Sandoval, said so. “Yes,” she added.',
      'she',
      'Ines Calloway',
    ],
    // The paragraph’s subject rather than whom the one before was about.
    [
      'Tom Reed spoke. “Yes,” Reed said.\n\nOdo Ferrant disagreed with Reed. “No,” he said.',
      'he',
      'Odo Ferrant',
    ],
    ['Tom Reed spoke first. In his speech, Odo Ferrant said no. “No,” he said.', 'he', 'Odo Ferrant'],
    ['Zadkiel Ferrant lost her ring. Tom Reed found it. “Thanks,” she said.', 'she', 'Zadkiel Ferrant'],
  ])('weighs who is meant: %s', (text, pronoun, name) => {
    expect(meant(text, pronoun)?.name).toBe(name);
  });

  it('gives “I” and “we” to nobody', () => {
    expect(meant('Odo Ferrant waited. I said so.', 'I')).toBeNull();
  });
});

describe('peopleOf, phrases', () => {
  it.each([
    ['Petra Sandoval, the mayor of Bridgeford, left. The mayor said no.', 'The mayor', 'Petra Sandoval'],
    ['Spokeswoman Ines Calloway left. The spokeswoman said no.', 'The spokeswoman', 'Ines Calloway'],
    ['Sen. Odo Ferrant left early on Friday. The senator said no.', 'The senator', 'Odo Ferrant'],
    ['Odo Ferrant’s spokesman Tom Reed was late. His spokesman said no.', 'His spokesman', 'Tom Reed'],
    ['The Port Union met on Friday. The union said no.', 'The union', 'Port Union'],
    ['The port was shut. A harbour official said no.', 'A harbour official', 'A harbour official'],
    ['Odo Ferrant left early. His spokesman said no.', 'His spokesman', 'Odo Ferrant’s spokesman'],
  ])('finds whom the phrase means: %s', (text, words, name) => {
    expect(meant(text, words)?.name).toBe(name);
  });

  it.each([
    ['The port was shut on Friday. The senator said no.', 'The senator'],
    ['The Port Union met on Friday. The newspaper said no.', 'The newspaper'],
  ])('leaves to nobody what nothing before it explains: %s', (text, words) => {
    expect(meant(text, words)).toBeNull();
  });

  it('takes “his” at the head of a sentence for its subject', () => {
    const text = 'Tom Reed spoke first. In his statement, Odo Ferrant said no.';
    expect(meant(text, 'his statement')?.name).toBe('Odo Ferrant');
  });

  it('knows what speakers.yaml calls somebody', () => {
    const known = speakerIndex({ vos: { name: 'Odo Ferrant', aliases: ['Bridgeford’s leader'] } });
    expect(meant('It was late. Bridgeford’s leader said no.', 'Bridgeford’s leader', 0, known)?.id).toBe(
      'vos',
    );
  });

  it('takes no name from the capitals of a headline', () => {
    const text =
      'Angry Mayor Calls Sandoval Brave\n\nPetra Sandoval was moved. “Thanks,” she said on Friday, a little late.';
    expect(meant(text, 'Petra Sandoval')?.name).toBe('Petra Sandoval');
    expect(meant(text, 'she')?.name).toBe('Petra Sandoval');
  });
});

describe('peopleOf, any text', () => {
  it('reads a long text of nothing but capitals, pronouns or namesakes in time that grows with it', () => {
    const texts = [
      'Aa '.repeat(60_000),
      'he said he told him. '.repeat(10_000),
      'the mayor, Petra Sandoval, and he told him '.repeat(4_000),
      Array.from({ length: 10_000 }, (_, index) => `N${index.toString(36)}x Reed and`).join(' '),
    ];
    for (const text of texts) {
      const prose = readProse(text, toBlocks(text));
      const mentions = prose.sentences.map((sentence) => mentionsOf(prose, sentence));
      const start = performance.now();
      peopleOf(prose, mentions, nobody);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  }, 30_000);

  it('never throws, and names nobody by an empty id', () => {
    const word = fc.constantFrom(
      'Petra',
      'Sandoval',
      'said',
      'the',
      'mayor',
      ',',
      '.',
      '“',
      '”',
      'he',
      'her',
      'of',
      'for',
      '’s',
      'and',
      '\n\n',
      'Mr.',
      'THE',
      '(',
      ')',
      'is',
      'who',
      'A',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 60 }).map((list) => list.join(' ')),
        ),
        (text) => {
          const prose = readProse(text, toBlocks(text));
          const mentions = prose.sentences.map((sentence) => mentionsOf(prose, sentence));
          const people = peopleOf(prose, mentions, nobody);
          for (const [sentence, list] of mentions.entries()) {
            for (const mention of list) {
              const person = people.of(sentence, mention);
              if (person !== null) expect(person.id).not.toBe('');
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
