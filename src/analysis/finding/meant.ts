import type { Problem } from '../../model/problem.ts';
import type { FindingEntry, Path, WrittenFile } from '../../model/source.ts';
import type { Span } from '../../text/span.ts';
import { errorAt } from '../problem.ts';
import { type Draft, type Finding, isBetweenMarks } from './draft.ts';

/** The findings that an entry is about, none where it adds one; null where it contradicts itself or another entry. */
export function meant(
  entry: FindingEntry,
  path: Path,
  place: Span,
  draft: Draft,
  file: WrittenFile,
  problems: Problem[],
): Finding[] | null {
  const touched = draft.touched(place);
  const problem = (reason: string, help: string | null) => {
    problems.push(errorAt(file, [...path, 'quote'], reason, entry.quote, help));
    return null;
  };
  const earlier = touched.find(({ by }) => by !== null)?.by;
  if (earlier != null) {
    const { line, column } = file.locate([...earlier, 'quote']);
    return problem('two entries for the same words', `the other stands at ${file.file}:${line}:${column}`);
  }
  const [first, second] = touched;
  if (first === undefined || entry.whole === true) return touched;
  const { text } = draft.reading.article;
  if (second !== undefined) {
    const words = shown(text, first.at.start < second.at.start ? first.at : second.at);
    const help = `give each an entry of its own, the first is: ${words}; or, where it is one quotation, add \`whole: true\``;
    return problem('words of several quotations', help);
  }
  if (!changesMarks(first, entry)) return touched;
  if (entry.kind === 'indirect') {
    return problem(
      'words between quotation marks are no indirect speech',
      'a fragment inside a paraphrase is `mixed`; where the marks mislead, add `whole: true`',
    );
  }
  const help = 'where this is the whole quotation, add `whole: true`';
  return isBetweenMarks(text, place) ? touched : problem('no quotation marks around these words', help);
}

/** True where an entry says that words found between quotation marks stand without, or the other way round. */
export function changesMarks(finding: Finding, { kind }: FindingEntry): boolean {
  const indirect = finding.is === 'quotation' && finding.at.kind === 'indirect';
  return kind !== undefined && (kind === 'indirect') !== indirect;
}

function shown(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ');
  return end > start + 80 ? `${words} …` : words;
}
