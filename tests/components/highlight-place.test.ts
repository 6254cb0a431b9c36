import { beforeEach, expect, it } from 'vitest';
import { clearPlace, highlightPlace } from '../../src/app/highlight-place.ts';

const MARKUP =
  '<p id="p1">One <span data-marks="e-x">two <b>three</b></span><a class="reference">12</a> four</p>' +
  '<p id="p2"><span class="withheld" data-length="10">[not published here] </span>five six</p>' +
  '<p id="p3"><span data-marks="q-y">seven</span> eight <span data-marks="q-y e-x">nine</span></p>';

beforeEach(() => {
  document.body.innerHTML = MARKUP;
});

const marked = () => [...document.querySelectorAll('.place')].map(({ textContent }) => textContent);

it('marks a stretch across the elements of a block, not counting the numbers of notes', () => {
  highlightPlace({ kind: 'stretch', number: 1, start: 4, end: 15 });
  expect(marked()).toEqual(['two ', 'three', ' f']);
});

it('counts what is withheld by its length in the source', () => {
  highlightPlace({ kind: 'stretch', number: 2, start: 10, end: 14 });
  expect(marked()).toEqual(['five']);
});

it('marks every piece of a quotation that is split, and the whole of a block', () => {
  highlightPlace({ kind: 'quotation', id: 'y' });
  expect(marked()).toEqual(['seven', 'nine']);
  highlightPlace({ kind: 'block', number: 2 });
  expect(marked()).toHaveLength(1);
});

it('leaves the text as it was when the mark goes', () => {
  highlightPlace({ kind: 'stretch', number: 1, start: 4, end: 15 });
  clearPlace();
  expect(document.body.innerHTML).toBe(MARKUP.replaceAll('data-marks="e-x"', 'data-marks="e-x"'));
  expect(document.querySelector('#p1')!.childNodes).toHaveLength(4);
});

it('finds nothing for what is not there', () => {
  expect(highlightPlace({ kind: 'evidence', id: 'gone' })).toBeNull();
  expect(highlightPlace({ kind: 'stretch', number: 9, start: 0, end: 4 })).toBeNull();
});
