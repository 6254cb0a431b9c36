/**
 * Page leftovers that a copied article carries along, as whole lines. General wordings of news sites, in English
 * and a few neighbours; a line that none of them fits stays reporting.
 */
const wholeLines = new RegExp(
  `^(?:${[
    'read (?:more|next|also|full story)',
    'more (?:on|from|in) .{1,60}',
    'related(?: (?:articles?|stories|topics|content|links?))?',
    '(?:you may|you might) also (?:like|be interested in).*',
    '(?:advertisement|ad|sponsored|promoted)(?: content| feedback)?',
    'most (?:popular|read|viewed|watched)(?: .{1,40})?',
    '(?:share|save|print|email|copy link|listen|watch|comments?|leave a (?:comment|reply)|follow|subscribe|sign (?:up|in)|log ?(?:in|out))' +
      '(?: (?:this|now|here|to|article|story|page|us|on|with|via|for .{1,40}))*(?: [a-z]+)?',
    'skip (?:to|past|advert).*',
    '(?:add|post|leave|view|show|hide) (?:your |a |all |\\d+ )?comments?.*',
    '(?:to )?join the (?:conversation|discussion).*',
    '(?:be the first to comment|start the conversation).*',
    '(?:previous|next|older|newer) (?:post|article|story|page)(?: .{0,60}(?:post|article|story|page))?',
    '(?:original|source|short) ?(?:url|link|address)\\s*:.*',
    '(?:back to top|top stories|editors? picks?|editor’s picks?|trending|breaking news|live updates?|latest news)',
    '(?:tags|topics|filed under|categories|keywords)\\s*:.*',
    '(?:copyright|©|\\(c\\)) .*',
    '.{0,80}all rights reserved\\.?',
    '\\d+ (?:min(?:ute)?s?|hours?|days?)(?: ago| read)',
    'loading\\W*',
    'newsbite|newsletter',
    'https?://\\S+|www\\.\\S+',
    'weiterlesen|mehr zum thema|lesen sie auch.*|anzeige|lire aussi.*|publicité|leer más|lea también.*|publicidad',
  ].join('|')})$`,
  'iu',
);

/** Promotions recognised by how they begin: a label, a colon and a headline of something else. */
const promotions =
  /^(?:follow(?: (?:live|here|along|it live))?|live|watch(?: live)?|listen|read(?: more| also| next| now)?|also read|related|explainer|analysis|opinion|in pictures|more|see also|podcast|newsletter|recommended)\s*(?::|[|»>])\s*\S/iu;

const stamps = /^(?:(?:first )?published|(?:last )?updated|last modified|posted)\b.{0,60}\d.{0,30}$/iu;

/** Calls to subscribe, anywhere in a short line. */
const signUp =
  /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here)|get (?:our|the) (?:free )?.{0,40}newsletter|get a note directly|download our app|don['’]t have an account)\b/iu;
/** One of these is in each of them; plain strings are found sooner than the pattern fails. */
const signUpWord = /sign up |subscribe |newsletter|directly|our app|an account/i;

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const dateLine = new RegExp(
  `^(?:${weekday},? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${month})|(?:${month})\\.? \\d{1,2})(?:,? \\d{4})?(?:[ ,|–-]+\\d{1,2}[:.]\\d{2}.{0,20})?$`,
  'iu',
);

/** Longest line (UTF-16 units) that is looked at; anything longer is reporting. */
const longest = 300;

/** True for a line that belongs to the page rather than to the article. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return false;
  return (
    wholeLines.test(line) ||
    dateLine.test(line) ||
    ((promotions.test(line) || stamps.test(line)) && !/[.!…;:,]["”’]?$/u.test(line.slice(-2))) ||
    (signUpWord.test(line) && signUp.test(line))
  );
}

/** True for a call to go on with another story, behind which such stories are often listed. */
export function announcesLinks(line: string): boolean {
  return /^(?:read (?:more|next|also)|related.{0,20}|most (?:popular|read).{0,20}|see also|lesen sie auch|lire aussi|leer más)\W*$/iu.test(
    line,
  );
}

/** True where a line ends like running text: by a full stop or another mark that is no bracket or apostrophe. */
export function endsSentence(line: string): boolean {
  let end = line.length;
  while (end > 0 && /[\s)\]]/.test(line.charAt(end - 1))) end -= 1;
  return /[.!?…:;,"”»“’'。！？؟۔।]/.test(line.charAt(end - 1));
}

/**
 * True for the headline of another story that stands in the middle of an article: no end of a sentence, six to
 * eighteen words, with capitals inside as names bring them. Subheads are shorter, captions have a credit.
 */
export function looksLikeStoryLink(line: string): boolean {
  if (line.length > 160 || endsSentence(line) || !/^[\p{Lu}\p{Lo}\p{N}"“‘']/u.test(line)) return false;
  const words = line.split(/\s+/);
  return (
    words.length >= 6 &&
    words.length <= 18 &&
    words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length >= 2
  );
}
