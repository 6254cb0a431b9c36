import type { Document, Scalar } from 'yaml';
import { isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { placeAt, wholeFile } from '../../model/place.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Path, WrittenFile } from '../../model/source.ts';
import { tooDeep } from './yaml-depth.ts';
import { lossesOf } from './yaml-losses.ts';
import { syntaxProblem } from './yaml-syntax.ts';

export interface YamlFile {
  /** Maps, lists, strings, true, false and null: numbers and dates stay as they are written. Null with an error. */
  value: unknown;
  problems: Problem[];
  written: WrittenFile;
}

/**
 * A YAML 1.2 file to plain values. Only null and booleans are resolved (the failsafe schema plus two tags), so that a
 * headline `1984`, a version `1.10` or the country `NO` stays what its author typed. Anchors, aliases and tags are
 * refused: nobody needs them here, they make bombs, and text that happens to begin with `&`, `*` or `!` would
 * lose its first word to them without a message.
 */
export function parseYaml(file: string, text: string): YamlFile {
  const deep = tooDeep(text);
  if (deep !== null) {
    const place = placeAt(file, text, deep);
    const reason = 'lists or maps within each other, too deep to read';
    return {
      value: null,
      problems: [{ severity: 'error', place, reason, value: null, suggestion: null }],
      written: { file, locate: () => wholeFile(file) },
    };
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    prettyErrors: false,
    stringKeys: true,
    // yaml compares each key with each other one; ours is linear, for a corpus of ten thousand articles.
    uniqueKeys: false,
    // With 'silent' a second document in the file would be dropped without an error.
    logLevel: 'error',
  });
  const written: WrittenFile = { file, locate: (path, part) => locate(document, file, text, path, part) };
  const [first] = document.errors;
  // One message a file: what follows the first syntax error is mostly its echo.
  if (first !== undefined) return { value: null, problems: [syntaxProblem(first, file, text)], written };
  const problems = lossesOf(document, file, text);
  if (problems.some(({ severity }) => severity === 'error')) return { value: null, problems, written };
  return { value: document.toJS({ maxAliasCount: 0 }), problems, written };
}

function locate(
  document: Document,
  file: string,
  text: string,
  path: Path,
  part: 'value' | 'key' = 'value',
): Place {
  let key: unknown = null;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      key = pair.key;
      node = isEmpty(pair.value) ? pair.key : pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      key = null;
      node = item;
    } else if (step !== 0) {
      // Index 0 of text that stands alone is the text itself: it counts as a list of one.
      break;
    }
  }
  // A map or list is shown by its key, or by its first key or item: its whole extent would underline everything.
  const found = key !== null && (part === 'key' || isCollection(node)) ? key : node;
  const scalar = firstScalar(found);
  if (scalar?.range === undefined || scalar.range === null) {
    const range = isCollection(found) ? found.range : null;
    return range ? placeAt(file, text, range[0], range[1] - range[0]) : wholeFile(file);
  }
  const [from, to] = scalar.range;
  // Of a block scalar the words are meant, not the | or > that opens it.
  const block = scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL';
  const start = block ? from + Math.max(0, text.slice(from, to).search(/(?<=\n\s*)\S/)) : from;
  return placeAt(file, text, start, Math.max(1, to - start));
}

/** `key:` with nothing behind it. */
function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.range !== undefined && node.range?.[0] === node.range?.[1]);
}

function firstScalar(node: unknown): Scalar | null {
  let shown = node;
  while (isMap(shown) || isSeq(shown)) shown = isMap(shown) ? shown.items[0]?.key : shown.items[0];
  return isScalar(shown) ? shown : null;
}
