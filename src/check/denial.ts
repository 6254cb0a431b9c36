/** Words by which a sentence turns what it tells into a denial of it. */
const denying =
  /\b(?:den(?:y|ies|ied|ial|ials|ying)|reject\w*|dismiss\w*|false\w*|fabricat\w*|fake|refut\w*|untrue|lying|no such)\b/i;

/** True where words of denial stand in a sentence or passage. English only. */
export function isDenial(words: string): boolean {
  return denying.test(words);
}
