import type { Speaker } from '../../model/types.ts';

/** By what a speaker is called besides `name`: the short name and the aliases, each once. */
export function otherNames({ name, short, aliases }: Pick<Speaker, 'name' | 'short' | 'aliases'>): string[] {
  return [...new Set([short, ...aliases])].filter((other) => other !== name && other !== '');
}
