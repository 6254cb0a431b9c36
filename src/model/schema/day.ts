import * as v from 'valibot';
import { isDay, looksLikeDay, writtenDay } from '../written-day.ts';

/** A day that exists, written `2025-03-14`. Other ways of writing one are answered with this one. */
export const day = dayField('expected a date like 2025-03-14');

/** The same, or the word `unknown`. */
export const dayOrUnknown = dayField('expected a date like 2025-03-14, or unknown', 'unknown');

function dayField(expected: string, word?: string) {
  return v.pipe(
    v.string(expected),
    v.trim(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || dataset.value === word || isDay(dataset.value)) return;
      const meant = writtenDay(dataset.value);
      addIssue({
        message: looksLikeDay(dataset.value) ? 'no such day' : expected,
        expected: meant === null ? undefined : `did you mean ${meant}?`,
      });
    }),
  );
}
