import { describe, expect, it } from 'vitest';
import type { ArticleQuotation } from '../../src/app/data/quotation.ts';
import { speakerNotes } from '../../src/app/speaker-notes.ts';

const text = 'Mr Falk said no. He added that he had said it on X, and on X again. Mayor Linde laughed.';

const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const falk = { id: 'bo-falk', name: 'Bo Falk', short: 'Falk' };

function quotation(words: string, facts: Partial<ArticleQuotation>): ArticleQuotation {
  return {
    ...span(words),
    ...{ id: words, kind: 'indirect', block: 0, confirmed: false, said: null, speaker: falk },
    ...{ mention: null, cue: null, clause: null, medium: null },
    ...facts,
  };
}

const no = quotation('no', { mention: span('Mr Falk'), cue: span('said'), confirmed: true });
const he = quotation('he had said it', {
  mention: span('He'),
  cue: span('added'),
  medium: span('on X'),
  said: { day: '2031-05-05', basis: 'published', phrase: null },
});
const again = quotation('on X again', { mention: span('He'), medium: span('on X', 60) });
const linde = quotation('laughed', { speaker: null, mention: span('Mayor Linde') });

describe('the notes on who speaks in a paragraph', () => {
  it('are one for each speaker, in the order in which they begin to speak', () => {
    const notes = speakerNotes([no, linde, he, again], 0, text);
    expect(notes.map(({ speaker, quotations }) => [speaker?.id, quotations.map(({ id }) => id)])).toEqual([
      ['bo-falk', ['no', 'he had said it', 'on X again']],
      [undefined, ['laughed']],
    ]);
  });

  it('give the cues as the text has them, each mention and medium once, and no name that the note has already', () => {
    const [note] = speakerNotes([no, he, again], 0, text);
    expect(note).toMatchObject({
      quotations: [{ cue: 'said' }, { cue: 'added' }, { cue: null }],
      mentions: ['He'],
      media: ['on X'],
      confirmed: 1,
    });
  });

  it('do not say a word again that attributes the next words too', () => {
    const fragment = { ...no, id: 'fragment', start: no.end, end: no.end + 1 };
    const again = speakerNotes([no, fragment, he], 0, text)[0]!.quotations.map((each) => each.again);
    expect(again).toEqual([false, true, false]);
  });

  it('name no day that only follows from when the article was published', () => {
    expect(speakerNotes([he], 0, text)[0]!.days).toEqual([]);
  });

  it('say what the text calls a speaker whom nobody was found for', () => {
    expect(speakerNotes([linde], 0, text)[0]).toMatchObject({ speaker: null, mentions: ['Mayor Linde'] });
  });

  it('are beside their own paragraph only, and show nothing of what is withheld', () => {
    expect(speakerNotes([no], 1, text)).toEqual([]);
    const [note] = speakerNotes([he], 0, ' '.repeat(text.length));
    expect(note).toMatchObject({ mentions: [], media: [], quotations: [{ cue: null }] });
  });

  it('name an utterance once, by the gravest thing done to it in the paragraph', () => {
    const flag = { utterance: 'no', wordings: 3 } as const;
    const part = quotation('no', { wordings: { ...flag, altered: null } });
    const changed = quotation('on X again', { wordings: { ...flag, altered: 'changed' } });
    const [note] = speakerNotes([part, changed], 0, text);
    expect(note?.wordings).toEqual([{ ...flag, altered: 'changed' }]);
  });
});
