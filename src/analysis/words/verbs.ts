import type { VerbForm } from './inflection.ts';
import { verbForms } from './inflection.ts';
import { wordHash } from './word-hash.ts';

/** Verbs that introduce somebody's words: they take a quotation or a “that” clause. */
const speech =
  'say tell add write ask reply respond answer note explain state declare announce argue claim insist acknowledge admit concede ' +
  'contend maintain assert allege affirm aver avow testify confirm reveal disclose report recount recall relate remark comment observe ' +
  'quip joke jest mention point stress emphasize emphasise underscore underline highlight reiterate repeat warn caution advise ' +
  'promise pledge vow swear assure reassure inform notify predict forecast foresee prophesy suggest hint imply indicate signal ' +
  'deny refute rebut counter retort rejoin protest object complain grumble gripe whine lament bemoan moan groan sigh ' +
  'boast brag gloat crow tout trumpet proclaim pronounce tweet retweet post blog email e-mail text cable wire shout yell scream cry ' +
  'exclaim holler bellow roar thunder bark growl snarl snap whisper murmur mutter mumble chant chide scold admonish lecture preach ' +
  'intone opine muse ponder wonder speculate theorize reason conclude deduce decree rule order command instruct direct demand urge ' +
  'exhort implore plead beg beseech request appeal call dub label term brand describe characterize characterise portray depict paint ' +
  'quote cite paraphrase interject interrupt chime quiz question query inquire probe challenge press grill prod ' +
  'concur disagree echo second propose recommend counsel advocate offer volunteer confide confess apologize apologise ' +
  'continue begin go conclude finish start read speak talk discuss debate converse chat explain clarify elaborate expound ' +
  'summarize sum recap outline detail lay list enumerate narrate reminisce remember remind forget teach ' +
  'attest vouch certify guarantee submit posit postulate hypothesize reckon guess estimate calculate figure calculate ' +
  'sing rap recite utter voice vent express articulate verbalize convey communicate relay transmit ' +
  'fume rage rail rant gush rave enthuse marvel laugh chuckle smile nod shrug grin wink sneer scoff jeer taunt tease needle razz rib ' +
  'update correct amend qualify spell broadcast air tease trail headline bill';
/** Verbs of blame and praise, agreement and refusal: what is reported is a stance rather than words. */
const stance =
  'accuse charge blame fault criticize criticise slam blast attack assail bash hammer lambaste lambast denounce condemn decry deride ' +
  'ridicule mock belittle disparage dismiss reject repudiate disavow disown renounce rebuke reprimand reproach chastise castigate ' +
  'censure berate upbraid pan skewer savage knock ding hit rip jab swipe lash pillory malign smear vilify demonize insult ' +
  'praise laud commend applaud hail celebrate salute honor honour cheer credit thank congratulate compliment extol champion ' +
  'endorse back support defend justify excuse favor favour embrace welcome approve oppose resist refuse decline balk demur ' +
  'threaten dare invoke compare liken equate contrast single target tag threaten nominate vote elect recommend sue petition lobby campaign push press pressure ' +
  'address raise broach tackle flag reference allude refer cover treat feature ' +
  'boo heckle greet bemoan bewail deplore regret mourn protest dispute contest doubt disbelieve discount downplay minimize play ' +
  'reaffirm reassert restate renew retract recant withdraw resign sign issue release publish file unveil introduce deliver present ' +
  'sketch float pitch sell peddle hawk trash tarnish hurl lob level pose trade spar clash quarrel squabble feud bicker joust';
/** Verbs of thought, knowledge, wish and feeling. */
const thought =
  'think believe know feel hope want wish expect anticipate assume presume suppose suspect imagine envision envisage consider ' +
  'deem regard view see perceive judge rate rank assess evaluate weigh contemplate mull plan intend aim mean seek try attempt ' +
  'decide determine resolve choose opt prefer like love hate dislike loathe detest despise enjoy admire respect resent fear dread ' +
  'worry fret doubt trust distrust mistrust care mind understand realize realise recognize recognise appreciate grasp learn discover ' +
  'find notice hear read dream desire crave long yearn need agree accept acquiesce relish savor brace prepare look eye watch vow ' +
  'interpret construe take misunderstand conceive calculate ignore overlook neglect count bank rely bet hold lean tend focus ' +
  'pray covet await';
/** Verbs whose subject is a document, a poll, a fact: it shows, suggests, reads. */
const evidence =
  'show demonstrate prove illustrate reflect reveal suggest indicate find peg project put give document record chronicle ' +
  'portend signal seem appear look sound emerge tell allow require provide mandate stipulate specify prohibit bar ban permit ' +
  'include contain carry warrant entitle title name identify pin attribute ascribe trace link tie ' +
  'underscore represent embody symbolize exemplify expose unearth uncover track measure poll survey';

export type VerbGroup = 'speech' | 'stance' | 'thought' | 'evidence';

export interface VerbReading {
  lemma: string;
  /** One bit a form: base 1, third 2, past 4, participle 8, ing 16. */
  forms: number;
  group: VerbGroup;
  /** The lemma as a number, for features. */
  hash: number;
}

export const formBit: Readonly<Record<VerbForm, number>> = {
  base: 1,
  third: 2,
  past: 4,
  participle: 8,
  ing: 16,
};

const readings = new Map<string, VerbReading>();
const groups: readonly (readonly [VerbGroup, string])[] = [
  ['speech', speech],
  ['thought', thought],
  ['stance', stance],
  ['evidence', evidence],
];
for (const [group, lemmas] of groups) {
  for (const lemma of lemmas.split(' ')) {
    for (const [form, kind] of verbForms(lemma)) {
      const known = readings.get(form);
      if (known === undefined)
        readings.set(form, { lemma, forms: formBit[kind], group, hash: wordHash(lemma) });
      else if (known.lemma === lemma) known.forms |= formBit[kind];
    }
  }
}

/** The reporting verb a word (lower case) may be a form of, or null. */
export function verbReading(lower: string): VerbReading | null {
  return readings.get(lower) ?? null;
}
