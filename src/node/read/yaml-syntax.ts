import type { Document, YAMLError } from 'yaml';
import { isAlias, isNode, isScalar, visit } from 'yaml';
import { placeAt } from '../../model/place.ts';
import type { Place, Problem } from '../../model/problem.ts';

type Explanation = Pick<Problem, 'reason' | 'suggestion'>;

const inQuotationMarks = "put the whole text between single quotation marks (inside, write '' for ')";

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

function plain(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/**
 * What YAML would drop or repeat without a word: the first of two values of one key, anchors, aliases and tags
 * (errors), and words behind a `#` that look like a part of the text (a warning).
 */
export function lossesOf(document: Document, file: string, text: string): Problem[] {
  const place = (start: number, length?: number) => placeAt(file, text, start, length);
  const problems: Problem[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const [start = 0, end = 0] = node.range ?? [];
    if (isAlias(node)) {
      const value = `*${node.source}`;
      const reason = 'an alias of YAML, which is not read here';
      const suggestion = `write the value out; where it is text, ${inQuotationMarks}`;
      problems.push({ severity: 'error', place: place(start, value.length), reason, value, suggestion });
    } else if (node.anchor !== undefined) {
      const value = `&${node.anchor}`;
      const reason = 'an anchor of YAML, which is not read here';
      const suggestion = `leave it out; where it is text, ${inQuotationMarks}`;
      const at = place(text.lastIndexOf(value, start), value.length);
      problems.push({ severity: 'error', place: at, reason, value, suggestion });
    }
    const comment = isScalar(node) && node.type === 'PLAIN' && end > start ? (node.comment ?? '') : '';
    // "# so" is a comment; "#1" or "#metoo" was most likely meant.
    if (/^[^\s#]/.test(comment) && !comment.includes('\n')) {
      const at = place(text.indexOf('#', end), comment.length + 1);
      const reason = 'a comment begins here, which is not part of the text';
      const suggestion = `for a comment put a blank behind the #; where it is text, ${inQuotationMarks}`;
      problems.push({ severity: 'warning', place: at, reason, value: `#${comment}`, suggestion });
    }
  });
  const tags = document.warnings.map((warning) => tagProblem(warning, place));
  return [...few(problems), ...few(tags), ...doubled(document, place)];
}

/** A bomb has thousands of aliases: of what a file has more than five of, the first is shown, with their number. */
function few(problems: readonly Problem[]): Problem[] {
  const byReason = new Map<string, Problem[]>();
  for (const problem of problems) {
    const alike = byReason.get(problem.reason);
    if (alike === undefined) byReason.set(problem.reason, [problem]);
    else alike.push(problem);
  }
  return Array.from(byReason.values()).flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length <= 5) return alike;
    return [{ ...first, value: `${first.value ?? ''} and ${alike.length - 1} more` }];
  });
}

function tagProblem({ message, pos }: YAMLError, place: (start: number, length?: number) => Place): Problem {
  return {
    severity: 'error',
    place: place(pos[0], pos[1] - pos[0]),
    reason: message.startsWith('Unresolved tag') ? 'a tag of YAML, which is not read here' : plain(message),
    value: null,
    suggestion: message.startsWith('Unresolved tag') ? `where it is text, ${inQuotationMarks}` : null,
  };
}

function doubled(document: Document, place: (start: number, length?: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const [start = 0, end = 0] = key.range ?? [];
        const first = seen.get(name);
        if (first === undefined) {
          seen.set(name, start);
          continue;
        }
        problems.push({
          severity: 'error',
          place: place(start, end - start),
          reason: 'this key stands twice in one map',
          value: name,
          suggestion: `it stands first on line ${place(first).line}`,
        });
      }
    },
  });
  return problems;
}
