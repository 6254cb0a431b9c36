import type { Article, Bundle, Claim, Evidence, Holder, Position } from '../../model/types.ts';
import { holderKey } from './contested.ts';
import type {
  ArticleReference,
  ClaimReference,
  ClaimSummary,
  EvidenceReference,
  HolderReference,
  ShownEvidence,
  ShownPosition,
} from './shapes.ts';

/** The article as other pages name it: facts only, no text. */
export function articleReference(article: Article): ArticleReference {
  const { id, short, outlet, headline, published, url, language, direction, words } = article;
  return { id, short, outlet, headline, published, url, language, direction, words };
}

export function claimReference({ id, label, statement, status, topic }: Claim): ClaimReference {
  return { id, label, statement, status, topic };
}

export function claimSummary(claim: Claim): ClaimSummary {
  return {
    ...claimReference(claim),
    positions: claim.positions.map(({ holder, stance, evidence }) => ({
      holder,
      stance,
      evidence: evidence.map(evidenceReference),
    })),
    coverage: claim.coverage.map((cell) => ({
      ...cell,
      evidence: cell.evidence[0] ? evidenceReference(cell.evidence[0]) : null,
    })),
  };
}

export function shownEvidence({
  id,
  article,
  start,
  end,
  exact,
  block,
  voice,
  quoted,
  said,
}: Evidence): ShownEvidence {
  return { id, article, start, end, exact, block, voice, quoted, said };
}

export function shownPosition(position: Position): ShownPosition {
  return { ...position, evidence: position.evidence.map(shownEvidence) };
}

export function evidenceReference({ id, article, voice, said }: Evidence): EvidenceReference {
  return { id, article, voice, said: said && { ...said, phrase: null } };
}

export function holderReference(holder: Holder, bundle: Bundle): HolderReference {
  if (holder.kind === 'article') {
    const article = bundle.articles.find(({ id }) => id === holder.id);
    const name = article?.outlet.value ?? holder.id;
    return { holder, name, short: article?.short ?? name, role: 'in its own voice' };
  }
  const speaker = bundle.speakers.find(({ id }) => id === holder.id);
  const name = speaker?.name ?? holder.id;
  return { holder, name, short: speaker?.short ?? name, role: speaker?.role ?? null };
}

/** Every holder of a position on these claims, once, in order of first appearance. */
export function holdersOf(claims: readonly Claim[], bundle: Bundle): HolderReference[] {
  const byKey = new Map<string, Holder>();
  for (const { positions } of claims) {
    for (const { holder } of positions)
      if (!byKey.has(holderKey(holder))) byKey.set(holderKey(holder), holder);
  }
  return [...byKey.values()].map((holder) => holderReference(holder, bundle));
}
