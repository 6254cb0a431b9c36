import type * as v from 'valibot';
import { wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { checkShape } from '../../model/schema/check-shape.ts';
import type { WrittenFile } from '../../model/source.ts';
import type { Effects } from '../effects.ts';
import type { CorpusFile } from './corpus-files.ts';
import { decode } from './decode.ts';
import { largestYaml, readBytes } from './read-bytes.ts';
import { parseYaml } from './yaml-file.ts';

export interface ReadYaml<Entry> {
  entry: Entry | null;
  /** The value before its shape was checked, where it is a map. */
  raw: Record<string, unknown>;
  written: WrittenFile;
  problems: Problem[];
}

/** Reads and checks one YAML file of a corpus. `empty` stands for a file in which nothing is written; null where such a file is an error. */
export async function readYaml<Entry>(
  folder: string,
  file: CorpusFile,
  schema: v.GenericSchema<unknown, Entry>,
  empty: Entry | null,
  effects: Effects,
): Promise<ReadYaml<Entry>> {
  const bytes = await readBytes(folder, file, largestYaml, effects);
  return yamlEntry(file.file, bytes, schema, empty);
}

/** Checks the bytes of one YAML file, or passes on the problem with reading them. */
export function yamlEntry<Entry>(
  file: string,
  bytes: Uint8Array | Problem,
  schema: v.GenericSchema<unknown, Entry>,
  empty: Entry | null,
): ReadYaml<Entry> {
  const nothing = { entry: null, raw: {}, written: { file, locate: () => wholeFile(file) } };
  if (!(bytes instanceof Uint8Array)) return { ...nothing, problems: [bytes] };
  if (bytes.length === 0 && empty !== null) return { ...nothing, entry: empty, problems: [] };
  const { text, problems } = decode(file, bytes);
  if (text === null) return { ...nothing, problems };
  const yaml = parseYaml(file, text);
  const found = [...problems, ...yaml.problems];
  if (yaml.problems.some(({ severity }) => severity === 'error')) return { ...nothing, problems: found };
  if (yaml.value === null && empty !== null) return { ...nothing, entry: empty, problems: found };
  const shape = checkShape(schema, yaml.value, yaml.written);
  const raw =
    typeof yaml.value === 'object' && yaml.value !== null ? (yaml.value as Record<string, unknown>) : {};
  return { entry: shape.entry, raw, written: yaml.written, problems: [...found, ...shape.problems] };
}
