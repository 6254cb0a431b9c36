import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../src/analysis/blocks.ts';
import { quotedWords } from '../../../src/analysis/quotation/join.ts';

/** The words between marks, the parts of a quotation parted by " / ". */
const words = (text: string) =>
  quotedWords(text, toBlocks(text)).map(({ parts }) =>
    parts.map(({ start, end }) => text.slice(start, end)).join(' / '),
  );

describe('marks', () => {
  it.each([
    ['They say “one two”.', 'one two'],
    ['They say "one two".', 'one two'],
    ["They say ''one two'' now.", 'one two'],
    ["They say ``one two'' now.", 'one two'],
    ['Sie sagt: „Eins zwei“, und geht.', 'Eins zwei'],
    ['De säger ”ett två” nu.', 'ett två'],
    ['Sie sagt: »Eins zwei«, und geht.', 'Eins zwei'],
    ['Il dit : « Un deux », puis part.', 'Un deux'],
    ['She called it ‚eins zwei‘ twice.', 'eins zwei'],
  ])('are read in each style and left outside: %s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    'The mayor’s 5\'10" son isn’t in the ’90s, nor are the dockers’ friends.',
    "A rock ’n’ roll band, a rock ‘n’ roll band and a rock 'n' roll band.",
    "They saw 'em in the class of '98, and 'twas the players' day.",
    'The soldiers’ lives and the dogs’ dinner.',
    'The screen is 12" wide and 6\' tall.',
    'See <a href="https://example.org/a" class=“link”>there</a>.',
  ])('are neither apostrophes, elisions, measures nor markup: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('keep a quotation inside a quotation as part of it', () => {
    expect(words('“The alleged ‘closure’ is a joke,” she said.')).toEqual([
      'The alleged ‘closure’ is a joke,',
    ]);
    expect(words('"She called it "a toy" twice," he said.')).toEqual(['She called it "a toy" twice,']);
    expect(words('“He told me. “Go away!” And I went,” she said.')).toEqual([
      'He told me. “Go away!” And I went,',
    ]);
    expect(words("''He said, 'Go away,''' she said.")).toEqual(["He said, 'Go away,'"]);
  });

  it('are found on both sides of an attribution', () => {
    expect(words('“It holds,” she said, “for now.” And: “So far.”')).toEqual([
      'It holds,',
      'for now.',
      'So far.',
    ]);
  });
});

describe('single marks', () => {
  it('quote in headlines and captions, beside possessives', () => {
    expect(words("Bridge 'not safe', mayor says\n\nThe mayor said it was “not safe”.")).toEqual([
      'not safe',
      'not safe',
    ]);
    expect(words('Dockers’ anger over ‘toy’ bridge\n\nIt rained.')).toEqual(['toy']);
    expect(words('Council’s ‘Lyin’ Ted’ is back\n\nIt rained.')).toEqual(['Lyin’ Ted']);
  });

  it('quote in running text, with double ones nested in them', () => {
    const text =
      '‘We don’t call it “a toy”, and the dockers’ wives don’t,’ he said. “No,” she said, ‘it is not.’';
    expect(words(text)).toEqual([
      'We don’t call it “a toy”, and the dockers’ wives don’t,',
      'No,',
      'it is not.',
    ]);
  });

  it('go on over paragraphs that each open', () => {
    expect(words('‘One is here.\n\n‘Two are there,’ he said.')).toEqual(['One is here. / Two are there,']);
  });

  it('that are never closed end before their attribution', () => {
    expect(words('‘We will see, she said. ‘And then we go,’ she added.')).toEqual([
      'We will see,',
      'And then we go,',
    ]);
  });

  it('are told from clipped words by what closes them', () => {
    expect(words("The 'round table' met in '98.")).toEqual(['round table']);
    expect(words('‘90s pop is back, and the kids’ friends love it.')).toEqual([]);
  });
});

describe('a quotation over several paragraphs', () => {
  it('is one where each opens and only the last closes', () => {
    expect(words('“First part.\n\n“Second part.\n\n“Third part,” she said.')).toEqual([
      'First part. / Second part. / Third part,',
    ]);
  });

  it('is one where a line break falls inside it', () => {
    expect(words('The post says: “No ship\nwill leave\ntoday.” It was sent on Monday.')).toEqual([
      'No ship / will leave / today.',
    ]);
  });

  it('ends before the name that stands under it', () => {
    expect(
      words('“It would bring new trouble to this port.\nAda Brandt, Lowbridge Institute.”\n\nIt rained.'),
    ).toEqual(['It would bring new trouble to this port.']);
  });

  it('does not run into a paragraph that only closes what it opens', () => {
    expect(words('“First part.\n\nIt rained. They said “no” again.')).toEqual(['First part.', 'no']);
  });
});

describe('marks that do not balance', () => {
  it.each([
    [
      'a missing closing mark, before the attribution',
      '“We will see, she said. Nobody answered.',
      ['We will see,'],
    ],
    [
      'a missing closing mark, before a named speaker',
      '“We will see, Ada Brandt said. Nobody.',
      ['We will see,'],
    ],
    [
      'a missing closing mark of a fragment, with its sentence',
      'He called it “a toy. The vote is on Monday.',
      ['a toy.'],
    ],
    ['a missing closing mark, with the paragraph', 'She said: “We will see.\n\nIt rained.', ['We will see.']],
    [
      'a missing closing mark before the next opening',
      '“We will see. “And go,” she said.',
      ['We will see.', 'And go,'],
    ],
    [
      'a missing closing mark before its attribution',
      '“We will see, he said. “And go,” she said.',
      ['We will see,', 'And go,'],
    ],
    ['a missing closing mark before a fragment', 'It is “a lot like “a toy”.', ['a lot like', 'a toy']],
    ['a missing opening mark', 'We will see,” Ada Brandt said. “And go.”', ['We will see,', 'And go.']],
    ['a missing opening mark behind a colon', 'Brandt said: We will see.”', ['We will see.']],
    ['a stray closing mark', 'The state” said it “will see”.', ['will see']],
    ['a stray opening mark twice', '““We will see,” she said.', ['We will see,']],
    ['a wrong-way mark at the head', '” … if it holds,” she said.', ['… if it holds,']],
    ['wrong-way marks about a word', 'They call it ”a toy“ here.', ['a toy']],
    ['mixed marks', '“We will see," she said. "And go.”', ['We will see,', 'And go.']],
    ['a page’s marks around the whole paragraph', '"“We will see,” she said in March."', ['We will see,']],
    ['a measure that looks like the end', '“He is 6’2” and tall,” she said.', ['He is 6’2” and tall,']],
    ['a figure that is the end', '“I am 62” is what “she” said.', ['I am 62', 'she']],
  ])('are repaired: %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leave what balances in the paragraph as it is', () => {
    expect(words('“One,” she said. “Two,” he said. “Three. And “four”, they said.')).toEqual(
      expect.arrayContaining(['One,', 'Two,', 'four']),
    );
  });
});

describe('blocks', () => {
  it('that are furniture have no quotation, and a caption that stands twice has it once', () => {
    const caption = 'The mayor says it is ‘not safe’. Picture: AFP';
    expect(words(`${caption}\n${caption}\n\nFollow live: Mayor says bridge is "not safe"`)).toEqual([
      'not safe',
    ]);
  });
});
