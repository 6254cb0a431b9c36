export type Direction = 'ltr' | 'rtl';

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const strong = /\p{L}/u;

const rightToLeftLanguages = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/**
 * The direction of a text: that of the first letters it holds (most of its first 40, so that a foreign name at
 * its beginning does not decide), or, where it holds none, that of the language tag (BCP 47).
 */
export function directionOf(text: string, language: string): Direction {
  let seen = 0;
  let right = 0;
  // 4,000 code units are far beyond any dateline; the bound keeps a text without letters cheap.
  for (const character of text.slice(0, 4000)) {
    if (!strong.test(character)) continue;
    seen += 1;
    if (rightToLeft.test(character)) right += 1;
    if (seen === 40) break;
  }
  if (seen > 0) return right * 2 > seen ? 'rtl' : 'ltr';
  return rightToLeftLanguages.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
