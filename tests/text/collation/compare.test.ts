import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../src/text/collation/compare.ts';
import { readWording } from '../../../src/text/collation/wording.ts';

/** A comparison as a reader would note it: relation, then each difference with the words of either side. */
function compare(base: string, here: string): string[] {
  const { relation, differences } = compareWordings(readWording(base), readWording(here));
  return [
    relation,
    ...differences.map((difference) => {
      const ours = difference.base === null ? '' : base.slice(difference.base.start, difference.base.end);
      const theirs = difference.here === null ? '' : here.slice(difference.here.start, difference.here.end);
      return `${difference.kind}: ${ours} | ${theirs}`;
    }),
  ];
}

describe('compareWordings', () => {
  it('takes the closing comma or full stop, the look of quotation marks and dashes, and the capital of a beginning for nothing', () => {
    expect(compare('good and productive', 'good and productive.')).toEqual(['same']);
    expect(compare('The “old” bridge – is safe,', "The 'old' bridge - is safe.")).toEqual(['same']);
    expect(compare('A bridge is safe', 'a bridge is safe')).toEqual(['same']);
  });

  it('tells case, spelling, figures and marks inside from changed words', () => {
    expect(compare('THE BRIDGE is safe', 'the bridge is safe')).toEqual([
      'case-or-punctuation',
      'case-or-punctuation: THE BRIDGE | the bridge',
    ]);
    expect(compare('in favour of a thirty-day cease-fire', 'in favor of a 30-day ceasefire')).toEqual([
      'case-or-punctuation',
      'case-or-punctuation: favour | favor',
      'case-or-punctuation: thirty | 30',
      'case-or-punctuation: cease-fire | ceasefire',
    ]);
    expect(compare('weeks, and months of talks', 'weeks and months of talks')[0]).toBe('case-or-punctuation');
    expect(compare('we do not agree', "we don't agree")[0]).toBe('changed');
  });

  it('calls a stretch in its very words a part, whatever it leaves out at its ends', () => {
    expect(compare('The ferry will run until the bridge opens again.', 'until the bridge opens')).toEqual([
      'part',
    ]);
  });

  it('tells a cut marked by an ellipsis from one that nothing marks', () => {
    const base = 'He is lying about the ferry, he is lying about the tolls and the cost.';
    expect(compare(base, 'He is lying about the ferry... the tolls and the cost')).toEqual([
      'marked-cut',
      'marked-cut: he is lying about | ',
    ]);
    expect(compare(base, 'He is lying about the ferry and the cost')).toEqual([
      'unmarked-cut',
      'unmarked-cut: he is lying about the tolls | ',
    ]);
  });

  it('says nothing of an ellipsis where nothing is missing, or where the base has one', () => {
    expect(compare('We agree, but there are questions', 'We agree... but there are questions')).toEqual([
      'same',
    ]);
    const base = readWording('The tolls stay ... until the debt is paid.');
    const here = readWording('The tolls stay on both bridges until the debt is paid.');
    expect(compareWordings(base, here)).toMatchObject({ relation: 'part', differences: [], filled: 3 });
  });

  it('finds the early full stop of a whole sentence, but not the one that American style puts behind a fragment', () => {
    const base = 'That is why he sets new terms right from the start, even before a truce.';
    expect(compare(base, 'That is why he sets new terms right from the start.')).toEqual([
      'unmarked-cut',
      'unmarked-cut: even before a truce | ',
    ]);
    expect(compare(base, 'new terms right from the start.')).toEqual(['part']);
  });

  it.each([
    ['a horrible massacre', 'a terrible massacre', 'horrible | terrible'],
    ['I have strongly requested that their lives be spared', 'strongly urged', 'requested | urged'],
    ['This would be a horrible massacre, one not seen before', 'terrible massacre', 'horrible | terrible'],
    [
      'everyone who can influence the council',
      'all those who can influence the council',
      'everyone | all those',
    ],
    [
      'There is no threat of encirclement of our units.',
      'There is no threat of our troops being surrounded.',
      'encirclement of our units | our troops being surrounded',
    ],
    ['cautious optimism', 'cautiously optimistic', 'cautious optimism | cautiously optimistic'],
    ['right and we support it', 'correct, and we support it', 'right | correct'],
  ])('finds the changed words of “%s” in “%s”', (base, here, words) => {
    expect(compare(base, here)).toEqual(['changed', `changed: ${words}`]);
  });

  it('matches no word far from its neighbours', () => {
    expect(
      compare(
        'Putin cannot exit this war because that would leave him with nothing.',
        'Putin cannot get out of this war because then he will have nothing.',
      ),
    ).toEqual([
      'changed',
      'changed: exit | get out of',
      'changed: that would leave him with | then he will have',
    ]);
  });

  it('keeps a function word between two changed words as a word that both have', () => {
    const words = ['changed', 'changed: defend | protect', 'changed: bridge | crossing'];
    expect(
      compare('We will defend this bridge from the flood', 'We will protect this crossing from the flood'),
    ).toEqual(words);
    expect(compare('We will defend this bridge', 'We will protect this crossing')).toEqual(words);
  });

  it('parts a marked cut from the word changed behind it', () => {
    expect(
      compare(
        'We will close the northern tunnel, then the harbour road, and mourn the victims of the fire',
        'We will close the northern tunnel… and mourn the heroes of the fire',
      ),
    ).toEqual(['changed', 'marked-cut: then the harbour road | ', 'changed: victims | heroes']);
  });

  it('finds added words, and tells them from words quoted further', () => {
    expect(
      compare('The council will rebuild the bridge', 'The council will never rebuild the bridge'),
    ).toEqual(['added', 'added:  | never']);
    const fragment = readWording('productive and good');
    const longer = readWording('very productive and good talks');
    expect(compareWordings(fragment, longer)).toMatchObject({
      relation: 'part',
      differences: [],
      further: [1, 1],
    });
    const sentence = readWording('The tolls will rise again.');
    const two = readWording('We regret it. The tolls will rise again. Nobody likes that.');
    expect(compareWordings(sentence, two)).toMatchObject({
      relation: 'part',
      differences: [],
      further: [3, 3],
    });
    expect(compare('The tolls will rise again.', 'The tolls will rise again this week.')).toEqual([
      'added',
      'added:  | this week',
    ]);
  });

  it('does not compare a sentence at the end with the different one that the base goes on with', () => {
    expect(
      compare(
        'Take strong steps that can help. Putin will not end the war on his own.',
        'Take strong steps that can help. Pressure must be applied to the one who does not want to stop the war.',
      ),
    ).toEqual(['part']);
  });

  it('calls words in another place reordered, not cut and added', () => {
    expect(
      compare('Today we open the bridge and the tunnel', 'Today we open the tunnel and the bridge')[0],
    ).toBe('reordered');
    expect(compare('why he is now doing everything he can', 'why now he is doing everything he can')).toEqual(
      ['reordered', 'reordered: he is | he is'],
    );
  });

  it('marks words that an editor put in brackets as changed', () => {
    expect(compare('I think he will pay the tolls', 'I think [the mayor] will pay the tolls')).toEqual([
      'changed',
      'changed: he | the mayor',
    ]);
  });

  it('says that wordings without a common word are changed as a whole, and is at ease with empty ones', () => {
    expect(compare('close the bridge', 'nobody pays')).toEqual([
      'changed',
      'changed: close the bridge | nobody pays',
    ]);
    expect(compare('', '')).toEqual(['same']);
    expect(compare('close the bridge', '…')).toEqual(['part']);
  });

  it('is gravest first in its relation', () => {
    expect(compare('We WILL close the bridge today', 'We will never open the bridge today')[0]).toBe(
      'changed',
    );
  });
});
