import { describe, expect, it } from 'vitest';
import { utterancesOf } from './quoted.ts';

const report = 'The inspection took place in March, and the report is on file for all to read.';
const fuller = `${report} Nobody has ever asked me for it.`;
const idOf = (quoted: Parameters<typeof utterancesOf>[0]) => utterancesOf(quoted)[0]!.id;

describe('the id of an utterance', () => {
  it('is found under the id it had when an article with a fuller wording comes', () => {
    const before = idOf({ a: [report] });
    const [now] = utterancesOf({ a: [report], b: [fuller] });
    expect(now?.id).not.toBe(before);
    expect(now?.aliases).toContain(before);
  });

  it('leads from every wording of more than a few words, and never to two utterances', () => {
    const utterances = utterancesOf({
      a: [report, 'Our harbour is getting two new ferries, which the islanders have waited for.'],
      b: [fuller, 'on file'],
      c: ['the report is on file for all to read'],
    });
    const all = utterances.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(all).size).toBe(all.length);
    expect(utterances[0]?.aliases).toContain(idOf({ c: ['the report is on file for all to read'] }));
    expect(utterances[0]?.aliases).not.toContain(idOf({ b: ['on file'] }));
  });

  it('stays when another speaker is found for it, unless a few words are all there is', () => {
    const by = (words: string, speaker: string | null) => idOf({ a: [{ words, speaker }] });
    expect(by(report, 'calloway')).toBe(by(report, 'ferrant'));
    expect(by(report, null)).toBe(by(report, 'ferrant'));
    expect(by('not safe', 'calloway')).not.toBe(by('not safe', 'ferrant'));
  });

  it('stays when case, marks and other articles change', () => {
    expect(idOf({ b: [report.toUpperCase().replace(',', ' –')] })).toBe(idOf({ a: [report], c: [report] }));
  });

  it('is another one for the same words another time', () => {
    const at = (day: string) => ({ words: 'Our report is on file for all.', day });
    const utterances = utterancesOf({ a: [at('2025-03-01')], b: [at('2025-06-01')] });
    expect(new Set(utterances.map(({ id }) => id)).size).toBe(2);
  });
});
