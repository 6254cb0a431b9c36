import * as v from 'valibot';
import type { Bundle, Speaker } from '../types.ts';
import { articleId, claimId, described, quotationId, speakerId, stanceSchema, utteranceId } from './parts.ts';

/** `data/v1/speakers/<id>.json` */
export const publicSpeakerSchema = v.pipe(
  v.object({
    id: speakerId,
    name: v.string(),
    short: described(v.string(), 'surname or short form'),
    kind: v.picklist(['person', 'organisation', 'place']),
    role: v.nullable(v.string()),
    side: v.nullable(described(v.string(), "the publisher's own grouping")),
    aliases: v.array(v.string()),
    sameAs: described(v.array(v.string()), 'addresses that identify the same one elsewhere'),
    known: described(v.boolean(), 'a person entered this speaker; otherwise the program found the name'),
    positions: described(v.array(v.object({ claim: claimId, stance: stanceSchema })), 'of this speaker'),
    quotations: v.array(v.object({ article: articleId, quotation: quotationId, utterance: utteranceId })),
  }),
  v.title('Speaker'),
  v.description('speakers/<id>.json: a person, organisation or place that is quoted or holds a position'),
);

export type PublicSpeaker = v.InferOutput<typeof publicSpeakerSchema>;

/** The speakers of a bundle, in its order, each with what the bundle has of them. */
export function publicSpeakers({ speakers, claims, articles }: Bundle): PublicSpeaker[] {
  const positions = new Map<string, PublicSpeaker['positions']>();
  for (const claim of claims) {
    for (const { holder, stance } of claim.positions) {
      if (holder.kind === 'speaker') listOf(positions, holder.id).push({ claim: claim.id, stance });
    }
  }
  const quotations = new Map<string, PublicSpeaker['quotations']>();
  for (const article of articles) {
    for (const { id, speaker, utterance } of article.quotations) {
      if (speaker !== null)
        listOf(quotations, speaker).push({ article: article.id, quotation: id, utterance });
    }
  }
  return speakers.map((speaker: Speaker) => ({
    id: speaker.id,
    name: speaker.name,
    short: speaker.short,
    kind: speaker.kind,
    role: speaker.role,
    side: speaker.side,
    aliases: speaker.aliases,
    sameAs: speaker.sameAs,
    known: speaker.known,
    positions: positions.get(speaker.id) ?? [],
    quotations: quotations.get(speaker.id) ?? [],
  }));
}

function listOf<Item>(lists: Map<string, Item[]>, id: string): Item[] {
  const found = lists.get(id) ?? [];
  lists.set(id, found);
  return found;
}
