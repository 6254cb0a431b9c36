import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/engine.ts';
import { toWords } from '../../src/search/words.ts';
import { ask, document, passages } from './build.ts';
import { SENTENCES } from './sentences.ts';

const speakers = [
  document('speaker', 'zuraw', 'Jože Żuraw', { context: 'governor' }),
  document('speaker', 'syrnyk', 'Oleksandr Syrnyk', { aliases: ['Syrnik', 'Sirnyk', 'the chief engineer'] }),
];
const search = createSearch([...passages(SENTENCES), ...speakers]);

function firstPassage(text: string): string | undefined {
  const { groups } = search.search(ask(text));
  return groups.find(({ kind }) => kind === 'passage')?.hits[0]?.document.text;
}

describe('in a story of forty sentences', () => {
  it.each([
    ['as it stands', 'inspected every cable', 'The harbour bridge will stay'],
    ['one typo', 'indepedent inquiry', 'The union wants'],
    ['two typos in two words', 'shamless campagin trick', 'Brandt rejects'],
    ['neighbouring letters swapped', 'hollow soudns foundations', 'A diver reported'],
    ['the first letter wrong', 'vankrupt company', 'The company that built'],
    ['another order', 'streets empty shopkeepers', 'Shopkeepers on the eastern'],
    ['a word dropped', 'threatened independent strike', 'The union wants'],
    ['a word that is not there', 'diver heard hollow sounds', 'A diver reported'],
    ['an unfinished last word', 'petition for a tun', 'A petition for'],
    ['a typo and an unfinished last word', 'temporray cross', 'The ministry in Kyiv'],
    ['a typo, another order and a word dropped', 'nine ambulence journey', 'An ambulance needed'],
    ['a place by its other spelling', 'ministry kiev', 'The ministry in Kyiv'],
    ['doubled letters', 'fishermen odessa', 'Fishermen from Odesa'],
    ['a name by an alias', 'sirnyk denies', 'Oleksandr Syrnyk'],
    ['no accents', 'melanie dufour', 'Mélanie Dufour'],
    ['accents where there are none', 'mélanie brandt', 'Mayor Melanie'],
    ['letters that Unicode does not take apart', 'joze zuraw', 'The governor'],
    ['a curly apostrophe for a straight one', "city's lawyer", 'Insurance covers'],
    ['no apostrophe', 'citys lawyer', 'Insurance covers'],
    ['a number without its comma', '41250', 'A petition for'],
    ['capitals', 'REYKJAVIK SENSORS', 'The city has hired'],
    ['the quotation marks left open', '"kept qui', '“We were told'],
  ])('finds the passage first with %s', (_, typed, beginning) => {
    expect(firstPassage(typed)?.startsWith(beginning)).toBe(true);
  });
});

describe('in the articles that ship with the program', () => {
  const folder = new URL('../../seeds/articles/', import.meta.url);
  const paragraphs = readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const articles = createSearch(passages(paragraphs));

  it.each([
    ['completly surounded', /completely surrounded/iu],
    ['false fabricated general staff', /false and fabricated/iu],
    ['zelenskiy manipulative', /manipulat/iu],
    ['no threat encirclment', /threat of encirclement/iu],
    ['surender or die', /surrender or die/iu],
    ['guarantee life and dignity', /dignified|dignity|decent/iu],
  ])('finds first what was half-remembered as %s', (typed, words) => {
    expect(articles.search(ask(typed)).groups[0]?.hits[0]?.document.text).toMatch(words);
  });

  it('finds the very words of every paragraph first', () => {
    const missed = paragraphs
      .map((text) => text.split(/\s+/u).slice(0, 10).join(' '))
      .filter((typed) => toWords(typed).length > 1)
      .filter((typed) => articles.search(ask(typed)).groups[0]?.hits[0]?.verbatim !== true);
    expect(missed).toEqual([]);
  });
});
