/** Letters a stem keeps at most. */
const longest = 6;

/**
 * A word without its inflection, cut to six letters, so that "negotiating", "negotiations" and "negotiator" are one. Cutting
 * is as good for finding texts again as suffix rules are (McNamee and Mayfield, "Character n-gram tokenization", Information
 * Retrieval 7, 2004), knows no language, and takes "Zelensky" and "Zelenskyy" for one. Figures stay whole. `lower` is in
 * lower case.
 */
export function stem(lower: string): string {
  if (/^[\d$£€]/.test(lower)) return lower.replace(/,(?=\d{3})/g, '');
  const bare = lower.replace(/'s?$/, '').replace(/[.'’]/g, '');
  return bare.length <= 3 ? bare : withoutEnding(bare).slice(0, longest);
}

function withoutEnding(word: string): string {
  const match = /^(.{3,}?)(?:ies|es|s|ied|ed|ing|ly|e)$/.exec(word);
  if (match?.[1] === undefined || word.endsWith('ss')) return word;
  const rest = match[1];
  // "stopped", "planning": the doubled letter goes with the ending.
  if (/(?:ed|ing)$/.test(word) && /([bdgmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  return rest;
}
