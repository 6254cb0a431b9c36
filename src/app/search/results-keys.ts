/** Of all results these links are the results themselves. */
const HIT = 'a.hit';

/**
 * Where a key leads among the results: arrows walk from the field through them and back, Home and End to the ends, Escape back to the
 * field. Null where the key means something else there.
 */
export function targetOfKey(
  key: string,
  active: Element | null,
  field: HTMLElement,
  results: HTMLElement,
): HTMLElement | null {
  const hits = [...results.querySelectorAll<HTMLElement>(HIT)];
  if (active === field) return key === 'ArrowDown' ? (hits[0] ?? null) : null;
  if (!active || !results.contains(active)) return null;
  if (key === 'Escape') return field;
  if (key === 'Home') return hits[0] ?? null;
  if (key === 'End') return hits.at(-1) ?? null;
  const at = placeOf(active, hits);
  if (key === 'ArrowDown') return hits[Math.floor(at) + 1] ?? null;
  if (key === 'ArrowUp') return at <= 0 ? field : (hits[Math.ceil(at) - 1] ?? null);
  return null;
}

/** The first result; null where there is none. */
export function firstHit(results: HTMLElement): HTMLElement | null {
  return results.querySelector<HTMLElement>(HIT);
}

/** Index of a hit; for anything else half an index behind the hit it follows, and -1 before all of them. */
function placeOf(element: Element, hits: readonly HTMLElement[]): number {
  const exactly = hits.indexOf(element as HTMLElement);
  if (exactly >= 0) return exactly;
  const before = hits.filter(
    (hit) => hit.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).length;
  return before === 0 ? -1 : before - 0.5;
}
