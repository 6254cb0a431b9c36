import type { Problem } from '../model/problem.ts';
import type { ContextEntry, CorpusSource, Path, PositionEntry } from '../model/source.ts';
import type { Claim, Context, Evidence, Holder, Position, Stance } from '../model/types.ts';
import { coverageOf } from './coverage.ts';
import type { EvidenceIds } from './evidence.ts';
import { evidenceAt } from './evidence.ts';
import { locate } from './locate.ts';
import { errorAt, unknownId } from './problem.ts';
import type { Reading } from './reading.ts';
import { relationsOf } from './relations.ts';
import { statusOf } from './status.ts';

/** What claims refer to: articles by id, in the corpus's order, and the ids and names of speakers.yaml. */
export interface ClaimScope {
  readings: ReadonlyMap<string, Reading>;
  speakerNames: ReadonlyMap<string, string>;
  ids: EvidenceIds;
}

type ClaimSource = CorpusSource['claims'][number];

/** The order positions are shown in; it ranks nobody and is the same for every claim. */
const stanceOrder: readonly Stance[] = ['asserts', 'qualifies', 'reports', 'questions', 'denies'];

/**
 * The claims of a corpus with located evidence, coverage and status, in the given order. Everything wrong in
 * them is pushed to `problems`; positions lose the evidence that was not found, and the caller drops the result.
 */
export function toClaims(sources: CorpusSource['claims'], scope: ClaimScope, problems: Problem[]): Claim[] {
  const relations = relationsOf(sources, problems);
  return sources.map((source) => {
    const { entry, id } = source;
    const positions = sorted(toPositions(source, scope, problems), scope);
    const context = (entry.context ?? []).flatMap((item, index) =>
      toContext(source, item, index, scope, problems),
    );
    checkReview(source, problems);
    return {
      id,
      label: entry.label ?? entry.statement,
      statement: entry.statement,
      question: entry.question ?? null,
      topic: entry.topic ?? null,
      date: entry.date ?? null,
      status: statusOf(positions, context),
      positions,
      context,
      relations: relations.get(id) ?? [],
      review: entry.review ?? null,
      corrections: (entry.corrections ?? []).map((correction) => ({
        ...correction,
        was: correction.was ?? null,
      })),
      coverage: coverageOf(Array.from(scope.readings.keys()), positions, context),
    };
  });
}

function toPositions({ entry, file }: ClaimSource, scope: ClaimScope, problems: Problem[]): Position[] {
  return entry.positions.flatMap((position, index) => {
    const path: Path = ['positions', index];
    const holder = holderOf(position, scope);
    if (holder === null) {
      problems.push(errorAt(file, path, 'a position needs either a speaker or an article that holds it'));
    } else if (holder.kind === 'speaker' && !scope.speakerNames.has(holder.id)) {
      problems.push(unknownId(file, [...path, 'speaker'], 'speaker', holder.id, scope.speakerNames.keys()));
    } else if (holder.kind === 'article' && !scope.readings.has(holder.id)) {
      problems.push(unknownId(file, [...path, 'article'], 'article', holder.id, scope.readings.keys()));
    }
    // Evidence is looked up even where the holder is unknown, so that all errors are told at once.
    const evidence = position.evidence.flatMap((item, at): Evidence[] => {
      const where: Path = [...path, 'evidence', at];
      const article = item.article ?? position.article;
      if (position.article !== undefined && article !== position.article) {
        const reason = "evidence for an article's own voice comes from another article";
        problems.push(errorAt(file, [...where, 'article'], reason, article ?? null));
      }
      if (article !== undefined && article === position.article && !scope.readings.has(article)) return [];
      const located = locate(item, article, scope.readings, file, where, problems);
      return located === null ? [] : [evidenceAt(located, item, holder, scope.ids)];
    });
    return holder === null
      ? []
      : [{ holder, stance: position.stance, evidence, note: position.note ?? null }];
  });
}

function holderOf(position: PositionEntry, scope: ClaimScope): Holder | null {
  if ((position.speaker === undefined) === (position.article === undefined)) return null;
  if (position.speaker !== undefined) return { kind: 'speaker', id: position.speaker };
  const id = position.article ?? '';
  return { kind: 'article', id: scope.readings.get(id)?.article.id ?? id };
}

function toContext(
  { file }: ClaimSource,
  entry: ContextEntry,
  index: number,
  scope: ClaimScope,
  problems: Problem[],
): Context[] {
  const located = locate(entry, entry.article, scope.readings, file, ['context', index], problems);
  if (located === null) return [];
  const holder = entry.source === undefined ? null : { kind: 'source' as const };
  return [
    {
      evidence: evidenceAt(located, entry, holder, scope.ids),
      stance: entry.stance ?? null,
      source: entry.source ?? null,
      note: entry.note ?? null,
    },
  ];
}

/**
 * Neutral and documented: by stance (asserts, qualifies, reports, questions, denies), then the position that more
 * articles carry, then the holder's name. Evidence follows the corpus's order of articles, then the text.
 */
function sorted(positions: readonly Position[], scope: ClaimScope): Position[] {
  const articleOrder = new Map(Array.from(scope.readings.keys(), (id, index) => [id, index]));
  const carriers = (position: Position) => new Set(position.evidence.map((item) => item.article)).size;
  const name = ({ holder }: Position) =>
    holder.kind === 'speaker'
      ? (scope.speakerNames.get(holder.id) ?? holder.id)
      : (scope.readings.get(holder.id)?.article.outlet.value ?? holder.id);
  const order = (item: Evidence) => articleOrder.get(item.article) ?? 0;
  return positions
    .map((position) => ({
      ...position,
      evidence: position.evidence.toSorted((a, b) => order(a) - order(b) || a.start - b.start),
    }))
    .sort(
      (a, b) =>
        stanceOrder.indexOf(a.stance) - stanceOrder.indexOf(b.stance) ||
        carriers(b) - carriers(a) ||
        name(a).localeCompare(name(b), 'en'),
    );
}

function checkReview({ entry, file }: ClaimSource, problems: Problem[]): void {
  const { review } = entry;
  if (review === undefined || review.scale.includes(review.rating)) return;
  const help = `its scale is ${review.scale.join(', ')}`;
  problems.push(errorAt(file, ['review', 'rating'], 'rating is not on its scale', review.rating, help));
}
