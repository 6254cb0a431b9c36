/**
 * The phrases of English that tell where or how something was said, as sources for regular expressions. Every repeat
 * is bounded and no piece can hold a quotation mark, so a match is quick to fail and never enters a quotation. For
 * expressions with `u` and without `i`, since capitals tell names.
 */

/** A word; an apostrophe only between letters, so that a closing mark is none. */
const word = String.raw`[\p{L}\p{N}]+(?:[’'.&-][\p{L}\p{N}]+){0,4}`;
const capital = String.raw`(?:(?:\p{Lu}\.){2,4}|\p{Lu}[\p{L}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+){0,4})`;
/** What no phrase between a preposition and its noun runs across. */
const stop =
  '(?:of|to|for|the|an?|that|in|on|at|by|with|from|and|or|but|as|which|who|whom|what|if|is|was|were|are|be|been|has|have|had|will|would|said|says|say|while|when|where|after|before|over|about|against|into|than|following|amid|despite|since|until|because|ahead|under|without|among|between|during|not|he|she|it|they|we|i|you)';
const modifiers = String.raw`(?:(?!${stop}\s)${word}\s+){0,5}?`;
const determiner =
  '(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Oo]ne|[Aa]nother|each|several|some|many|two|three|multiple)';
const several = String.raw`(?:(?:(?!${stop}\s)${word}\s+){0,2}?(?:series|string|flurry|number|pair|couple|set|spate|barrage|handful)\s+of\s+)?`;
const nounPhrase = (nouns: string) =>
  String.raw`(?:${determiner}\s+)?${several}${modifiers}(?:${nouns})(?:\s+(?:${writing}|${event}))?(?![\p{L}\p{N}-]|[’'.]\p{L})`;

const writing =
  'statements?|posts?|postings?|tweets?|messages?|letters?|e-?mails?|memos?|memorandum|notes?|op-eds?|columns?|essays?|articles?|editorials?|blog|blogposts?|reports?|filings?|briefs?|lawsuits?|complaints?|rulings?|indictment|affidavit|petition|releases?|book|memoirs?|threads?|captions?|videos?|clips?|recordings?|texts?|newsletters?|declaration|communiqu[eé]|advisory|bulletin|resolution|documents?|files|papers|study|survey|announcement';
const event =
  'interviews?|speech(?:es)?|address(?:es)?|remarks|comments|testimony|conferences?|calls?(?!\\s+for)|briefings?|rall(?:y|ies)|debates?(?!\\s+(?:on|over|about))|hearings?|podcasts?|broadcasts?|shows?|programmes?|programs?|appearances?|town halls?|sermons?|homily|lectures?|toast|panels?|forums?|webinar|presser|eulogy|sessions?|meetings?|summits?|events?|ceremon(?:y|ies)|gatherings?|vigil|court|luncheon|dinner|talks?';
const channel =
  'shows?|podcasts?|programmes?|programs?|broadcasts?|calls?|floor|websites?|web site|blogs?|pages?|accounts?|channels?|feeds?|platforms?|apps?|sites?|networks?|television|TV|radio|air|stage|campaign trail|record|phone';
const platform =
  'X|Twitter|Truth Social|Facebook|Instagram|Telegram|TikTok|YouTube|LinkedIn|Weibo|WeChat|WhatsApp|Reddit|Snapchat|Threads|Bluesky|Mastodon|VK|VKontakte|Zoom|Skype|CNN|MSNBC|MSNOW|Fox(?: News| Business)?|CBS(?: News)?|NBC(?: News)?|ABC(?: News)?|CNBC|(?:the )?BBC|Sky News|NPR|ITV|PBS|C-SPAN|Newsmax|Al Jazeera';
const socialMedia = String.raw`social[\s-]media(?:\s+(?:platform|network|site|app|account|channel)s?)?`;
const tool = 'phone|telephone|e-?mail|text(?: message)?|video(?:[\\s-](?:link|conference|call))?|letter';

