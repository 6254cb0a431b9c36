import type { Span } from '../../text/span.ts';
import { firstEndingAfter, spanAt } from '../../text/span.ts';
import { cues } from './cues.ts';
import type { Mention } from './mentions.ts';
import type { Attribution, AttributionScope } from './scope.ts';
import { previousParagraph, reach, unquoted } from './scope.ts';
import { sentenceSubject, subjectBefore } from './subject.ts';

/** How many sentences back are read. */
const furthest = 3;

/** "Its latest report", "the statement": words of whoever was spoken of just before. */
export function refersBack(text: string, mention: Mention): boolean {
  if (mention.kind === 'pronoun') return true;
  return /^(?:its|his|her|their)\s|^(?:the|a|this)\s+(?:\p{Ll}+\s+)?(?:statement|report|post|letter|document|message)$/iu.test(
    text.slice(mention.start, mention.end),
  );
}

/**
 * Whom a pronoun means, the quotation before it having been said by `last`: that speaker within one paragraph, else
 * the nearest earlier subject in its sentence or the sentences before it, else whoever spoke in, or what was said of,
 * the paragraph before. Speaker id, or null.
 */
export function antecedent(
  scope: AttributionScope,
  pronoun: Mention,
  index: number,
  last: string | null,
): string | null {
  const { text, blocks } = scope;
  if (/^(?:I|we)$/i.test(text.slice(pronoun.start, pronoun.end))) return null;
  const block = spanAt(blocks, pronoun.start);
  const before = scope.quoted[index - 1];
  const blockBefore = before === undefined ? -1 : spanAt(blocks, before.end - 1);
  if (last !== null && blockBefore === block) return last;
  const list = scope.sentencesOf(block);
  const own = firstEndingAfter(list, pronoun.start);
  for (let at = own; at >= 0 && at >= own - furthest; at -= 1) {
    const sentence = list[at];
    const speaker = sentence === undefined ? null : subjectOf(scope, sentence, pronoun.start);
    if (speaker !== null) return speaker;
  }
  const previous = previousParagraph(blocks, block);
  if (previous === -1) return null;
  if (blockBefore >= previous) return last;
  const first = scope.sentencesOf(previous)[0];
  const spoke = lastSubject(scope, previous, blocks[previous]?.end ?? 0);
  return spoke?.speaker ?? (first === undefined ? null : subjectOf(scope, first, first.end));
}

/** Of whom a paragraph last says something by a cue verb, between `from` and `until`. */
export function lastSubject(
  scope: AttributionScope,
  block: number,
  until: number,
  from = 0,
): Attribution | null {
  const list = scope.sentencesOf(block);
  const end = firstEndingAfter(list, until - 1);
  for (let at = Math.min(end, list.length - 1); at >= 0 && at > end - furthest; at -= 1) {
    const sentence = list[at];
    if (sentence === undefined || sentence.start < from) break;
    const within = bounded(sentence, until);
    const masked = unquoted(scope, within);
    for (const cue of cues(masked, { start: 0, end: masked.length }).reverse()) {
      const subject = cue.participle ? null : subjectBefore(masked, 0, cue.start, scope.finder);
      if (subject?.kind !== 'name') continue;
      const mention: Mention = {
        start: subject.start + within.start,
        end: subject.end + within.start,
        kind: 'name',
      };
      const speaker = scope.identify(mention);
      if (speaker !== null) return { mention, cue: null, speaker };
    }
  }
  return null;
}

function subjectOf(scope: AttributionScope, sentence: Span, until: number): string | null {
  const within = bounded(sentence, until);
  const masked = unquoted(scope, within);
  const subject = sentenceSubject(masked, { start: 0, end: masked.length }, scope.finder);
  if (subject?.kind !== 'name') return null;
  return scope.identify({ ...subject, start: subject.start + within.start, end: subject.end + within.start });
}

function bounded(sentence: Span, until: number): Span {
  return {
    start: sentence.start,
    end: Math.max(sentence.start, Math.min(sentence.end, until, sentence.start + reach)),
  };
}
