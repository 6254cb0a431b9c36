import { didYouMean, nearest } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { Path, WrittenFile } from '../../model/source.ts';
import { slug } from '../../text/slug.ts';
import { wordKey } from '../../text/words.ts';
import { errorAt, unknownId, warningAt } from '../problem.ts';
import type { Stranger } from '../quotations.ts';
import type { SpeakerIndex } from '../speakers.ts';
import { kindOfName } from '../speakers.ts';

/** Whom a person means: a speaker's id, or null for `unknown`; with the name where speakers.yaml has none. */
export interface Whom {
  id: string | null;
  stranger: Stranger | null;
}

/**
 * Reads `speaker:` as an id of speakers.yaml, a name that leads to one, `unknown`, or a new name. Null, with the reason
 * pushed to `problems`, for a name of several speakers and for what looks like an id and is none.
 */
export function whom(
  written: string,
  index: SpeakerIndex,
  file: WrittenFile,
  path: Path,
  problems: Problem[],
): Whom | null {
  const known = index.known.has(written) ? written : index.resolve(written);
  if (known !== null) return { id: known, stranger: null };
  if (written === 'unknown') return { id: null, stranger: null };
  const shared = index.shared.find(({ name }) => wordKey(name) === wordKey(written));
  if (shared !== undefined) {
    const help = `write the id of the one meant: ${shared.ids.join(' or ')}`;
    problems.push(errorAt(file, path, 'name shared by several speakers', written, help));
    return null;
  }
  const id = slug(written);
  if (index.known.has(id)) return { id, stranger: null };
  if (/^[\p{Ll}\p{N}-]+$/u.test(written)) {
    const problem = unknownId(file, path, 'speaker', written, index.known.keys());
    const help = 'add it to speakers.yaml, or write a new name as the article has it';
    problems.push({ ...problem, suggestion: problem.suggestion ?? help });
    return null;
  }
  if (id === '') {
    problems.push(errorAt(file, path, 'a name without a letter or figure', written));
    return null;
  }
  const meant = slipOf(written, index);
  if (meant !== null) {
    const reason = 'no speaker with this name, so it is taken for a new one';
    problems.push(warningAt(file, path, reason, written, didYouMean(written, [meant])));
  }
  return { id, stranger: { id, name: written, kind: kindOfName(written), nameless: false } };
}

/** The known full name of which `written` is probably a misspelling: as many words, and few letters differ. */
function slipOf(written: string, index: SpeakerIndex): string | null {
  const count = wordKey(written).split(' ').length;
  if (count < 2) return null;
  return nearest(
    written,
    index.names.filter((name) => wordKey(name).split(' ').length === count),
  );
}
