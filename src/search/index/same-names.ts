import type { SearchDocument } from '../query.ts';
import { toWords } from '../words.ts';

/**
 * Which single words name the same speaker: the last word of the name and every alias of one word. "Zelenskiy"
 * typed then finds "Zelenskyy". Keys and values are folded; a word that names two speakers stands for both.
 */
export function sameNames(documents: readonly SearchDocument[]): (folded: string) => readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const document of documents) {
    if (document.kind !== 'speaker' || !document.aliases?.length) continue;
    const names = document.aliases.map((alias) => toWords(alias)).filter((words) => words.length === 1);
    const last = toWords(document.text).at(-1);
    const forms = [...(last ? [last] : []), ...names.flat()].map((word) => word.folded);
    for (const form of forms) {
      const group = groups.get(form) ?? new Set<string>();
      for (const other of forms) if (other !== form) group.add(other);
      groups.set(form, group);
    }
  }
  const lists = new Map(Array.from(groups, ([form, others]) => [form, [...others]]));
  return (folded) => lists.get(folded) ?? [];
}
