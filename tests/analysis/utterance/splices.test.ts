import { describe, expect, it } from 'vitest';
import { partition, utterancesOf } from './quoted.ts';

const bridge = 'The bridge will stay closed to lorries until the engineers have tested every cable.';
const ferry = 'Our harbour is getting two new ferries, which the islanders have waited for since the flood.';
const begins = 'The bridge will stay closed to lorries until';
const joined =
  'The bridge will stay closed to lorries until the engineers… two new ferries, which the islanders have waited for';

function spliceIn(words: string, others: Record<string, string[]>) {
  const utterances = utterancesOf({ ...others, spliced: [words] });
  const utterance = utterances.find(({ renderings }) =>
    renderings.some(({ article }) => article === 'spliced'),
  )!;
  const rendering = utterance.renderings.find(({ article }) => article === 'spliced')!;
  const difference = rendering.differences.find(({ kind }) => kind === 'splice');
  return {
    ...{ utterances, relation: rendering.relation, kinds: rendering.differences.map(({ kind }) => kind) },
    words: difference?.here ? rendering.words.slice(difference.here.start, difference.here.end) : null,
    from: difference?.from ?? null,
  };
}

describe('a quotation that joins two sayings', () => {
  it('at an ellipsis: is told with the words of the second, and where they stand', () => {
    const { utterances, relation, words, from } = spliceIn(joined, { a: [bridge, ferry], b: [bridge] });
    expect(partition(utterances)).toEqual([['a q1', 'b q1', 'spliced q1'], ['a q2']]);
    expect(relation).toBe('splice');
    expect(words).toBe('two new ferries, which the islanders have waited for');
    expect(from).toEqual({ article: 'a', quotation: 'q2' });
  });

  it('at an ellipsis and “I”, which is written large though it opens no sentence: is told', () => {
    const promise = 'I have asked the shipyard to build two new ferries before the winter comes.';
    const words = `${bridge.slice(0, -1)}... ${promise.replace(' before the winter comes', '')}`;
    expect(spliceIn(words, { a: [bridge], b: [promise] }).relation).toBe('splice');
  });

  it('without an ellipsis: is told where each side is much of what was said', () => {
    const words = joined.replace('…', '');
    const { relation, words: second } = spliceIn(words, { a: [bridge], b: [ferry] });
    expect(relation).toBe('splice');
    expect(second).toContain('two new ferries');
  });

  it('is brought to the saying of which it has much more, though that comes second', () => {
    const words = `The bridge will stay closed… ${ferry.replace('Our harbour is getting ', '')}`;
    expect(partition(utterancesOf({ a: [bridge], b: [ferry], s: [words] }))).toEqual([
      ['a q1'],
      ['b q1', 's q1'],
    ]);
  });

  it('has no differences of words from the second saying, where it has its very words', () => {
    expect(spliceIn(joined, { a: [bridge], b: [ferry] }).kinds).toEqual(['splice']);
  });

  it('does not make one utterance of the two, in whatever order the articles come', () => {
    const first = partition(utterancesOf({ a: [bridge], s: [joined], b: [ferry] }));
    const last = partition(utterancesOf({ s: [joined], b: [ferry], a: [bridge] }));
    expect(first).toEqual([['a q1', 's q1'], ['b q1']]);
    expect(last).toEqual(first);
  });

  it('is printed by two outlets alike: both are told', () => {
    const utterances = utterancesOf({ a: [bridge], b: [ferry], s: [joined], t: [joined] });
    const told = utterances.flatMap(({ renderings }) =>
      renderings.filter(({ relation }) => relation === 'splice').map(({ article }) => article),
    );
    expect(told.sort()).toEqual(['s', 't']);
  });

  it('points into the very article that prints it where that has the second saying as well', () => {
    const utterances = utterancesOf({ a: [bridge], b: [ferry], s: [joined, ferry] });
    const difference = utterances
      .flatMap(({ renderings }) => renderings.flatMap(({ differences }) => differences))
      .find(({ kind }) => kind === 'splice');
    expect(difference?.from).toEqual({ article: 's', quotation: 'q2' });
  });
});

describe('a quotation that joins no two sayings', () => {
  it('is a cut where a fuller wording holds both sides', () => {
    const { utterances, kinds } = spliceIn(joined, {
      a: [bridge],
      b: [ferry],
      c: [`${bridge} ${ferry}`],
    });
    expect(utterances).toHaveLength(1);
    expect(kinds).toEqual(['marked-cut']);
  });

  it('is a longer quotation where it has whole sentences in a row', () => {
    const { kinds } = spliceIn(`${bridge} ${ferry}`, { a: [bridge], b: [ferry] });
    expect(kinds).not.toContain('splice');
  });

  it('is a sentence of which other outlets quote a piece each', () => {
    const whole =
      'The bridge will stay closed to lorries and the islanders are getting two new ferries after the flood.';
    const { kinds } = spliceIn(whole, {
      a: [`${begins.replace(' until', '')}`],
      b: ['the islanders are getting two new ferries'],
    });
    expect(kinds).not.toContain('splice');
  });

  it('is a sentence of which another outlet has both ends without its middle', () => {
    const whole =
      'The bridge will stay closed to lorries until the engineers have tested every cable, and the council pays for two new ferries out of the harbour fund.';
    const { kinds, utterances } = spliceIn(whole, {
      a: ['The bridge will stay closed to lorries until the engineers have tested every cable'],
      b: ['The bridge will… and the council pays for two new ferries out of the harbour fund.'],
    });
    expect(kinds).not.toContain('splice');
    expect(utterances).toHaveLength(1);
  });

  it('is not made by another speaker’s words', () => {
    const utterances = utterancesOf({
      a: [bridge],
      b: [{ words: ferry, speaker: 'calloway' }],
      s: [joined],
    });
    const all = utterances.flatMap(({ renderings }) => renderings.flatMap(({ differences }) => differences));
    expect(all.filter(({ kind }) => kind === 'splice')).toEqual([]);
  });
});
