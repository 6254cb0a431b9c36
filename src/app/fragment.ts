/**
 * What the part of an address after `#` points at: a block (`#p3`), a stretch of it in UTF-16 units from the block's
 * start (`#p3:10-24`), a quotation (`#q-<id>`) or a piece of evidence (`#e-<id>`).
 */
export type Fragment =
  | { kind: 'block'; number: number }
  | { kind: 'stretch'; number: number; start: number; end: number }
  | { kind: 'quotation'; id: string }
  | { kind: 'evidence'; id: string };

/** The fragment with its `#`; the inverse of `parseFragment`. */
export function fragment(target: Fragment): string {
  switch (target.kind) {
    case 'block':
      return `#p${target.number}`;
    case 'stretch':
      return `#p${target.number}:${target.start}-${target.end}`;
    case 'quotation':
      return `#q-${target.id}`;
    case 'evidence':
      return `#e-${target.id}`;
  }
}

/** Null for a hash that points at nothing in an article (`#main`, or none). */
export function parseFragment(hash: string): Fragment | null {
  const block = /^#p(\d{1,9})(?::(\d{1,9})-(\d{1,9}))?$/.exec(hash);
  if (block) {
    const number = Number(block[1]);
    if (block[2] === undefined) return { kind: 'block', number };
    return { kind: 'stretch', number, start: Number(block[2]), end: Number(block[3]) };
  }
  const mark = /^#([qe])-(.+)$/.exec(hash);
  if (!mark) return null;
  return { kind: mark[1] === 'q' ? 'quotation' : 'evidence', id: mark[2]! };
}
