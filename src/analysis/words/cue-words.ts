import type { Shape } from './lexicon.ts';
import { is } from './lexicon.ts';
import type { VerbReading } from './verbs.ts';

/** Nouns and adjectives that report: “his call for”, “criticism of”, “clear that”, “skeptical of”. */
const nouns =
  'according criticism endorsement endorsements attention case decision message supporter supporters opposition opponent opponents concern ' +
  'concerns allegation allegations advice response interest sense assertion assertions suggestion suggestions speculation complaint ' +
  'complaints words idea statement statements proposal proposals announcement accusation accusations goal goals stories argument ' +
  'arguments critique expectation expectations speech speeches rhetoric refusal strategy recognition sentiment sentiments anxiety ' +
  'anxieties admission outlook consensus defender defenders position positions scrutiny stance discussion discussions assessment ' +
  'belief beliefs opinion opinions defense policy approval assumption assumptions rejection commitment prediction predictions ' +
  'reputation rumor rumors confidence reluctance acknowledgment acknowledgement chatter hostility agreement disagreement ' +
  'disagreements tribute proponent proponents disclosure footage anger passion fact feelings threat threats evidence lawsuit ' +
  'description phrase platform conclusion conclusions vision contention reaction reactions criticisms assurances assurance ' +
  'willingness unwillingness determination priority attitude attitudes conversation conversations warning warnings critic critics ' +
  'resistance alarm implication suspicion suspicions scorn disdain adulation skepticism misgivings allegiance sympathy frustration ' +
  'notion narrative testimony expression slogan thoughts condition view account accounts refrain ire enthusiasm faith takeaway ' +
  'comments remarks explanation promise promises quote rumblings denial denials reminder insistence recommendation ' +
  'impression perception hopes fears hope fear doubts doubt theory claim claims calls recollection revelation intention intentions plan plans ' +
  'desire desires preference admiration hatred contempt disappointment outrage dissatisfaction displeasure distrust verdict ruling';
const adjectives =
  'clear willing sure critical convinced aware angered eager concerned hopeful unclear angry obvious certain interested skeptical ' +
  'impressed persuaded rattled passionate devoted outspoken dedicated upset nervous happy wary confident divided split proud ' +
  'optimistic enthusiastic adamant unaware supportive vocal thrilled outraged startled reluctant surprised shocked alarmed excited ' +
  'frustrated furious disappointed dismissive keen satisfied cynical unsettled dismayed leery glad mystified irritated unlikely likely ' +
  'determined worried afraid fearful scared sympathetic inclined committed enamored familiar consistent known tired sick ' +
  'ready prepared uncertain unsure mum silent frank candid emphatic blunt reportedly allegedly seemingly apparently self-described ' +
  'so-called supposedly purportedly purported alleged reported follows follow offensive disappointing fun guilty adulatory hungry poised';
/** Verbs that report only in some company (“made clear”, “cast doubt”, “turned down”), too common to be read as reporting ones. */
const verbs =
  'made make making makes passed cast shared share shares encouraged encourage encouraging convince convinced convincing turned sent appointed set ' +
  'opened adopted drawn drawing drew picked remained promoting promote promoted struck restricting fired used brought came come become became ' +
  'invited reacted react blocked reached imposed hired brushed distanced sentenced sided revered bristled framed heralded lifted ' +
  'captured displayed define defined persuade established unleashed touched ran running resonated confronted authorized surmised ' +
  'intimated eyeing authored ratify vetoed quashed launched circulating contradict contradicted coined centered aligned sponsored ' +
  'co-sponsored aimed scheduled failed spotted positioned joined sparked spent using joked got fought negotiated drafted crafted ' +
  'penned scrawled inscribed credited hosted fielded dodged deflect deflected sidestepped rattled unloaded doubled circulated ' +
  'emailed retweeted googled hashtagged sounded struggled managed helped urged convicted mandated outlawed scrapped overturned';

/** Words of verbs.ts and of the lists above that are nouns or report nothing in nineteen cases of twenty or more. */
const seldom = new Set(
  (
    'campaign campaigns campaigning state states debate debates including include policy bill bills poll polls polling issue issues came become became ' +
    'post trade running second votes voting go given give press judge judges fact helped contest contests contested name names ban release ' +
    'rules rule record records needed agreement bank banks banking raise rates rate rating account accounts elected watch failed ' +
    'term terms play playing list start appeal appeals survey surveys surveyed order request means threat threats proposals level follow ' +
    'critics pressure trail document documents contrast air opponents scheduled ties tied putting finish finished measures reasons carried carry ' +
    'represents familiar project projects begin begun holds track target targets cable figures frank deliver file supposed prepared cover lobbying ' +
    'choose hosted thanks count allowing sell seeing requires platform'
  ).split(' '),
);
const listed = new Set(`${nouns} ${adjectives} ${verbs}`.split(' ').filter((word) => !seldom.has(word)));

/** True where the word may attribute: a reporting verb, a word of the lists, a colon. */
export function mayBeCue(lower: string, shape: Shape, classes: number, verb: VerbReading | null): boolean {
  if (shape === 'mark') return lower === ':';
  if (verb !== null) return !seldom.has(lower);
  return (classes & is.closed) === 0 && shape !== 'number' && listed.has(lower);
}
