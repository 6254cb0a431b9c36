import type { Bundle } from '../../model/types.ts';

/** A text of the reader’s own, checked against the corpus in the browser. */
export interface CheckContent {
  page: 'check';
}

export function checkContent(_bundle: Bundle): CheckContent {
  return { page: 'check' };
}