const people =
  'reporters|journalists|the (?:media|press|nation|public|court|committee|crowd|panel|audience)|lawmakers|legislators|senators|members of (?:Congress|Parliament|parliament)|parliament|the (?:state )?parliament|staff|staffers|employees|workers|shareholders|investors|analysts|supporters|followers|colleagues|students|parents|customers|voters|residents|troops|soldiers|diplomats|delegates|viewers|listeners|a (?:crowd|panel|committee|conference|rally|news conference|press conference|briefing|hearing|court)';
const outlet =
  'Times|Post|News|Journal|Tribune|Guardian|Telegraph|Herald|Mail|Express|Sun|Mirror|Press|Radio|TV|Television|Magazine|Independent|Observer|Gazette|Chronicle|Courier|Globe|Star|Bloomberg|Reuters|AFP|AP|CNN|BBC|NPR|CBS|NBC|ABC|MSNBC|CNBC|Sky|ITV|PBS|Politico|Axios|Interfax|T(?:ASS|ass)|Xinhua|Newsweek|Time|Today';
const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const names = String.raw`(?!${days}|${months})${capital}(?:\s+(?:of\s+(?:the\s+)?|and\s+|the\s+)?(?!${days}|${months})${capital}){0,6}`;
/** "on X", "with Fox News", "to the US Department of Justice", "in Moscow". */
const complement = String.raw`(?:\s+(?:on|to|with|from|for|at|in|before|by|of)\s+(?:${socialMedia}(?:\s+(?:${platform})(?![\p{L}\p{N}]))?|(?:a\s+group\s+of\s+)?(?:\p{Ll}+\s+)?(?:${people})(?![\p{L}\p{N}])|(?:(?:the|his|her|its|their)\s+)?${names})){0,2}`;

/** A whole phrase: "in a post on X", "at a news conference in Moscow", "on state television", "by phone". */
export const phrase = [
  String.raw`(?:[Ii]n|[Vv]ia|[Tt]hrough)\s+${nounPhrase(`${writing}|${event}|writing`)}${complement}`,
  String.raw`(?:[Aa]t|[Dd]uring)\s+${nounPhrase(event)}${complement}`,
  String.raw`(?:[Oo]n|[Vv]ia|[Tt]hrough|over)\s+(?:(?:${determiner})\s+)?(?:${socialMedia}(?:\s+(?:${platform})(?![\p{L}\p{N}]))?|(?:${platform})(?:\s+(?:page|account|feed|channel|call))?(?![\p{L}\p{N}])|${nounPhrase(channel)}${complement})`,
  String.raw`(?:[Bb]y|over the)\s+(?:${tool})(?![\p{L}\p{N}])`,
].join('|');

/** "The statement", "its latest report": a text that is the subject. */
export const subject = String.raw`(?:${determiner}|\p{Lu}[\p{L}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+){0,4}(?:[’']s|(?<=s)[’']))\s+${modifiers}(?:${writing})`;

/** Whom somebody told: "reporters", "the Guardian", "Fox News". */
export const audience = String.raw`(?:${people}|(?:the\s+)?(?:\p{Lu}[\p{L}\p{N}]*\s+){0,4}(?:${outlet}))(?![\p{L}\p{N}])`;

/** Words of time and manner that part a phrase from its verb: "on Friday", "late Thursday", "earlier this week". */
export const time = String.raw`(?:(?:on|late|later|early|earlier|also|again|then|publicly|repeatedly|separately|here|there|too|afterwards?)\s+)*(?:(?:${days})(?:\s+(?:morning|afternoon|evening|night))?|yesterday|today|(?:this|last)\s+(?:week|month|year|morning|afternoon|evening|night)|\d{1,2}\s+${months}|${months}\s+\d{1,2}|also|again|later|earlier|then|publicly|repeatedly|separately|here|there|too|afterwards?)`;

/** Whether a sentence is worth reading at all. */
export const hint = new RegExp(
  String.raw`\b(?:${writing}|${event}|${channel}|${platform}|social[\s-]media|phone|telephone|told|reporters|journalists|[Ss]peaking|[Tt]alking|in writing)\b`,
  'u',
);

/** A word for something written, alone. */
export const isWriting = new RegExp(`^(?:${writing})$`, 'u');
