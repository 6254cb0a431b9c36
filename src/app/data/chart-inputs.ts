/** What the charts are given: every mark with its address and with a sentence that says what it shows. */
import type { CoverageMatrixInput } from '../../charts/coverage-matrix.ts';
import type { Head } from '../../charts/linked.ts';
import type { StanceCell, StanceMatrixInput } from '../../charts/stance-matrix.ts';
import type { Statement, TimelineInput } from '../../charts/timeline.ts';
import type { TwoSidesInput } from '../../charts/two-sides.ts';
import type { Position, Stance } from '../../model/types.ts';
import { articleAddress, claimAddress, speakerAddress, to } from '../address.ts';
import { independentCount, otherOf } from '../reuse-words.ts';
import { dayWords, listed, plural, stanceVerb, treatmentWords, voiceWords } from '../wording.ts';
import { holderKey } from './contested.ts';
import type { ClaimContent, CoverageContent } from './page.ts';
import type { ArticleReference, ClaimSummary, EvidenceReference, HolderReference } from './shapes.ts';

/** Outlets that state something in their own voice share one column: they are told apart in the coverage matrix. */
const OUTLETS = 'outlets';

/** Claims x speakers, speakers by how many claims they take a stance on. */
export function stanceMatrixInput(claims: ClaimSummary[], holders: HolderReference[]): StanceMatrixInput {
  const columns = columnHeads(holders, claims);
  const cells = claims.flatMap((claim) =>
    columns.flatMap((column): StanceCell[] => {
      const positions = claim.positions.filter((position) => columnOf(position) === column.id);
      if (positions.length === 0) return [];
      const stances = [...new Set(positions.map(({ stance }) => stance))];
      const marks = stances.map((stance) => {
        const taken = positions.filter((position) => position.stance === stance);
        const evidence = taken.flatMap((position) => position.evidence);
        const who = listed(taken.map(({ holder }) => nameOf(holder, holders)));
        return {
          stance,
          passages: evidence.length,
          href: claimAddress(claim.id, anchor(evidence)),
          label: `${who} ${sentenceVerb(stance, taken[0]!)}: ${claim.label}. ${plural(evidence.length, 'passage')}.`,
        };
      });
      return [{ claim: claim.id, speaker: column.id, marks }];
    }),
  );
  return { claims: claims.map(claimHead), speakers: columns, cells };
}

/** Claims x articles; where copies carry a claim its independent reports are counted, and what follows another says so. */
export function coverageMatrixInput({
  claims,
  articles,
  reuse,
}: Omit<CoverageContent, 'page'>): CoverageMatrixInput {
  const shortOf = (id: string) => articles.find((article) => article.id === id)?.short ?? id;
  return {
    claims: claims.map((claim) => {
      const head = claimHead(claim);
      const carrying = claim.coverage.filter(({ treatments }) => !treatments.includes('not-found')).length;
      if (claim.independent >= carrying) return head;
      const count = independentCount(carrying, claim.independent);
      return { ...head, count, label: `${head.label} ${count}.` };
    }),
    outlets: articles.map((article) => {
      const head = articleHead(article);
      const followed = reuse
        .filter(({ derived }) => derived === article.id)
        .map((pair) => shortOf(otherOf(pair, article.id).id));
      if (followed.length === 0) return head;
      const note = `follows ${listed(followed)}`;
      return { ...head, note, label: `${head.label}, ${note}` };
    }),
    cells: claims.flatMap((claim) =>
      claim.coverage.map(({ article, treatments, evidence, rebuttalMissing, contradictsItself }) => {
        const short = articles.find(({ id }) => id === article)?.short ?? article;
        const findings = [
          listed(treatments.map(treatmentWords)),
          ...(rebuttalMissing ? ['rebuttal not found in this article'] : []),
          ...(contradictsItself ? ['says both in its own voice'] : []),
        ];
        return {
          ...{ claim: claim.id, outlet: article, treatments, rebuttalMissing, contradictsItself },
          href: evidence ? articleAddress(article, anchor([evidence])) : claimAddress(claim.id, '#carried'),
          label: `${short} on ${claim.label}: ${findings.join('; ')}.`,
        };
      }),
    ),
  };
}

