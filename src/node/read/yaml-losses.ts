import type { Document, YAMLError } from 'yaml';
import { isAlias, isNode, isScalar, visit } from 'yaml';
import { placeAt } from '../../model/place.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { inQuotationMarks, plain } from './yaml-syntax.ts';

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
