import type { Span } from '../../text/span.ts';

/** A verb that attributes. A `participle` takes the subject of its sentence ("…, saying: “A”"). */
export interface Cue extends Span {
  participle: boolean;
}

/** Verbs that report speech, writing or thought made known; past tense, present, participle follow by rule. */
const regular =
  'accuse acknowledge add address advise agree allege announce answer argue ask assert assure believe blame blast boast brand ' +
  'call caution challenge charge cite claim clarify comment complain concede conclude condemn confess confirm contend ' +
  'continue counter criticise criticize declare decline defend demand denounce deny describe dismiss doubt echo emphasise ' +
  'emphasize encourage estimate exclaim explain express hail hint indicate inform insist joke label lament maintain mock ' +
  'note observe opine outline pledge post praise predict proclaim promise question quote recall reckon ' +
  'recognise recognize recount reiterate reject remark remind repeat reply report request respond retort reveal shout ' +
  'signal speculate state stress suggest testify tout tweet urge voice vow warn whisper wonder yell bark chide concur gush intone lecture muse protest ridicule scoff scold snap tease thunder';
const irregular =
  'said says saying, told tells telling, wrote writes writing, read reads reading, spoke speaks speaking, ' +
  'thought thinks thinking, swore swears swearing, quipped quips quipping, admitted admits admitting, ' +
  'dubbed dubs dubbing, slammed slams slamming, labelled labels labelling';

const known = new Map<string, boolean>();
for (const verb of regular.split(' ')) {
  for (const [form, participle] of inflected(verb)) known.set(form, participle);
}
for (const row of irregular.split(', ')) {
  row.split(' ').forEach((form, index) => known.set(form, index === 2));
}

function inflected(verb: string): [form: string, participle: boolean][] {
  if (verb.endsWith('e')) {
    return [`${verb}d`, `${verb}s`, `${verb.slice(0, -1)}ing`].map((form, index) => [form, index === 2]);
  }
  const stem = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb;
  const third = stem !== verb || /(?:s|x|ch|sh)$/.test(verb) ? `${stem}es` : `${verb}s`;
  return [
    [`${stem}ed`, false],
    [third, false],
    [`${verb}ing`, true],
  ];
}

// A noun far more often than a verb: the United States, G7 states.
known.delete('states');

const word = /[\p{L}\p{M}’'-]+/gu;
/** A verb behind one of these is a noun ("a report", "the claims") or an infinitive's complement. */
const beforeNoun =
  /\b(?:the|a|an|his|her|its|their|this|that|these|those|of|such|any|no|some|many|social|media)\s+$/iu;

/** The cue verbs of a stretch of text, in order. */
export function cues(text: string, within: Span): Cue[] {
  const part = text.slice(within.start, within.end);
  const found: Cue[] = [];
  for (const match of part.matchAll(word)) {
    const participle = known.get(match[0].toLowerCase());
    if (participle === undefined) continue;
    const noun =
      /s$/.test(match[0]) && beforeNoun.test(part.slice(Math.max(0, match.index - 12), match.index));
    if (noun && match[0] !== 'says') continue;
    // "Added up to" counts, it does not speak.
    if (/^add/i.test(match[0]) && /^\s+(?:up|to)\b/.test(part.slice(match.index + match[0].length))) continue;
    const start = within.start + match.index;
    found.push({ start, end: start + match[0].length, participle });
  }
  return found;
}
