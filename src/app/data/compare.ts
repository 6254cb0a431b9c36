import type { Bundle } from '../../model/types.ts';

/** Two articles side by side; which ones is in the address, and what they hold is loaded by the browser. */
export interface CompareContent {
  page: 'compare';
}

export function compareContent(_bundle: Bundle): CompareContent {
  return { page: 'compare' };
}
