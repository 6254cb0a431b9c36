/** British spellings by word, where no rule below says it; the folded spelling need not be a word, only the same for both. */
const variants = new Map<string, string>(
  (
    'grey gray, greys grays, cheque check, cheques checks, programme program, programmes programs, dialogue dialog, ' +
    'dialogues dialogs, catalogue catalog, catalogues catalogs, analogue analog, plough plow, mould mold, sceptic skeptic, ' +
    'sceptics skeptics, sceptical skeptical, scepticism skepticism, ageing aging, judgement judgment, ' +
    'judgements judgments, acknowledgement acknowledgment, aluminium aluminum, jewellery jewelry, draught draft, ' +
    'artefact artifact, artefacts artifacts, cosy cozy, towards toward, afterwards afterward, learnt learned, ' +
    'burnt burned, spelt spelled, dreamt dreamed, fulfil fulfill, fulfils fulfills, fulfilment fulfillment, ' +
    'enrol enroll, enrolment enrollment, instalment installment, instalments installments, skilful skillful, ' +
    'wilful willful, wilfully willfully, practise practice, practised practiced, practising practicing, ' +
    'tyre tire, tyres tires, pyjamas pajamas, marvellous marvelous, woollen woolen, traveller traveler, ' +
    'travellers travelers, no-one noone, alright allright, moustache mustache, per_cent percent'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Rules from British to American spelling; the stems keep other words ("four", "source") out. */
const rules: readonly (readonly [letters: RegExp, replaced: RegExp, by: string])[] = [
  [
    /our/,
    /^((?:dis|mis|un|re)?(?:fav|col|hon|lab|neighb|behavi|rum|hum|harb|arm|vig|rig|endeav|savi|parl|od|vap|val|ard|clam|ferv|ranc|splend|tum|cand|demean|flav|sav|glam))our/,
    '$1or',
  ],
  [/is(?:e|i|a)/, /^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, '$1iz$2'],
  [/ys/, /^(.{3,})ys(e|ed|es|er|ers|ing)$/, '$1yz$2'],
  [/re/, /^(.*(?:cent|theat|met|lit|fib|calib|sab|lust|meag|somb|spect|scept|mit|och))re(s?)$/, '$1er$2'],
  [/red$/, /^(.*(?:cent|lust|mit|calib))red$/, '$1ered'],
  [/enc/, /^((?:self)?(?:def|off|lic|pret))enc(e|es|ed|eless)$/, '$1ens$2'],
  [/ll/, /^(.*[aeiouy][^aeiouy]+[aeou]|fue|due|crue)ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/[ao]e/, /^(.*(?:p|an|h|gyn|arch|medi|leuk|f|^|man|rh))[ao]e(d|sth|m|c|olo|v|t|str|soph|uv|a)/, '$1e$2'],
  [/uvre/, /^(maneuv)re(s?)$/, '$1er$2'],
  // Names carried over from Cyrillic: Zelensky, Zelenskyy, Zelenskiy.
  [/sk[iy]/, /^(.{3,})sk(?:yy|iy|yi|ij|yj|i)$/, '$1sky'],
];

/** A folded word in one spelling for British and American writers: "favour" is "favor", "organise" is "organize". */
export function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  let folded = variants.get(word) ?? word;
  for (const [letters, replaced, by] of rules)
    if (letters.test(folded)) folded = folded.replace(replaced, by);
  return folded;
}
