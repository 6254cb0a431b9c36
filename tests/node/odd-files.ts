import type { MemoryFile } from './memory-effects.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
    ),
  );

/**
 * Files laid over a case of tests/fixtures/corpora: bytes that an editor or git might repair, links, and
 * files too large to keep.
 */
export const oddFiles: Record<string, Record<string, MemoryFile>> = {
  'latin-1': { 'articles/herald.txt': latin1('Café\n\nThe café stays, said André.\n\nNo change.\n') },
  // "Библиотека" in Windows-1251: a row of bytes beyond ASCII.
  'windows-1251': {
    'articles/herald.txt': latin1(
      'Lowbridge\n\n\xC1\xE8\xE1\xEB\xE8\xEE\xF2\xE5\xEA\xE0 \xE7\xE0\xEA\xF0\xFB\xF2\xE0.\n',
    ),
  },
  'mixed-encodings': {
    'articles/herald.txt': bytes('“The café”\n\nsaid “André” of “that” caf', [0xe9], '.\n'),
  },
  'cut-off': { 'articles/herald.txt': bytes('The building is safe, she said: “Yes', [0xe2, 0x80]) },
  'utf-16': { 'articles/herald.txt': bytes([0xff, 0xfe], [...utf16('The building is safe.\n')]) },
  'utf-16-without-mark': { 'articles/herald.txt': utf16('The building is safe.\n') },
  'byte-order-mark': {
    'articles/herald.txt': bytes([0xef, 0xbb, 0xbf], 'The building is safe.\n'),
    'claims/safe.yaml': bytes(
      [0xef, 0xbb, 0xbf],
      'statement: It is safe.\npositions: [{article: herald, stance: asserts, evidence: [{quote: The building is safe.}]}]\n',
    ),
  },
  crlf: {
    'articles/courier.txt': crlf(
      'Library in Lowbridge to close in May\n\n“The building is not safe,” said Ada Brandt, who leads the council.\n\nTwo of its four rooms have been shut since January.\n',
    ),
    'claims/wrong.yaml': crlf(
      'statement: It is not safe.\npositions:\n  - speaker: brandt\n    stance: asserts\n    evidence:\n      - article: courier\n        quote: The building was not safe\n',
    ),
  },
  nul: { 'articles/herald.txt': 'The building is safe.\n\nIt is\0 safe.\n\0\n' },
  'bidi-controls': {
    'articles/herald.txt': 'The building is \u202Eton\u202C safe.\n\u0007\n\u200Fשלום\u200E\n',
    'claims/safe.yaml':
      'statement: It is \u2066safe\u2069.\npositions: [{article: herald, stance: asserts, evidence: [{quote: The buildings}]}]\n',
  },
  'broken-article': {
    'articles/courier.txt': latin1('Caf\xE9\n'),
    'claims/broken.yaml': 'statement: [\n',
    'claims/other.yaml':
      'statement: It closes.\npositions: [{article: herald, stance: asserts, evidence: [{quote: It will close on 1 May.}]}]\nrelations: [{follows: broken}]\n',
  },
  'link-out': {
    'articles/passwords.txt': { link: '/etc/passwords.txt' },
    'articles/up.txt': { link: '../../other/herald.txt' },
    'articles/inside.txt': { link: 'courier.txt' },
    claims: { link: '/etc/claims' },
    '/etc/passwords.txt': 'secret\n',
    '/etc/claims/x.yaml': 'statement: x\n',
    '/corpora/other/herald.txt': 'Another corpus.\n',
  },
  'link-to-nothing': { 'articles/gone.txt': { link: 'nothing.txt' } },
  'unreadable-file': { 'articles/secret.txt': { fails: 'EACCES' } },
  'deep-yaml': {
    'claims/brackets.yaml': '['.repeat(100_000),
    'claims/dashes.yaml': `${'- '.repeat(5000)}x\n`,
  },
  'lone-surrogate': {
    'claims/half.yaml':
      'statement: "half \\uD800 of a character"\nquestion: "\\0"\npositions: [{speaker: x, stance: asserts, evidence: [{article: courier, quote: "\\uDC00"}]}]\n',
  },
  'huge-article': { 'articles/herald.txt': new Uint8Array(20_000_001).fill(0x61) },
  'huge-yaml': { 'claims/huge.yaml': new Uint8Array(5_000_001).fill(0x61) },
  'ten-megabyte-line': {
    'articles/herald.txt': `The building is safe. ${'It stands on a hill, she said. '.repeat(330_000)}It will close.\n`,
    'claims/safe.yaml':
      'statement: It is safe.\npositions: [{article: herald, stance: asserts, evidence: [{quote: The building is safe.}]}]\n',
  },
};

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
