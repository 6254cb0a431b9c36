/** What common nouns tell of whom they stand for. English, lower case. */

export type Gender = 'female' | 'male' | 'none';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words for, and titles of, women and men. */
const gendered = new Map<string, Gender>();
for (const word of (
  'woman girl lady mother wife daughter sister aunt grandmother granddaughter niece girlfriend mom mum widow actress congresswoman spokeswoman chairwoman ' +
  'businesswoman policewoman councilwoman assemblywoman anchorwoman saleswoman heiress hostess waitress queen princess duchess baroness dame nun mistress mrs mrs. ms ms. miss ' +
  'first-lady stepmother daughter-in-law mother-in-law sister-in-law madam comedienne authoress abbess alderwoman noblewoman frau'
).split(' '))
  gendered.set(word, 'female');
for (const word of (
  'man boy gentleman father husband son brother uncle grandfather grandson nephew boyfriend dad widower actor congressman spokesman chairman businessman policeman councilman ' +
  'assemblyman anchorman salesman king prince duke baron sir lord pope priest monk mr mr. fr. bishop archbishop cardinal imam rabbi ayatollah stepfather son-in-law father-in-law ' +
  'brother-in-law alderman nobleman frontman fireman herr guy'
).split(' '))
  gendered.set(word, 'male');

/** The gender a noun or title tells, or null. */
export function genderOfNoun(lower: string): Gender | null {
  return gendered.get(lower) ?? null;
}

/** Nouns for one body of people: "the group", "his campaign". Said of by "it" and "they". */
export const groups = set(
  'group organization organisation campaign committee commission council board agency department ministry government administration company firm newspaper paper ' +
    'magazine network outlet website site court party union association coalition foundation institute center centre think-tank university college school church bank ' +
    'police military army navy force forces team office staff panel jury crowd audience family club league bureau authority authorities parliament senate congress house ' +
    'assembly cabinet embassy hospital corporation business media press service services station channel publication nonprofit charity super-pac pac ' +
    'delegation caucus movement alliance federation society trust fund tribe militia regime kremlin monarchy palace leadership command secretariat watchdog regulator utility airline',
);

/** Offices and callings by which news names again whom it has just named: "the billionaire", "the lawmaker". */
export const epithets = set(
  'billionaire candidate donor lawmaker senator governor congressman representative republican democrat politician star celebrity veteran conservative liberal socialist ' +
    'talker icon actor singer investor neurosurgeon surgeon comedian filmmaker musician rapper tycoon millionaire multimillionaire newcomer outsider incumbent first-lady',
);

const anyGroup = set(
  'group organization organisation company firm outlet business nonprofit charity corporation agency association institute foundation',
);
const press = set('newspaper paper magazine publication');
const broadcasters = set('network station channel');

/** True where an organisation of this name (lower case) may be called by the noun: "the newspaper" for the Harbour Post. */
export function groupMayBe(head: string, name: string): boolean {
  if (anyGroup.has(head)) return true;
  const words = name.split(' ');
  if (press.has(head)) return words.some((word) => papers.has(word));
  if (broadcasters.has(head))
    return words.some((word) => /^(?:news|network|tv|television|radio)$/.test(word)) || words.length === 1;
  return words.includes(head);
}

/** Nouns for writings: they speak for whoever issued them. */
export const documents = set(
  'report study survey poll article letter statement document memo email e-mail ad video book post tweet message release column editorial op-ed essay filing complaint ' +
    'lawsuit indictment affidavit ruling opinion decision order transcript speech remarks remark comment comments tweets posts emails polls reports studies documents ' +
    'website story piece manifesto resolution bill law petition brief blog paper notice bulletin dossier interview advert commercial press-release caption headline',
);

/** Of these the last speaker is the owner: "the statement said". The others may be anybody's. */
export const utterances = set(
  'statement letter post tweet message memo email e-mail release speech remarks remark comment comments tweets posts video op-ed notice',
);

/** Words that end, or stand before "of" in, the name of an organisation. */
export const organisationNouns = set(
  'agency association bank board bureau commission committee company congress council court department union front government group inc inc. institute institution ' +
    'league ltd ministry network news office organization organisation parliament party police press senate service services staff times university house post journal ' +
    'herald tribune globe guardian gazette examiner observer chronicle telegraph republic sun mirror express magazine radio television tv center centre foundation fund ' +
    'corporation corp corp. co co. llc plc gmbh ag college school church campaign coalition federation society trust club team alliance academy army navy guard forces force ' +
    'command corps authority administration assembly cabinet embassy hospital industries motors electric airlines airways systems partners associates holdings ' +
    'technologies international caucus conference convention pac project initiative network movement patriots democrats republicans media review reporter tower towers hotel casino ' +
    'hotels resorts studios pictures records entertainment enterprises laboratories labs supreme treasury pentagon kremlin fed nato un eu fbi cia justice defense state homeland',
);

/** Offices and callings before a name, beside those of the lexicon. */
export const offices = set(
  'assemblyman assemblywoman councilman councilwoman councillor councilor commissioner undersecretary treasurer comptroller lieutenant-governor delegate trooper deputy ' +
    'filmmaker actor actress singer rapper comedian comedienne novelist playwright producer superintendent provost dean constable sheriff premier taoiseach envoy whip',
);

