import type { Bundle, Utterance } from '../../model/types.ts';
import { words } from '../../text/words.ts';

/** Lengths in words of a quotation that shows well what became of it. */
const shortest = 8;
const longest = 30;
/** Words left out of the altered one. */
const leftOut = 2;

const opening =
  'An example with errors put in on purpose\n\n' +
  'This text was made by program from quotations of the corpus. Do not quote it.';

/**
 * A text to try the check on: one quotation as printed, one with words left out, one given to somebody else, and one that nobody
 * said. Null for a corpus without two quotations of a fit length by two speakers.
 */
export function exampleDraft(bundle: Bundle): string | null {
  const nameOf = new Map(bundle.speakers.map(({ id, name }) => [id, name]));
  const asserting = new Set(
    bundle.claims.flatMap(({ status, positions }) =>
      positions
        .filter(({ stance }) => status === 'disputed' && stance === 'asserts')
        .flatMap(({ evidence }) => evidence.map(({ article, quotation }) => `${article}#${quotation}`)),
    ),
  );
  const carries = ({ renderings }: Utterance) =>
    renderings.some(({ article, quotation }) => asserting.has(`${article}#${quotation}`));
  const outlets = ({ renderings }: Utterance) => new Set(renderings.map(({ article }) => article)).size;
  const fit = bundle.utterances
    .filter((utterance) => isFit(utterance) && nameOf.has(utterance.speaker!))
    .sort((a, b) => Number(carries(b)) - Number(carries(a)) || outlets(b) - outlets(a));
  const [first] = fit;
  const second = fit.find(({ speaker }) => speaker !== first?.speaker);
  if (!first || !second) return null;
  const used = new Set([first, second]);
  const third = fit.find((utterance) => !used.has(utterance)) ?? second;
  const [one, other] = [first, second].map(({ speaker }) => nameOf.get(speaker!)!);
  const notTheirs = third.speaker === first.speaker ? other! : one!;
  return [
    opening,
    sentence(shown(first), one!),
    sentence(shortened(shown(second)), other!),
    sentence(shown(third), notTheirs),
    sentence('The harbour clock has been running backwards since the fog of last winter', other!),
  ].join('\n\n');
}

function isFit({ speaker, renderings: [fullest] }: Utterance): boolean {
  if (!fullest || speaker === null || !fullest.sure) return false;
  const count = words(fullest.words).length;
  return count >= shortest && count <= longest && !/["“”«»\n]/.test(fullest.words);
}

function shown({ renderings }: Utterance): string {
  return renderings[0]!.words.replace(/[\s.,;:]+$/, '');
}

/** Without two words from its middle. */
function shortened(text: string): string {
  const list = words(text);
  const from = Math.floor((list.length - leftOut) / 2);
  return text.slice(0, list[from]!.start) + text.slice(list[from + leftOut]!.start);
}

function sentence(quotation: string, speaker: string): string {
  return `“${quotation},” ${speaker} said.`;
}
