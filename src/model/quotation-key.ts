/** What a quotation is looked up by: its id is unique within its article only. */
export function quotationKey(article: string, quotation: string): string {
  return `${article}#${quotation}`;
}
