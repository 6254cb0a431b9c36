import type { Bundle } from '../../model/types.ts';

/** Which articles share text, and what that says of how many independent reports there are. */
export interface CopiesContent {
  page: 'copies';
}

export function copiesContent(_bundle: Bundle): CopiesContent {
  return { page: 'copies' };
}
