import type { Bundle } from '../../model/types.ts';

/** Every utterance that several articles render, altered ones first. */
export interface QuotesContent {
  page: 'quotes';
}

export function quotesContent(_bundle: Bundle): QuotesContent {
  return { page: 'quotes' };
}
