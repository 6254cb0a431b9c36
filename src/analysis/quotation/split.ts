import type { Decision } from '../attribution/speaking.ts';
import type { Prose } from '../words/prose.ts';

/** Tokens between the halves of a quotation that its attribution splits. */
const longestAttribution = 25;

/**
 * The second halves of quotations that their attribution splits, each with the index of its first half: “The bridge,”
 * she said, “is safe.” Same sentence, same speaker by the same cue between the halves, and the second goes on in small
 * letters behind a comma. A third piece belongs to the first half as well.
 */
export function splitHalves(prose: Prose, decisions: readonly (Decision | null)[]): Map<number, number> {
  const halves = new Map<number, number>();
  let first = 0;
  for (let index = 1; index < decisions.length; index += 1) {
    if (!halves.has(index - 1)) first = index - 1;
    const [before, behind] = [decisions[index - 1], decisions[index]];
    if (before == null || behind == null || before.speaker === null || behind.speaker === null) continue;
    const { cue, mention } = before.speaker;
    const between = cue >= before.shape.to && cue < behind.shape.from;
    if (before.shape.lastSentence !== behind.shape.sentence || !between) continue;
    if (
      behind.speaker.mention.from !== mention.from ||
      behind.shape.from - before.shape.to > longestAttribution
    )
      continue;
    const lead = prose.tokens.forms[behind.shape.from - 1]?.lower;
    const open = before.shape.capital && before.shape.ending !== 'stop';
    if (open && lead === ',' && !behind.shape.capital) halves.set(index, first);
  }
  return halves;
}
