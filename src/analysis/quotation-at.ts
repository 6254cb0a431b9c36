import type { Quotation } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { firstEndingAfter } from '../text/span.ts';

/** The first of `quotations` (in order) that shares a unit with `passage`. */
export function quotationAt(quotations: readonly Quotation[], passage: Span): Quotation | null {
  const found = quotations[firstEndingAfter(quotations, passage.start)];
  return found !== undefined && found.start < passage.end ? found : null;
}