/** One mark for each position and day: the same words in four articles were said once. */
export function timelineInput(
  claims: Pick<ClaimSummary, 'id' | 'label' | 'positions'>[],
  holders: HolderReference[],
  articles: ArticleReference[],
): TimelineInput {
  const statements = claims.flatMap((claim) =>
    claim.positions
      .filter(({ holder }) => holder.kind === 'speaker')
      .flatMap((position) => {
        const byDay = new Map<string, EvidenceReference[]>();
        for (const evidence of position.evidence) {
          const key = evidence.said ? `${evidence.said.day}` : '';
          byDay.set(key, [...(byDay.get(key) ?? []), evidence]);
        }
        return [...byDay.values()].map((passages): Statement => {
          const first = passages.find(({ said }) => said?.basis !== 'published') ?? passages[0]!;
          const when = first.said
            ? ` ${first.said.basis === 'published' ? 'published' : 'on'} ${dayWords(first.said.day)}`
            : '';
          return {
            id: `${claim.id} ${holderKey(position.holder)} ${position.stance} ${first.said?.day ?? ''}`,
            speaker: position.holder.id,
            stance: position.stance,
            text: claim.label,
            count: passages.length,
            day: first.said?.day ?? null,
            basis: first.said?.basis ?? 'published',
            href: articleAddress(first.article, `#e-${first.id}`),
            label: `${claim.label}: ${nameOf(position.holder, holders)} ${sentenceVerb(position.stance, position)}${when}.`,
          };
        });
      }),
  );
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  return {
    speakers: columnHeads(holders, claims).filter(({ id }) => speaking.has(id)),
    statements,
    articles: articles.map((article) => ({
      ...articleHead(article),
      published: article.published?.value ?? null,
    })),
  };
}

/** Who asserts and who disputes one claim, article by article; context counts as the outlet's own. */
export function twoSidesInput({ claim, articles, holders }: ClaimContent): TwoSidesInput {
  return {
    rows: articles.map((article) => {
      const held = claim.positions.flatMap((position) => {
        const passages = position.evidence.filter((evidence) => evidence.article === article.id);
        const own = position.holder.kind === 'article';
        return passages.length
          ? [{ stance: position.stance, passages, who: own ? 'own voice' : nameOf(position.holder, holders) }]
          : [];
      });
      const cited = claim.context.flatMap(({ stance, evidence, source }) =>
        stance && evidence.article === article.id
          ? [{ stance, passages: [evidence], who: source ?? 'own voice' }]
          : [],
      );
      return {
        ...articleHead(article),
        marks: [...held, ...cited].map(({ stance, passages, who }) => ({
          stance,
          text: who,
          count: passages.length,
          voice: passages.find(({ voice }) => voice === 'quoted')?.voice ?? passages[0]!.voice,
          href: articleAddress(article.id, anchor(passages)),
          label: `${who} in ${article.short}: ${stanceVerb(stance)}, ${voiceWords(passages[0]!.voice)}.`,
        })),
      };
    }),
  };
}

/** The timeline of a single claim: its marks say the stance, since the claim is the page's own. */
export function claimTimelineInput({ claim, articles, holders }: ClaimContent): TimelineInput {
  const input = timelineInput([claim], holders, articles);
  return {
    ...input,
    statements: input.statements.map((statement) => ({ ...statement, text: statement.stance })),
  };
}

function columnOf({ holder }: Pick<Position, 'holder'>): string {
  return holder.kind === 'speaker' ? holder.id : OUTLETS;
}

/** Speakers by how many of these claims they take a stance on, then by name; the outlets last. */
function columnHeads(holders: HolderReference[], claims: Pick<ClaimSummary, 'positions'>[]): Head[] {
  const taken = (id: string) =>
    claims.filter(({ positions }) => positions.some((position) => columnOf(position) === id)).length;
  const speakers = holders
    .filter(({ holder }) => holder.kind === 'speaker' && taken(holder.id) > 0)
    .map(({ holder, name, short }) => ({
      ...{ id: holder.id, short, href: speakerAddress(holder.id) },
      label: `${name}: positions on ${plural(taken(holder.id), 'claim')}`,
    }))
    .sort((a, b) => taken(b.id) - taken(a.id) || (a.short < b.short ? -1 : 1));
  if (taken(OUTLETS) === 0) return speakers;
  const label = `Outlets in their own voice: on ${plural(taken(OUTLETS), 'claim')}`;
  return [...speakers, { id: OUTLETS, short: 'Outlets', href: to({ page: 'coverage' }), label }];
}

function claimHead({ id, label, statement, topic }: ClaimSummary): Head & { topic: string | null } {
  return { id, short: label, label: `${label}: ${statement}`, href: claimAddress(id), topic };
}

function articleHead({ id, short, outlet }: ArticleReference): Head {
  return {
    id,
    short,
    label: short === outlet.value ? short : `${short}: ${outlet.value}`,
    href: articleAddress(id),
  };
}

function nameOf(holder: Position['holder'], holders: HolderReference[]): string {
  return holders.find((other) => holderKey(other.holder) === holderKey(holder))?.short ?? holder.id;
}

function sentenceVerb(stance: Stance, { holder }: Pick<Position, 'holder'>): string {
  return stanceVerb(stance, holder.kind);
}

function anchor(evidence: readonly EvidenceReference[]): string {
  return evidence[0] ? `#e-${evidence[0].id}` : '';
}
