import { describe, expect, test } from 'vitest';
import { speakersSchema } from '../../../src/model/schema/speakers.ts';
import { check } from './written.ts';

describe('speakersSchema', () => {
  test('takes one alias without a list, but asks where it could be several', () => {
    expect(check(speakersSchema, 'a:\n  name: A\n  aliases: Ms A\n').entry).toMatchObject({
      a: { aliases: ['Ms A'] },
    });
    expect(check(speakersSchema, 'a:\n  name: A\n  aliases: A, Ms\n').messages).toEqual([
      '3:12 expected a list: each item on a line of its own, after "- ": A, Ms',
    ]);
  });

  test('suggests an id for a name used as one', () => {
    expect(check(speakersSchema, 'Ada Brandt:\n  name: Ada Brandt\n').messages).toEqual([
      '1:1 expected an id: letters in lower case and figures, joined by hyphens: Ada Brandt (did you mean ada-brandt?)',
    ]);
  });

  test('says how speakers are written to somebody who made a list of them', () => {
    expect(check(speakersSchema, '- name: A\n').messages[0]).toMatch(/^1:3 expected a map from speaker ids/);
  });

  test('says which speaker has no name', () => {
    expect(check(speakersSchema, 'a:\nb:\n  role: mayor\n').messages).toEqual([
      '1:1 nothing stands beneath: a',
      '2:1 missing name',
    ]);
  });

  test('refuses half characters and NUL, which YAML escapes can write', () => {
    expect(check(speakersSchema, 'a:\n  name: "\\uD800"\n  role: "\\0"\n').messages).toEqual([
      '2:9 not a character that can be shown: U+D800',
      '3:9 not a character that can be shown: U+0000',
    ]);
  });
});
