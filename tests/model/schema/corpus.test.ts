import { describe, expect, test } from 'vitest';
import { corpusSchema } from '../../../src/model/schema/corpus.ts';
import { check } from './written.ts';

describe('corpusSchema', () => {
  test('reads an outlet or day stated, and one that was inferred, with or without a reason', () => {
    const { entry, messages } = check(
      corpusSchema,
      'articles:\n  a.txt:\n    outlet: Courier\n    published: {date: 2025-03-14, inferred: it says so}\n  b.txt:\n    outlet: {name: Herald, inferred: true}\n  c.txt:\n',
    );
    expect(messages).toEqual([]);
    expect(entry?.articles).toMatchObject({
      'a.txt': { outlet: 'Courier', published: { date: '2025-03-14', inferred: 'it says so' } },
      'b.txt': { outlet: { name: 'Herald', inferred: true } },
      'c.txt': {},
    });
  });

  test('refuses addresses that are no web pages, and completes those without a scheme', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//a.example',
      'https://',
      '"https://a b"',
    ]) {
      expect(check(corpusSchema, `url: ${url}\n`).messages).toEqual([
        `1:6 expected a web address that begins with https://: ${url.replaceAll('"', '')}`,
      ]);
    }
    expect(check(corpusSchema, 'url: www.a.example/b\n').messages[0]).toContain(
      'did you mean https://www.a.example/b?',
    );
  });

  test('takes the slash off the end of the site’s address', () => {
    expect(check(corpusSchema, 'url: https://a.example/b/\n').entry?.url).toBe('https://a.example/b');
  });

  test('takes an e-mail or a web address as contact', () => {
    for (const contact of ['a@b.example', 'mailto:a@b.example', 'https://a.example']) {
      expect(check(corpusSchema, `contact: ${contact}\n`).messages).toEqual([]);
    }
    expect(check(corpusSchema, 'contact: javascript:x@y\n').messages).toHaveLength(1);
  });

  test('refuses language tags that no browser knows', () => {
    expect(check(corpusSchema, 'language: english language\n').messages).toEqual([
      '1:11 expected a language tag like en or pt-BR: english language',
    ]);
    expect(check(corpusSchema, 'language: pt-BR\n').messages).toEqual([]);
  });
});
