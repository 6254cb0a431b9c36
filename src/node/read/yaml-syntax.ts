import type { YAMLError } from 'yaml';
import { placeAt } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';

type Explanation = Pick<Problem, 'reason' | 'suggestion'>;

/** The advice that helps against most of what YAML reads into plain text. */
export const inQuotationMarks = "put the whole text between single quotation marks (inside, write '' for ')";

/** What the parser's codes mean to a person who writes text, not YAML. */
const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
  TAB_AS_INDENT: { reason: 'a tab at the beginning of a line', suggestion: 'indent with blanks' },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'a second colon followed by a blank, or lines indented beneath text',
    suggestion: `indent beneath a key that has nothing behind its colon, or ${inQuotationMarks}`,
  },
  BAD_INDENT: {
    reason: 'this line begins in another column than the lines it belongs to',
    suggestion: 'begin all keys of one entry in the same column',
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'a line without a colon where a key and its value are expected',
    suggestion: 'write "key: value"; a text of several lines is indented deeper than its key',
  },
  KEY_OVER_1024_CHARS: {
    reason: 'a key is longer than 1,024 characters',
    suggestion: 'is a quotation mark missing that ends a text?',
  },
  BAD_SCALAR_START: { reason: 'text cannot begin with this character', suggestion: inQuotationMarks },
  BAD_DQ_ESCAPE: {
    reason: 'a backslash with a letter that means nothing after it',
    suggestion: 'use single quotation marks: between them a backslash is only a backslash',
  },
  MULTIPLE_DOCS: {
    reason: 'a second document begins after ---',
    suggestion: 'delete that line, or put what follows it into a file of its own',
  },
  UNEXPECTED_TOKEN: {
    reason: 'this does not continue what stands above it',
    suggestion: 'a file is either a list (all lines begin with "- ") or a map (all lines are "key: value")',
  },
  NON_STRING_KEY: { reason: 'a key that is a list or a map', suggestion: inQuotationMarks },
};

/** Where the parser has one code for several mistakes, its message tells them apart. */
const byMessage: [RegExp, Explanation][] = [
  [/^Missing closing "/, { reason: 'the " that ends it is missing', suggestion: null }],
  [/^Missing closing '/, { reason: "the ' that ends it is missing", suggestion: null }],
  [/end with a \]/, { reason: 'the ] that ends a list is missing', suggestion: inQuotationMarks }],
  [/end with a \}/, { reason: 'the } that ends a map is missing', suggestion: inQuotationMarks }],
  [/need to be followed by map values/, { reason: 'a key without a colon behind it', suggestion: null }],
  [
    /block-seq-ind on same line/,
    { reason: 'a list begins on the line after its key', suggestion: inQuotationMarks },
  ],
];

/** A syntax error in the words of a person who edits the file. */
export function syntaxProblem({ code, message, pos }: YAMLError, file: string, text: string): Problem {
  const [start, end] = pos;
  const told = byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? explanations[code];
  const found = (code === 'UNEXPECTED_TOKEN' ? afterText(text, start) : null) ?? {
    ...(told ?? { reason: plain(message), suggestion: null }),
    start: Math.min(start, text.trimEnd().length),
  };
  return {
    severity: 'error',
    place: placeAt(file, text, found.start, Math.max(1, end - start)),
    reason: found.reason,
    value: null,
    suggestion: found.suggestion,
  };
}

/** `quote: "No," she said`: what begins with a mark ends at the next one; `*so* it is`: the first word is an alias. */
function afterText(text: string, start: number): (Explanation & { start: number }) | null {
  const before = text.slice(Math.max(0, start - 80), start);
  const sign = /(?<=^|\s)[*&!][^\s"']*[ \t]*$/.exec(before);
  if (sign !== null) {
    const reason = `text cannot begin with ${sign[0].charAt(0)}`;
    return { reason, suggestion: inQuotationMarks, start: start - sign[0].length };
  }
  const [mark] = /["'\]}](?=[ \t]*$)/.exec(before) ?? [];
  if (mark === undefined) return null;
  const what = mark === '"' || mark === "'" ? 'it' : 'a list or map';
  return { reason: `text goes on behind the ${mark} that ends ${what}`, suggestion: inQuotationMarks, start };
}

/** The first line of a message of the parser, in our form. */
export function plain(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
