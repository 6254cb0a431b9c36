/** `lower` holds for letters without case as well; `capitals` is a word of two or more capitals only ("NATO"). */
export type Shape = 'lower' | 'capital' | 'capitals' | 'number' | 'mark';

/** Flags of what a word may be; a form's `classes` is their sum. English. */
export const is = {
  /** he she they it we i you who */
  subjectPronoun: 1,
  /** him her them me us */
  objectPronoun: 2,
  /** his her their its my our your */
  possessive: 4,
  /** the a an this some many two … */
  determiner: 8,
  preposition: 16,
  /** and or but */
  conjunction: 32,
  /** that because while if … */
  subordinator: 64,
  auxiliary: 128,
  adverb: 256,
  /** days and months */
  calendar: 512,
  /** Mr. Sen. President: before a name */
  title: 1024,
  /** spokesman, senator, group, study: common nouns that speak */
  role: 2048,
  /** A verb of verbs.ts in some form. */
  verb: 4096,
  /** 's ' */
  genitive: 8192,
  /** . ! ? … */
  stop: 16384,
  /** , ; : – — ( ) */
  comma: 32768,
  /** Quotation marks. */
  quote: 65536,
  /** who which whose whom */
  relative: 131072,
  /** not n't never */
  negation: 262144,
  /** Function words: none of them is a noun or a name, however written. */
  closed: 524288,
  /** remark, statement, post: nouns for words said */
  message: 1048576,
  /** May attribute (cue-words.ts). Only among the flags of a token. */
  cue: 2097152,
  /** A word that ends in a full stop: an abbreviation. Only among the flags of a token. */
  dotted: 4194304,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [is.subjectPronoun | is.closed, 'he she they it we i you who'],
  [is.objectPronoun | is.closed, 'him her them me us himself herself themselves itself myself yourself'],
  [is.possessive | is.closed, 'his her their its my our your whose'],
  [
    is.determiner | is.closed,
    'the a an this that these those some any no every each both another many several few most all much such other one two three four five six ' +
      'seven eight nine ten dozens hundreds thousands either neither half',
  ],
  [
    is.preposition | is.closed,
    'of in on at by for from to with without within about against over under after before during between among through into onto ' +
      'across behind beyond despite like unlike near off out around toward towards upon via per since until till amid amongst along ' +
      'above below beside besides except inside outside throughout regarding concerning including',
  ],
  [is.conjunction | is.closed, 'and or but nor yet plus'],
  [
    is.subordinator | is.closed,
    'that because although though while when whenever if as after before since until unless whether where whereas once so than how why what whatever',
  ],
  [is.relative | is.closed, 'who which whom whose'],
  [
    is.auxiliary | is.closed,
    "is are was were be been being am has have had having do does did will would can could may might must should shall 'll 'd 're 've 'm ought cannot can't won't " +
      "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't",
  ],
  [
    is.negation | is.closed,
    "not never n't cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't",
  ],
  [
    is.adverb | is.closed,
    'also then later now again still just even once often always ever never already soon only instead too here there meanwhile however ' +
      'moreover furthermore therefore thus hence today tonight yesterday tomorrow earlier before perhaps maybe rather quite very indeed nevertheless nonetheless otherwise afterward afterwards elsewhere',
  ],
  [
    is.calendar,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
      'mon tues wed thurs fri sat sun jan. feb. mar. apr. aug. sept. oct. nov. dec.',
  ],
  [
    is.title,
    'mr mrs ms miss mx dr prof sir dame lord lady hon rev mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. capt. sgt. hon. rev. fr. sens. reps. govs. messrs. ' +
      'president vice prime minister premier chancellor secretary senator representative congressman congresswoman governor mayor ambassador general colonel major captain ' +
      'lieutenant sergeant admiral commander judge justice professor king queen prince princess pope bishop archbishop cardinal rabbi imam chief chairman chairwoman ' +
      'director spokesman spokeswoman spokesperson officer inspector detective attorney coach speaker leader counselor strategist candidate nominee chair editor reporter host anchor ' +
      'deputy assistant senior former co-founder founder ceo executive manager adviser advisor analyst author columnist writer lawyer pollster activist businessman mogul billionaire democrat republican',
  ],
  [
    is.role,
    'spokesman spokeswoman spokesperson spokespeople official officials aide aides adviser advisers advisor advisors strategist strategists senator senators governor governors ' +
      'congressman congresswoman lawmaker lawmakers candidate candidates president chairman chairwoman chair director leader leaders minister secretary mayor judge justice attorney lawyer ' +
      'lawyers prosecutor prosecutors police officer officers sheriff professor scholar expert experts analyst analysts economist economists historian scientist scientists researcher researchers ' +
      'author authors writer writers reporter reporters journalist journalists columnist editor editors host anchor commentator commentators critic critics supporter supporters opponent opponents ' +
      'ally allies donor donors voter voters man woman men women boy girl mother father wife husband son daughter brother sister friend friends neighbor student students teacher worker workers ' +
      'member members staffer staffers operative operatives consultant pollster pollsters surrogate surrogates manager executive executives owner founder ceo veteran veterans activist activists ' +
      'protester protesters demonstrators marchers spectators resident residents witness witnesses source sources person people person group groups organization organisation committee commission council board agency department ' +
      'ministry government administration campaign campaigns company firm newspaper paper magazine network outlet website site report reports study studies survey poll polls article letter statement ' +
      'document documents memo email emails ad ads video book court party parties union association coalition foundation institute center think-tank billionaire mogul businessman democrat republican ' +
      'democrats republicans conservatives liberals nominee rival rivals frontrunner front-runner candidate soldier soldiers commander general pundit pundits observer observers insider insiders ' +
      'chief chiefs head boss delegate delegates caller moderator interviewer questioner team office staff crowd audience attendee attendees investigator investigators authorities lobbyist',
  ],
  [
    is.message,
    'remark remarks statement statements post posts tweet tweets message messages comment comments claim claims assertion call calls question questions promise pledge vow warning ' +
      'suggestion argument words speech speeches letter email e-mail essay column memo book ad ads response reply answer answers description charge charges accusation allegation contention ' +
      'admission announcement declaration demand line phrase slogan motto testimony address quip joke retort rant report article story op-ed manifesto proposal plan note notes text interview ' +
      'explanation prediction criticism complaint denial assessment characterization observation belief view opinion insistence plea request advice refrain mantra catchphrase nickname term campaign refusal',
  ],
  [is.genitive | is.closed, "'s '"],
  [is.stop, '. ! ? …'],
  [is.comma, ', ; : – — -- --- ( ) [ ]'],
  [is.quote, "\" “ ” „ ‟ « » ＂ ‘ ’ ‚ '' `` ` '"],
];

const known = new Map<string, number>();
for (const [flag, words] of lists)
  for (const word of words.split(' ')) known.set(word, (known.get(word) ?? 0) | flag);

// Nouns that speak do so in the plural as well.
for (const [word, flags] of Array.from(known)) {
  if ((flags & is.role) !== 0 && !word.endsWith('s'))
    known.set(`${word}s`, (known.get(`${word}s`) ?? 0) | is.role);
}

/** The classes of a word in lower case. */
export function classesOf(lower: string, shape: Shape): number {
  const listed = known.get(lower) ?? 0;
  if (shape === 'mark') return /^\.{2,}$/.test(lower) ? is.stop : listed;
  if (listed === 0 && lower.endsWith('ly') && lower.length > 4) return is.adverb;
  return listed;
}
