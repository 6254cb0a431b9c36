/** The text as the address of a link, if it is one on the web; null for all other text, `javascript:` first of all. */
export function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

/** Where a publisher can be reached, as a link: a page, or an e-mail address with or without `mailto:`. */
export function contactAddress(contact: string): string {
  return webAddress(contact) ?? `mailto:${contact.replace(/^mailto:/i, '')}`;
}

/** The same as people read it. */
export function contactWords(contact: string): string {
  return contact.replace(/^mailto:/i, '');
}