/** Papers are called by their last word: "the Times", "the Post". */
export const papers = set(
  'times post journal herald tribune globe guardian gazette examiner observer chronicle telegraph mirror express magazine review',
);

/** Countries, states of the United States, and capitals and cities that news speaks of as speaking. */
const placeNames =
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia ' +
  'cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt england estonia ethiopia europe finland france gaza georgia germany ghana greece guatemala ' +
  'haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya ' +
  'lithuania luxembourg macedonia malaysia mali malta mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman ' +
  'pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden ' +
  'switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe america africa asia ' +
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan ' +
  'minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming washington ' +
  'kyiv kiev moscow london paris berlin rome madrid brussels warsaw vienna beijing tokyo tehran baghdad damascus jerusalem ankara istanbul cairo riyadh dubai delhi islamabad kabul seoul pyongyang ' +
  'athens lisbon dublin oslo stockholm helsinki copenhagen budapest prague bucharest sofia belgrade zagreb minsk vilnius riga tallinn geneva zurich milan hamburg munich frankfurt barcelona ' +
  'boston chicago philadelphia detroit cleveland miami orlando tampa atlanta dallas houston phoenix denver seattle portland pittsburgh milwaukee cincinnati baltimore brooklyn manhattan ' +
  'queens hollywood ottawa toronto sydney melbourne canberra havana caracas bogota lima kharkiv odesa odessa lviv kherson donetsk luhansk mariupol crimea donbas kursk belgorod chechnya siberia';
const placesOfTwo =
  'new york|new hampshire|new jersey|new mexico|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|new orleans|las vegas|los angeles|san francisco|' +
  'san diego|united states|united kingdom|united nations|south korea|north korea|saudi arabia|south africa|new zealand|sri lanka|costa rica|el salvador|puerto rico|czech republic|' +
  'hong kong|new delhi|abu dhabi|tel aviv|middle east|silicon valley|wall street|salt lake|des moines|st. louis|new england|latin america|eastern europe|capitol hill|west bank|great britain|northern ireland';

export const places: ReadonlySet<string> = new Set([...placeNames.split(' '), ...placesOfTwo.split('|')]);

/** Words of parties and peoples: "Republicans", "a Democrat", "Russian" before a title. Singular. */
const peopleWords = set(
  'republican democrat democratic american russian ukrainian british european german french italian polish chinese iranian israeli palestinian syrian iraqi turkish mexican canadian ' +
    'australian indian cuban muslim christian jew jewish catholic evangelical hispanic latino black white african-american asian-american conservative liberal libertarian independent ' +
    'progressive socialist communist gop briton texan californian floridian iowan ohioan virginian hoosier marine protestant mormon arab kurd afghan african asian saudi korean japanese ' +
    'spaniard dane swede finn norwegian dutch greek hungarian romanian czech slovak serb croat bulgarian lithuanian latvian estonian belarusian georgian tory labour southerner northerner ' +
    'millennial native westerner easterner',
);

const nameWords = new Map<string, 'place' | 'people' | 'organisation'>();
for (const word of organisationNouns) nameWords.set(word, 'organisation');
for (const word of places) nameWords.set(word, 'place');
for (const word of peopleWords) nameWords.set(word, 'people').set(`${word}s`, 'people');

/** What a capitalised word by itself stands for: "Ukraine", "Republicans", "Parliament". One look-up. */
export function kindOfWord(lower: string): 'place' | 'people' | 'organisation' | null {
  return nameWords.get(lower) ?? null;
}

/** True for "Republican", "Republicans", "Russians". */
export function isPeople(lower: string): boolean {
  return nameWords.get(lower) === 'people';
}

/** Offices and callings that go by several words; the first stands for all. */
const sameOffice = new Map<string, string>();
for (const row of [
  'senator sen. sen',
  'governor gov. gov',
  'representative rep. rep congressman congresswoman',
  'professor prof. prof',
  'general gen. gen',
  'colonel col.',
  'captain capt.',
  'lieutenant lt.',
  'sergeant sgt.',
  'candidate nominee hopeful contender front-runner frontrunner',
  'billionaire mogul businessman businesswoman developer magnate tycoon entrepreneur',
  'spokesman spokeswoman spokesperson',
  'chairman chairwoman chair chairperson',
  'lawyer attorney',
  'reporter journalist correspondent',
  'host anchor',
  'adviser advisor strategist aide',
  'premier prime-minister',
  'priest rev. reverend pastor',
  'doctor dr. dr physician',
  'author writer novelist',
  'activist organizer',
  'actor actress',
  'group organization organisation',
  'company firm corporation business',
  'newspaper paper',
  'teen teenager',
  'police officer',
]) {
  const words = row.split(' ');
  for (const word of words) sameOffice.set(word, words[0] ?? word);
}

/** One word for all that name one office: "Sen." and "senator", "spokesman" and "spokeswoman". */
export function officeOf(lower: string): string {
  return sameOffice.get(lower) ?? lower;
}

const pluralPeople = set(
  'people women men police children kids parents voters critics supporters officials authorities press media crowd audience staff family',
);

/** True for a noun, not a name, that stands for several. */
export function isPlural(lower: string): boolean {
  if (pluralPeople.has(lower)) return true;
  return lower.endsWith('s') && !/(?:ss|us|is|ous|news)$/.test(lower) && !lower.endsWith("'s");
}
