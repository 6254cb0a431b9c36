import type * as v from 'valibot';
import { checkShape } from '../../../src/model/schema/check-shape.ts';
import { parseYaml } from '../../../src/node/read/yaml-file.ts';

/** What a schema says of YAML: the entry, and `line:column reason: value (help)` for each problem. */
export function check<Output>(schema: v.GenericSchema<unknown, Output>, yaml: string) {
  const { value, written, problems } = parseYaml('a.yaml', yaml);
  if (problems.length > 0) throw new Error(problems[0]?.reason);
  const shape = checkShape(schema, value, written);
  const messages = shape.problems.map(({ place, reason, value: found, suggestion }) => {
    const help = suggestion === null ? '' : ` (${suggestion})`;
    return `${place.line}:${place.column} ${reason}${found === null ? '' : `: ${found}`}${help}`;
  });
  return { entry: shape.entry, messages };
}
