import type { Article, Bundle, Evidence } from '../../model/types.ts';
import { otherOf } from '../reuse-words.ts';
import type { ArticleContent } from './page.ts';
import type { Note } from './shapes.ts';
import { articleQuotations } from './quotation.ts';
import { claimReference, holderReference, shownEvidence } from './references.ts';
import { reuseOf } from './reuse-reference.ts';

export function articleContent(article: Article, bundle: Bundle): ArticleContent {
  const { quotations: _, ...facts } = article;
  return {
    page: 'article',
    article: facts,
    reuse: reuseOf(article.id, bundle).map((pair) => {
      const { id: other } = otherOf(pair, article.id);
      return { pair, other: bundle.articles.find(({ id }) => id === other)?.short ?? other };
    }),
    quotations: articleQuotations(article, bundle),
    notes: notesOf(article, bundle),
    claims: bundle.claims.flatMap((claim) =>
      claim.coverage
        .filter((cell) => cell.article === article.id)
        .map(({ treatments, rebuttalMissing }) => ({
          ...claimReference(claim),
          treatments,
          rebuttalMissing,
        })),
    ),
    contradictions: bundle.claims
      .filter(({ coverage }) =>
        coverage.some((cell) => cell.article === article.id && cell.contradictsItself),
      )
      .map((claim) => ({
        claim: claimReference(claim),
        passages: claim.positions
          .filter(({ holder }) => holder.kind === 'article' && holder.id === article.id)
          .flatMap(({ stance, evidence }) =>
            evidence.map((passage) => ({ stance, evidence: shownEvidence(passage) })),
          ),
      })),
  };
}

/** Every passage of this article that is evidence for something, in text order, numbered as it is met. */
function notesOf(article: Article, bundle: Bundle): Note[] {
  const notes = new Map<string, Note>();
  const add = (evidence: Evidence, bearing: Note['bearings'][number]) => {
    if (evidence.article !== article.id) return;
    const key = `${evidence.start}-${evidence.end}`;
    const note = notes.get(key) ?? { number: 0, evidence: placeOf(evidence), bearings: [] };
    note.bearings.push(bearing);
    notes.set(key, note);
  };
  for (const claim of bundle.claims) {
    const reference = { id: claim.id, label: claim.label };
    for (const { holder, stance, evidence } of claim.positions) {
      for (const passage of evidence) {
        add(passage, {
          claim: reference,
          stance,
          holder: holderReference(holder, bundle),
          source: null,
        });
      }
    }
    for (const { evidence, stance, source } of claim.context) {
      add(evidence, { claim: reference, stance, holder: null, source });
    }
  }
  return [...notes.values()]
    .sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end)
    .map((note, index) => ({ ...note, number: index + 1 }));
}

/** Where a passage stands: its words are in the article's text. */
function placeOf({ id, start, end, block, voice, said }: Evidence): Note['evidence'] {
  return { id, start, end, block, voice, said: said && { ...said, phrase: null } };
}
