import type { Random } from './random.ts';
import {
  actors,
  adjectives,
  adverbs,
  numerals,
  places,
  surnames,
  things,
  topics,
  verbs,
} from './vocabulary.ts';

/**
 * What stands for a symbol; `/` parts alternatives. The symbols that are no rule here are words of the vocabulary. Whole
 * sentences come out at 4 to 40 words, with few phrases so common that they alone make two sentences alike.
 */
const rules: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries({
    S: 'CLAUSE. / CLAUSE. / CLAUSE, LINK CLAUSE. / CLAUSE, LINK CLAUSE, SUB. / CLAUSE SUB. / SUB, CLAUSE. / CLAUSE, LINK CLAUSE SUB. / SUB, CLAUSE, LINK CLAUSE. / FRAME CLAUSE. / FRAME CLAUSE, LINK CLAUSE SUB.',
    CLAUSE:
      'WHO MODAL V NP / WHO MODAL V NP / WHO MODAL V NP TAIL / WHO MODAL ADV V NP TAIL / NP is ADJ for WHOM / NP is ADJ and ADJ / there is no NOUN for WHOM TAIL / there are NUM PLURAL near the TOPIC / it is ADJ to V NP / WHO have NUM TIME to V NP / NP will cost NUM million TAIL / nobody can V NP without DET NOUN / I have asked WHOM to V NP / NUM of our ACTOR had to V NP / what NAME did to the TOPIC was ADJ / WHO were never told about NP / every TOPIC in PLACE needs DET ADJ NOUN / we owe NP to WHOM / the TOPIC TAIL has become ADJ / without WHOM the TOPIC would be ADJ / NAME and I agreed to V NP / our ADJ TOPIC cannot V itself',
    SUB: 'because CLAUSE / because WHO MODAL V NP / if WHO V NP / unless WHO V NP / although NP is ADJ / when the TOPIC was ADJ / before WHO could V NP / so that WHO can V NP / which is why NP is ADJ / while ACTOR V NP / whatever NAME may say about NP',
    LINK: 'and / but / so / yet / and therefore / and still / or',
    FRAME:
      'I believe / let me say that / we know that / nobody doubts that / the truth is that / I told NAME that / it turns out that',
    WHO: 'we / they / the ACTOR / our ACTOR / I / the ACTOR of PLACE / NAME / most ACTOR / NUM ACTOR / the ADJ ACTOR',
    WHOM: 'the ACTOR / our ACTOR / the ACTOR of PLACE / those ADJ ACTOR / NAME / the ACTOR and the ACTOR',
    NP: 'the TOPIC / the TOPIC / DET ADJ TOPIC / the NOUN / DET NOUN of the TOPIC / the ADJ NOUN / the TOPIC in PLACE / the NOUN about the TOPIC / the NOUN and the TOPIC / a ADJ NOUN for WHOM',
    TAIL: 'in PLACE / next YEAR / before DAY / by DAY / with the ACTOR / after NUM TIME / for the TOPIC / since the NOUN / outside PLACE / at NUM in the morning / this winter',
    MODAL: 'will / must / cannot / should / will not / may / could / have to / want to / need to / refuse to',
    DET: 'the / this / that / our / another / their',
    PLURAL: 'ACTOR / ACTOR',
    TIME: 'days / weeks / months / hours / years',
    YEAR: 'week / month / year / spring / summer',
    DAY: 'Monday / Tuesday / Wednesday / Thursday / Friday / April / June / October / Christmas / midnight',
  }).map(([symbol, alternatives]) => [symbol, alternatives.split(' / ')]),
);

/** A sentence about `topic`, beginning with a capital and ending in a full stop. */
export function sentence(random: Random, topic: string): string {
  for (;;) {
    const made = phrase(random, topic, 'S');
    const count = made.split(' ').length;
    if (count >= 4 && count <= 40) return made.charAt(0).toUpperCase() + made.slice(1);
  }
}

/** What a piece with symbols of the grammar in it becomes: `the NOUN in PLACE`. */
export function phrase(random: Random, topic: string, pattern: string): string {
  return pattern
    .replace(/[A-Z]+(?![a-z])/g, (symbol) => (symbol === 'I' ? symbol : expanded(random, topic, symbol)))
    .replace(/\ba (?=[aeio])/g, 'an ');
}

function expanded(random: Random, topic: string, symbol: string): string {
  const rule = rules[symbol];
  if (rule !== undefined) return phrase(random, topic, random.pick(rule));
  if (symbol === 'NUM') {
    return random.chance(0.5) ? random.pick(Object.keys(numerals)) : String(random.between(13, 950));
  }
  if (symbol === 'PLACE') return random.pick(places);
  if (symbol === 'NAME') return random.pick(surnames);
  const words = {
    V: verbs,
    ADJ: adjectives,
    ADV: adverbs,
    ACTOR: actors,
    NOUN: things,
    TOPIC: topics[topic],
  }[symbol];
  if (words === undefined) throw new Error(`no such symbol: ${symbol}`);
  return random.pick(random.pick(words));
}
