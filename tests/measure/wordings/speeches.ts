import { phrase, sentence } from './grammar.ts';
import { lowered } from './tokens.ts';
import type { Random } from './random.ts';
import { topics } from './vocabulary.ts';

/**
 * What makes a sentence easy to take for another one:
 * - `stock phrase`: it begins or ends as another of the same speech does, and goes on otherwise;
 * - `one thing replaced`: the same speech says the same of another thing;
 * - `refrain`: its speaker said the same a week or more ago;
 * - `echo`: somebody else said the same on another day;
 * - `answer`: it takes up what another speaker said that day to deny it;
 * - `fragment`: a word or three that anybody may say of anything.
 */
export type Trap = 'stock phrase' | 'one thing replaced' | 'refrain' | 'echo' | 'answer' | 'fragment';

/** One sentence that one speaker said once. */
export interface Statement {
  /** Index among all statements. */
  id: number;
  speaker: string;
  /** Index of the story it belongs to, and of the speech in which it stands. */
  story: number;
  speech: number;
  /** Days since the first story. */
  day: number;
  text: string;
  trap: Trap | null;
}

const openings = [
  'We will not accept any deal that',
  'I have said from the very beginning that',
  'We are doing everything in our power so that',
  'My message to WHOM tonight is simple:',
  'Let there be no doubt whatsoever that',
  'The people of PLACE have a right to know why',
  'We have been told again and again that',
  'Nobody in this government has ever claimed that',
];
const endings = [
  'and we will not rest until that is done',
  'and that is the position of this government',
  'whatever anybody in PLACE may say about it',
  'and I want to thank everyone who made that possible',
];
/** Said of one thing and then, word for word, of another. */
const frames = [
  'There is no threat to ',
  'We will never give up ',
  'Nobody is going to take away from us ',
  'We need two more years for ',
  'There can be no talks at all about ',
];
const fragments = [
  'not true',
  'false and fabricated',
  'a disgrace',
  'no comment',
  'productive',
  'very good',
  'unacceptable',
  'a step forward',
  'not serious about it',
  'manipulative',
  'play games',
  'a dark day',
];
const denials = ['It is a lie that', 'I do not believe for a moment that', 'Others claim that'];

/** Days that have to pass before the same words are another act of speech. */
const anotherTime = 8;

/**
 * Stories in the order of time, two a day: two to four speakers each make a speech of three to eight sentences about the
 * same topic. As many stories as give `count` statements.
 */
export function makeSpeeches(random: Random, count: number): Statement[] {
  const speakers = Array.from(
    { length: Math.max(8, Math.ceil(count / 60)) },
    (_, index) => `speaker-${index + 1}`,
  );
  const names = Object.keys(topics);
  const made: Statement[] = [];
  for (let story = 0, speech = 0; made.length < count; story += 1) {
    const topic = random.pick(names);
    const day = Math.floor(story / 2);
    const present = new Set(Array.from({ length: random.between(2, 4) }, () => random.pickByRank(speakers)));
    const before = made.length;
    for (const speaker of present) {
      const first = made.length;
      const length = random.between(3, 8);
      while (made.length < first + length) {
        const next = { speaker, story, speech, day };
        for (const said of oneOrTwo(random, topic, made, before, next)) {
          made.push({ ...next, ...said, id: made.length });
        }
      }
      speech += 1;
    }
  }
  return made;
}

type Said = Pick<Statement, 'text' | 'trap'>;
type Place = Pick<Statement, 'speaker' | 'story' | 'day'>;

function oneOrTwo(
  random: Random,
  topic: string,
  made: readonly Statement[],
  story: number,
  at: Place,
): Said[] {
  const plain: Said = { text: sentence(random, topic), trap: null };
  const draw = random.share();
  if (draw < 0.07) return stockPhrase(random, topic);
  if (draw < 0.09) return oneThingReplaced(random, topic, openOf(made, at));
  if (draw < 0.13)
    return [{ text: random.pick(fragments), trap: 'fragment' as const }].filter((said) =>
      isNew(said, made, at),
    );
  if (made.length === 0 || draw > 0.22) return [plain];
  const other = made[random.between(draw < 0.19 ? 0 : story, made.length - 1)];
  if (other === undefined || other.trap === 'fragment') return [plain];
  const own = other.speaker === at.speaker;
  if (draw < 0.19) {
    if (at.day - other.day < anotherTime) return [plain];
    const said: Said = { text: other.text, trap: own ? 'refrain' : 'echo' };
    return isNew(said, made, at) ? [said] : [plain];
  }
  if (own || other.story !== at.story || other.text.split(' ').length > 25) return [plain];
  return [{ text: `${random.pick(denials)} ${lowered(other.text)}`, trap: 'answer' }];
}

/** Two sentences that share eight words or so. */
function stockPhrase(random: Random, topic: string): Said[] {
  if (random.chance(0.7)) {
    const opening = phrase(random, topic, random.pick(openings));
    return [1, 2].map(() => ({
      text: `${opening} ${lowered(sentence(random, topic))}`,
      trap: 'stock phrase',
    }));
  }
  const ending = phrase(random, topic, random.pick(endings));
  return [1, 2].map(() => ({
    text: `${sentence(random, topic).replace(/\.$/, '')}, ${ending}.`,
    trap: 'stock phrase',
  }));
}

/** `used` are the frames that the speaker has used these days: what they were said of then is no twin. */
function oneThingReplaced(random: Random, topic: string, used: readonly string[]): Said[] {
  const free = frames.filter((frame) => !used.some((text) => text.startsWith(frame)));
  if (free.length === 0) return [];
  const frame = random.pick(free);
  const [one, other] = random.shuffled(topics[topic] ?? []).map((group) => random.pick(group));
  const ending = random.chance(0.5) ? phrase(random, topic, ' in PLACE') : '';
  return [one, other].map((thing) => ({
    text: `${frame}our ${thing}${ending}.`,
    trap: 'one thing replaced',
  }));
}

/** What the speaker said in the last days. */
function openOf(made: readonly Statement[], at: Place): string[] {
  const texts: string[] = [];
  for (let index = made.length - 1; index >= 0; index -= 1) {
    const { speaker, day, text, trap } = made[index] as Statement;
    if (at.day - day >= anotherTime) break;
    if (speaker === at.speaker && trap === 'one thing replaced') texts.push(text);
  }
  return texts;
}

/** Nobody says the same twice within days: that would be one saying as far as anybody can tell. */
function isNew(said: Said, made: readonly Statement[], at: Place): boolean {
  for (let index = made.length - 1; index >= 0; index -= 1) {
    const other = made[index] as Statement;
    if (at.day - other.day >= anotherTime) return true;
    if (other.text === said.text && (other.speaker === at.speaker || said.trap !== 'fragment')) return false;
  }
  return true;
}
