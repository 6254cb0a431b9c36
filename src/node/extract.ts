import { toBlocks } from '../analysis/blocks.ts';
import { findQuotations } from '../analysis/quotations.ts';
import type { SpeakerIndex } from '../analysis/speakers.ts';
import { speakerIndex } from '../analysis/speakers.ts';
import type { Problem } from '../model/problem.ts';
import { speakersSchema } from '../model/schema/speakers.ts';
import type { Quotation, QuotationKind, Span } from '../model/types.ts';
import type { Effects } from './effects.ts';
import { decode } from './read/decode.ts';
import { largestArticle, largestYaml } from './read/read-bytes.ts';
import { readNamed } from './read/read-named.ts';
import { yamlEntry } from './read/read-yaml.ts';

/** What `counterclaim extract` prints of one file. Spans are UTF-16 units into its text, a byte order mark left out. */
export interface Extracted {
  file: string;
  quotations: {
    start: number;
    end: number;
    exact: string;
    kind: QuotationKind;
    /** With an id where speakers.yaml knows whom the text names. */
    speaker: { name: string; id?: string } | null;
    mention: Span | null;
    cue: Span | null;
    /** Present where an attribution or a paragraph break splits the quotation. */
    parts?: Span[];
  }[];
}

/**
 * Prints the quotations of each of `files` as a line of JSON, in their order, and goes on where one cannot be read.
 * `-` is standard input. `speakers` names a speakers.yaml; nothing is printed where that has an error, since every
 * line would miss its ids.
 */
export async function extract(
  files: readonly string[],
  { speakers }: { speakers?: string | undefined },
  effects: Effects,
): Promise<Problem[]> {
  const { index, problems } = await readSpeakers(speakers, effects);
  if (index === null) return problems;
  for (const file of files) {
    const bytes = await readNamed(file, largestArticle, effects);
    const { text, problems: found } =
      bytes instanceof Uint8Array ? decode(file, bytes) : { text: null, problems: [bytes] };
    problems.push(...found);
    if (text !== null) await effects.print(JSON.stringify(extracted(file, text, index)));
  }
  return problems;
}

async function readSpeakers(
  file: string | undefined,
  effects: Effects,
): Promise<{ index: SpeakerIndex | null; problems: Problem[] }> {
  if (file === undefined) return { index: speakerIndex({}), problems: [] };
  const bytes = await readNamed(file, largestYaml, effects);
  const { entry, problems } = yamlEntry(file, bytes, speakersSchema, {});
  const wrong = entry === null || problems.some(({ severity }) => severity === 'error');
  return { index: wrong ? null : speakerIndex(entry), problems };
}

function extracted(file: string, text: string, index: SpeakerIndex): Extracted {
  const context = { article: file, speakers: index };
  const { quotations, strangers } = findQuotations(text, toBlocks(text), context);
  const names = new Map(strangers.map(({ id, name }) => [id, name]));
  const speakerOf = ({ speaker }: Quotation): { name: string; id?: string } | null => {
    if (speaker === null) return null;
    const known = index.known.get(speaker);
    return known === undefined ? { name: names.get(speaker) ?? speaker } : { name: known.name, id: speaker };
  };
  return {
    file,
    quotations: quotations.map((quotation) => ({
      start: quotation.start,
      end: quotation.end,
      exact: quotation.exact,
      kind: quotation.kind,
      speaker: speakerOf(quotation),
      mention: quotation.mention,
      cue: quotation.cue,
      ...(quotation.parts === undefined ? {} : { parts: quotation.parts }),
    })),
  };
}
