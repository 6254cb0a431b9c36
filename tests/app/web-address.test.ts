import { expect, it } from 'vitest';
import { contactAddress, contactWords, webAddress } from '../../src/app/web-address.ts';

it('only an address on the web becomes a link', () => {
  expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'a report of 2025',
    'https://',
    ' https://example.org',
  ]) {
    expect(webAddress(text)).toBeNull();
  }
});

it('a contact may be written as a page, as an e-mail address or as a mailto link', () => {
  expect(contactAddress('https://example.org/contact')).toBe('https://example.org/contact');
  expect(contactAddress('desk@example.org')).toBe('mailto:desk@example.org');
  expect(contactAddress('mailto:desk@example.org')).toBe('mailto:desk@example.org');
  expect(contactWords('mailto:desk@example.org')).toBe('desk@example.org');
});
