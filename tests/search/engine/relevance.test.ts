import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toWords } from '../../../src/search/words.ts';
import { ask, document, FORMS, hitsOf, passages } from '../build.ts';
import { SENTENCES } from './sentences.ts';

const speakers = [
  document('speaker', 'zuraw', 'Jože Żuraw', { context: 'governor' }),
  document('speaker', 'syrnyk', 'Oleksandr Syrnyk', { aliases: ['Syrnik', 'Sirnyk', 'the chief engineer'] }),
];

const folder = new URL('../../../seeds/articles/', import.meta.url);
const paragraphs = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

describe.each(FORMS)('a search $form', ({ open }) => {
  const story = open([...passages(SENTENCES), ...speakers]);
  const articles = open(passages(paragraphs));

  it.each([
    ['as it stands', 'inspected every cable', 'The harbour bridge will stay'],
    ['one typo', 'indepedent inquiry', 'The union wants'],
    ['two typos in two words', 'shamless campagin trick', 'Brandt rejects'],
    ['two typos in one word', 'faundasions hollow', 'A diver reported'],
    ['a typo in every word', 'temporray crosing sprng', 'The ministry in Kyiv'],
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
    ['a number parted by a space', '41 250', 'A petition for'],
    ['capitals', 'REYKJAVIK SENSORS', 'The city has hired'],
    ['the quotation marks left open', '"kept qui', '“We were told'],
  ])('finds the passage first with %s', async (_, typed, beginning) => {
    const { groups } = await story.search(ask(typed));
    const found = groups.find(({ kind }) => kind === 'passage')?.hits[0]?.document.text;
    expect(found?.slice(0, beginning.length)).toBe(beginning);
  });

  it.each([
    ['completly surounded', /completely surrounded/iu],
    ['false fabricated general staff', /false and fabricated/iu],
    ['zelenskiy manipulative', /manipulat/iu],
    ['no threat encirclment', /threat of encirclement/iu],
    ['surender or die', /surrender or die/iu],
    ['guarantee life and dignity', /dignified|dignity|decent/iu],
  ])('finds first, in the articles that ship, what was half-remembered as %s', async (typed, words) => {
    const [first] = hitsOf(await articles.search(ask(typed)));
    expect(first?.document.text).toMatch(words);
  });

  it('finds the very words of every paragraph that ships first', async () => {
    const missed: string[] = [];
    for (const text of paragraphs) {
      const typed = text.split(/\s+/u).slice(0, 10).join(' ');
      if (toWords(typed).length < 2) continue;
      const [first] = hitsOf(await articles.search(ask(typed, { limit: 1 })));
      if (first?.verbatim !== true) missed.push(typed);
    }
    expect(missed).toEqual([]);
  });
});
