/** The words of the sentences that the benchmark makes; a line of alternatives is a group in which one may stand for another. */

const groups = (lines: string): string[][] =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));

/** Verbs in the form that follows "will" and "to". */
export const verbs = groups(`
  accept embrace welcome
  reject refuse rebuff
  protect defend shield safeguard
  finish complete conclude
  begin start launch
  stop halt end
  delay postpone defer
  support back endorse
  oppose resist fight
  discuss debate address
  examine inspect review study
  reveal disclose publish
  hide conceal withhold
  build construct erect
  destroy demolish wreck
  repair fix mend restore
  abandon leave desert
  buy purchase acquire
  sell trade auction
  fund finance subsidise
  cut reduce lower
  raise increase lift
  help assist aid
  harm hurt damage
  replace swap substitute
  close shut seal
  reopen unlock revive
  move shift relocate
  monitor watch supervise oversee
  investigate probe scrutinise
  blame accuse fault
  thank praise applaud
  warn alert caution
  persuade convince sway
  rescue save recover
  deliver supply provide
  demand require request
  promise pledge vow
  ignore overlook neglect
  expand widen extend
  win secure gain
  lose forfeit surrender
  explain justify clarify
  negotiate bargain haggle
  suspend freeze pause
  approve authorise sanction
  ban forbid prohibit
  tax charge levy
  share distribute allocate
  recruit hire employ
  dismiss sack fire
  measure assess gauge
  cancel scrap drop
  improve strengthen reinforce
  weaken undermine erode
  divide split separate
  unite join combine
  control govern manage
  evacuate clear empty
  punish penalise fine
`);

/** What is said to be so of something. */
export const adjectives = groups(`
  serious grave severe
  dangerous hazardous risky unsafe
  safe secure harmless
  urgent pressing immediate
  cheap inexpensive affordable
  costly expensive dear
  honest truthful sincere
  false untrue wrong mistaken
  fair just reasonable
  illegal unlawful illicit
  possible feasible achievable
  impossible unthinkable hopeless
  strange odd peculiar
  large big huge enormous
  small tiny modest
  new recent fresh
  old ancient ageing
  quick rapid swift
  slow sluggish gradual
  lasting enduring permanent
  temporary provisional interim
  public open visible
  secret hidden covert
  strong robust sturdy
  fragile brittle delicate
  shameful disgraceful scandalous
  proud dignified noble
  careless reckless negligent
  careful prudent cautious
  necessary essential vital
  useless pointless futile
  independent impartial neutral
  local regional municipal
  foreign external overseas
  clear obvious plain
  vague unclear murky
  painful bitter harsh
  hopeful encouraging promising
  disappointing dismal poor
  responsible accountable liable
`);

/** Persons and bodies that do things, in the plural. */
export const actors = groups(`
  ministers officials
  workers employees labourers
  residents inhabitants locals
  families households
  investors shareholders
  doctors physicians medics
  nurses carers
  teachers educators instructors
  pupils schoolchildren students
  farmers growers
  engineers technicians
  soldiers troops
  police_officers constables
  journalists reporters
  judges magistrates
  lawyers attorneys
  scientists researchers
  inspectors auditors
  drivers motorists
  passengers travellers commuters
  taxpayers citizens
  critics opponents
  allies partners
  neighbours bystanders
  owners landlords
  tenants renters
  voters electors
  migrants refugees
  volunteers helpers
  victims survivors
  children youngsters
  pensioners retirees
  fishermen sailors
  contractors builders
  suppliers vendors
  councillors aldermen
`);

/** Things of every topic. */
export const things = groups(`
  agreement deal accord
  plan scheme proposal
  money funding cash
  law statute legislation
  crisis emergency disaster
  mistake error blunder
  report document dossier
  meeting conference summit
  promise commitment guarantee
  threat danger menace
  border frontier
  budget spending_plan
  deadline cut-off
  inquiry investigation
  decision ruling verdict
  question issue matter
  answer reply response
  evidence proof
  price cost
  contract tender
  vote ballot
  rule regulation
  risk hazard
  truth facts
  future years_ahead
  system network
  programme initiative
  reform overhaul
  shortage scarcity
  delay hold-up
  pressure strain
  debt deficit
`);

