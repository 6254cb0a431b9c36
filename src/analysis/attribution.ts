import { spanAt } from '../text/span.ts';
import { antecedent, lastSubject, refersBack } from './quotation/antecedent.ts';
import { openingOf } from './quotation/join.ts';
import type { Attribution, AttributionScope } from './quotation/scope.ts';
import { previousParagraph } from './quotation/scope.ts';
import { Surroundings } from './quotation/surroundings.ts';

const nobody: Attribution = { mention: null, cue: null, speaker: null };

/**
 * Attributes each quotation, in order:
 * 1. by a cue verb and its subject in the quotation's sentence: behind it (“A,” she said) for whole sentences, before
 *    it (she said that it was “A”) otherwise; then "according to X", "X: “A”", "X’s post", "branded “A” by X";
 * 2. a whole sentence without any: whoever spoke before it in the paragraph, or, at a paragraph's head, last in the
 *    paragraph before.
 *
 * Pronouns mean the last speaker of the paragraph, else the nearest earlier subject. Where the words name nobody, the
 * speaker stays null: no guess.
 */
export function attribute(scope: AttributionScope, isDirect: (index: number) => boolean): Attribution[] {
  const result: Attribution[] = [];
  for (const [index, words] of scope.quoted.entries()) {
    const last = words.parts.at(-1);
    const lastBlock =
      last === undefined || words.parts.length === 1 ? words.block : spanAt(scope.blocks, last.start);
    const around = new Surroundings(scope, words, lastBlock, isDirect(index));
    const before = result[index - 1] ?? nobody;
    const found = around.bySentence() ?? (isDirect(index) ? continued(scope, index, before) : null);
    result.push(found === null ? nobody : named(scope, found, index, before));
  }
  return result;
}

/** The speaker who goes on, in this paragraph or from the one before. */
function continued(scope: AttributionScope, index: number, said: Attribution): Attribution | null {
  const { blocks, quoted, text } = scope;
  const words = quoted[index];
  const before = quoted[index - 1];
  if (words === undefined) return null;
  const blockBefore = before === undefined ? -1 : spanAt(blocks, before.end - 1);
  if (before !== undefined && blockBefore === words.block) {
    return lastSubject(scope, words.block, words.start, before.end) ?? carriedOn(said);
  }
  const atHead = blocks[words.block]?.start === openingOf(text, words.start);
  if (!atHead) return lastSubject(scope, words.block, words.start);
  const previous = previousParagraph(blocks, words.block);
  if (previous === -1) return null;
  return blockBefore === previous
    ? carriedOn(said)
    : lastSubject(scope, previous, blocks[previous]?.end ?? 0);
}

/** The same speaker goes on; the words that named them before name them still. */
function carriedOn(before: Attribution): Attribution | null {
  return before.mention === null ? null : { ...before, cue: null };
}

/** An attribution with its speaker: by name, or for "he" and "the statement" by whom they stand for. */
function named(scope: AttributionScope, found: Attribution, index: number, before: Attribution): Attribution {
  const { mention } = found;
  if (found.speaker !== null || mention === null) return found;
  const speaker = mention.kind === 'pronoun' ? null : scope.identify(mention);
  if (speaker !== null || !refersBack(scope.text, mention)) return { ...found, speaker };
  return { ...found, speaker: antecedent(scope, mention, index, before.speaker) };
}
