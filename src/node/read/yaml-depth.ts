import { Lexer } from 'yaml';

/** Corpus files nest four or five deep. */
const mostLevels = 50;
const widestIndent = 400;

/**
 * Offset (UTF-16 units) where lists and maps stand too deep within each other, or null. It has to be known before
 * parsing: the parser is recursive, and at the end of its stack V8 may give up the whole process instead of
 * throwing.
 */
export function tooDeep(text: string): number | null {
  // Each level of a block begins further right than the one around it, and `- - - x` opens three on one line.
  const indent = new RegExp(`^(?:[ ]|[-?:](?=[ ])){${widestIndent}}`, 'm').exec(text);
  if (indent !== null) return indent.index;
  const bracket = /[[{]/.exec(text);
  if (bracket === null) return null;
  const scalarFollows = '\u001F';
  let level = 0;
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && (token === '[' || token === '{')) level += 1;
    if (!isScalar && (token === ']' || token === '}')) level -= 1;
    if (level > mostLevels) return offset;
    isScalar = token === scalarFollows;
    // Marks of the lexer's own take no room in the text.
    if (token !== scalarFollows && token !== '\u0002' && token !== '\u0018') offset += token.length;
  }
  return null;
}
