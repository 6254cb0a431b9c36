import type { Bundle, Speaker } from '../../model/types.ts';
import { mostContestedFirst } from './contested.ts';
import type { SpeakerContent } from './page.ts';
import { speakerQuotations } from './quotation.ts';
import { articleReference, claimSummary, holdersOf, shownPosition } from './references.ts';

/** What a speaker claims and denies, what others say of it, and every quotation found as theirs. */
export function speakerContent(speaker: Speaker, bundle: Bundle): SpeakerContent {
  const claims = mostContestedFirst(
    bundle.claims.filter(({ positions }) =>
      positions.some(({ holder }) => holder.kind === 'speaker' && holder.id === speaker.id),
    ),
  );
  const { id, name, short, role, side, known, aliases, sameAs } = speaker;
  return {
    page: 'speaker',
    speaker: { id, name, short, role, side, known },
    aliases: aliases.filter((alias) => alias !== name),
    sameAs,
    claims: claims.map(claimSummary),
    positions: claims.flatMap((claim) =>
      claim.positions
        .filter(({ holder }) => holder.kind === 'speaker' && holder.id === speaker.id)
        .map((position) => ({ claim: claim.id, position: shownPosition(position) })),
    ),
    articles: bundle.articles.map(articleReference),
    holders: holdersOf(claims, bundle),
    quotations: bundle.articles.flatMap((article) => speakerQuotations(article, speaker.id, bundle)),
  };
}
