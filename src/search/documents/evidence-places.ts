import type { Claim, Evidence, Stance } from '../../model/types.ts';
import { overlaps, type Span } from '../../text/span.ts';

interface Place extends Span {
  topic: string | null;
  stance: Stance | null;
}

/** Where the evidence of claims stands, by article. */
export type EvidencePlaces = ReadonlyMap<string, readonly Place[]>;

export function evidencePlaces(claims: readonly Claim[]): EvidencePlaces {
  const places = new Map<string, Place[]>();
  for (const { topic, positions, context } of claims) {
    const add = ({ article, start, end }: Evidence, stance: Stance | null): void => {
      const place = { start, end, topic, stance };
      const known = places.get(article);
      if (known) known.push(place);
      else places.set(article, [place]);
    };
    for (const { evidence, stance } of positions) for (const passage of evidence) add(passage, stance);
    for (const { evidence, stance } of context) add(evidence, stance);
  }
  return places;
}

/** Of the evidence that shares words with a stretch of an article: topics of the claims, and the stances it takes. */
export function evidenceAt(
  span: Span,
  article: string,
  places: EvidencePlaces,
): { topics: (string | null)[]; stances: (Stance | null)[] } {
  const here = (places.get(article) ?? []).filter((place) => overlaps(place, span));
  return { topics: here.map(({ topic }) => topic), stances: here.map(({ stance }) => stance) };
}
