/** The forms of English verbs, made by rule and from a list of irregular ones. */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** base, third person, past, past participle, -ing; a form left out is regular. */
const irregularRows =
  'say says said said saying, tell tells told told telling, write writes wrote written writing, speak speaks spoke spoken speaking, ' +
  'think thinks thought thought thinking, know knows knew known knowing, see sees saw seen seeing, feel feels felt felt feeling, ' +
  'find finds found found finding, hold holds held held holding, make makes made made making, take takes took taken taking, ' +
  'give gives gave given giving, go goes went gone going, come comes came come coming, get gets got got getting, ' +
  'put puts put put putting, read reads read read reading, hear hears heard heard hearing, lay lays laid laid laying, ' +
  'swear swears swore sworn swearing, understand understands understood understood understanding, mean means meant meant meaning, ' +
  'foresee foresees foresaw foreseen foreseeing, forecast forecasts forecast forecast forecasting, cast casts cast cast casting, ' +
  'seek seeks sought sought seeking, draw draws drew drawn drawing, show shows showed shown showing, begin begins began begun beginning, ' +
  'send sends sent sent sending, set sets set set setting, shoot shoots shot shot shooting, sing sings sang sung singing, ' +
  'choose chooses chose chosen choosing, teach teaches taught taught teaching, learn learns learned learned learning, ' +
  'keep keeps kept kept keeping, leave leaves left left leaving, let lets let let letting, bring brings brought brought bringing, ' +
  'lead leads led led leading, run runs ran run running, win wins won won winning, become becomes became become becoming, ' +
  'be is was been being, have has had had having, do does did done doing, forget forgets forgot forgotten forgetting, ' +
  'hit hits hit hit hitting, strike strikes struck struck striking, throw throws threw thrown throwing, rebut rebuts rebutted rebutted rebutting, ' +
  'admit admits admitted admitted admitting, refer refers referred referred referring, prefer prefers preferred preferred preferring, ' +
  'infer infers inferred inferred inferring, defer defers deferred deferred deferring, plan plans planned planned planning, ' +
  'slam slams slammed slammed slamming, quip quips quipped quipped quipping, brag brags bragged bragged bragging, nod nods nodded nodded nodding, ' +
  'dub dubs dubbed dubbed dubbing, rap raps rapped rapped rapping, rip rips ripped ripped ripping, commit commits committed committed committing, ' +
  'permit permits permitted permitted permitting, submit submits submitted submitted submitting, concur concurs concurred concurred concurring, ' +
  'aver avers averred averred averring, chat chats chatted chatted chatting, pin pins pinned pinned pinning, rant rants ranted ranted ranting, ' +
  'disavow disavows disavowed disavowed disavowing, snap snaps snapped snapped snapping, stop stops stopped stopped stopping, ' +
  'regret regrets regretted regretted regretting, spot spots spotted spotted spotting, label labels labeled labeled labeling, ' +
  'signal signals signaled signaled signaling, overrule overrules overruled overruled overruling, drop drops dropped dropped dropping, ' +
  'stand stands stood stood standing, fight fights fought fought fighting, spend spends spent spent spending, buy buys bought bought buying, ' +
  'pay pays paid paid paying, lose loses lost lost losing, sit sits sat sat sitting, meet meets met met meeting, spell spells spelled spelled spelling, ' +
  'misstate misstates misstated misstated misstating, bet bets bet bet betting, shrug shrugs shrugged shrugged shrugging, equip equips equipped equipped equipping, ' +
  'compel compels compelled compelled compelling, rebuff rebuffs rebuffed rebuffed rebuffing, spar spars sparred sparred sparring, ' +
  'ban bans banned banned banning, cry cries cried cried crying, win wins won won winning, blog blogs blogged blogged blogging, ' +
  'demur demurs demurred demurred demurring, break breaks broke broken breaking, fall falls fell fallen falling, rise rises rose risen rising, grow grows grew grown growing, ' +
  'shout shouts shouted shouted shouting, tout touts touted touted touting, opt opts opted opted opting, sum sums summed summed summing, chant chants chanted chanted chanting';

const order: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];
const irregular = new Map(
  irregularRows.split(', ').map((row) => {
    const forms = row.split(' ');
    return [forms[0] ?? '', forms] as const;
  }),
);

/** Every form of a verb with what it is; past and participle may be one word. */
export function verbForms(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const listed = irregular.get(lemma);
  if (listed !== undefined) return listed.map((form, index) => [form, order[index] ?? 'base'] as const);
  const [past, third, ing] = regular(lemma);
  return [
    [lemma, 'base'],
    [third, 'third'],
    [past, 'past'],
    [past, 'participle'],
    [ing, 'ing'],
  ];
}

function regular(lemma: string): [past: string, third: string, ing: string] {
  if (lemma.endsWith('e'))
    return [`${lemma}d`, `${lemma}s`, `${lemma.endsWith('ee') ? lemma : lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`, `${lemma}ing`];
  return [`${lemma}ed`, /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ing`];
}