/** Topics, each with the things that are spoken of under it. */
export const topics: Record<string, string[][]> = {
  harbour: groups(`
    harbour port
    pier quay jetty
    ferry boat vessel
    crane hoist
    lighthouse beacon
    cargo freight
    dredging deepening
    breakwater sea_wall
    warehouse depot
    container crate
    customs_house toll_office
    tide current
  `),
  hospital: groups(`
    hospital clinic infirmary
    ward unit
    ambulance rescue_van
    vaccine jab
    surgery operation
    waiting_list queue
    medicine drug
    outbreak epidemic
    laboratory lab
    maternity_wing birth_centre
    oxygen_supply gas_supply
    bed cot
  `),
  school: groups(`
    school academy
    classroom teaching_room
    exam test
    curriculum syllabus
    textbook reader
    playground schoolyard
    canteen dining_hall
    tuition_fee school_fee
    scholarship bursary
    boarding_house dormitory
    headteacher principal
    timetable schedule
  `),
  front: groups(`
    ceasefire truce armistice
    front_line battlefield
    convoy column
    village hamlet
    artillery guns
    prisoner captive
    withdrawal retreat
    corridor passage
    brigade regiment
    encirclement siege
    drone unmanned_aircraft
    bunker dugout
  `),
  energy: groups(`
    power_station generator
    grid electricity_network
    pipeline gas_line
    reactor nuclear_plant
    dam barrage
    wind_farm turbine_park
    tariff energy_price
    blackout outage
    coal lignite
    battery storage_cell
    refinery oil_works
    heating warmth
  `),
  trains: groups(`
    railway train_line
    tunnel underpass
    station terminus
    bridge viaduct
    signal semaphore
    carriage coach
    ticket fare
    track rail
    depot engine_shed
    platform landing
    level_crossing barrier
    strike walkout
  `),
  river: groups(`
    flood deluge
    dyke levee
    river stream
    drain sewer
    rainfall downpour
    sandbag barricade
    reservoir basin
    drinking_water tap_water
    insurance cover
    cellar basement
    pump siphon
    meadow pasture
  `),
  courts: groups(`
    trial hearing
    jury panel
    witness onlooker
    sentence penalty
    prison jail
    appeal challenge
    bail surety
    statement deposition
    fraud deception
    bribe kickback
    pardon amnesty
    warrant court_order
  `),
  farms: groups(`
    harvest crop
    wheat grain
    cattle livestock
    tractor farm_engine
    fertiliser manure
    drought dry_spell
    orchard fruit_grove
    dairy milk_plant
    subsidy grant
    pesticide weedkiller
    market fair
    irrigation watering
  `),
  trade: groups(`
    import_duty levy
    factory plant
    export shipment
    currency exchange_rate
    wage pay
    pension retirement_income
    bank lender
    merger takeover
    steel iron
    loan credit
    inflation price_growth
    warehouse storehouse
  `),
};

export const adverbs = groups(`
  soon shortly
  quickly rapidly swiftly
  openly publicly
  quietly discreetly
  certainly surely
  simply merely
  finally eventually
  carefully prudently
  completely entirely wholly
  deliberately knowingly
  repeatedly frequently
  barely hardly
`);

export const places =
  'Velmark,Ostrand,Karsholm,Dunmere,Port Alder,Lake Ternow,Brackley Heath,Novisad Hill,San Terenzo,Marrowgate,Tolvan,Ashby Quay,Rivenna,Kestrel Bay,Old Harrow,Zelin,Cape Orme,Monteval'.split(
    ',',
  );

export const surnames =
  'Brandt,Calloway,Ferrant,Sandoval,Okafor,Lindqvist,Moreau,Petrov,Castellan,Haddad,Nakagawa,Whitlock,Ruiz,Abara,Keller,Dimitrova,Osei,Varga,Holm,Trevelyan,Quist,Marchetti,Zielinska,Anand,Boateng'.split(
    ',',
  );

/** What may be set inside a sentence without changing anything else of it. */
export const asides =
  'as everybody knows|in my view|to be frank|after all|once again|for that matter|with great respect|at this very moment|let me add|as I told parliament|rightly or wrongly|from now on|day after day|in truth|by any measure|without the least hesitation'.split(
    '|',
  );

/** Forms of one word that are no other wording: British and American, figures and words. */
export const spellings: Record<string, string> = {
  subsidise: 'subsidize',
  scrutinise: 'scrutinize',
  authorise: 'authorize',
  penalise: 'penalize',
  programme: 'program',
  harbour: 'harbor',
  neighbours: 'neighbors',
  labourers: 'laborers',
  travellers: 'travelers',
  fertiliser: 'fertilizer',
  centre: 'center',
  ageing: 'aging',
};

export const numerals: Record<string, string> = {
  two: '2',
  three: '3',
  five: '5',
  seven: '7',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  sixty: '60',
  ninety: '90',
};

const every = [...verbs, ...adjectives, ...actors, ...things, ...Object.values(topics).flat(), ...adverbs];
const byWord = new Map<string, string[]>();
for (const group of every) {
  for (const word of group) {
    const others = group.filter((other) => other !== word && !other.includes(' '));
    byWord.set(word, [...(byWord.get(word) ?? []), ...others]);
  }
}
const single = every.flat().filter((word) => !word.includes(' '));

/** Words that may stand for `word`; empty where none is known. Folded. */
export function alternatives(word: string): readonly string[] {
  return byWord.get(word) ?? [];
}

/** Every word of one piece, for replacing at random. */
export const anyWords: readonly string[] = Array.from(new Set(single));
