import { to } from '../address.ts';

/** Address of two articles side by side; a side that is not chosen yet is left out. */
export function pairAddress(a: string | null, b: string | null): string {
  const parameters = new URLSearchParams();
  if (a) parameters.set('a', a);
  if (b) parameters.set('b', b);
  const search = parameters.toString();
  return to({ page: 'compare' }, search && `?${search}`);
}

/** The two that an address asks for, null where it asks for none; whether the corpus has them is another matter. */
export function pairFrom(search: string): [a: string | null, b: string | null] {
  const parameters = new URLSearchParams(search);
  return [parameters.get('a') || null, parameters.get('b') || null];
}
