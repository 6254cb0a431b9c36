/** The site's own sentences and labels: plain, short, neutral, and the same words everywhere. */
import type {
  ClaimStatus,
  Coverage,
  Day,
  Holder,
  QuotationKind,
  SaidOn,
  Stance,
  Treatment,
  Voice,
} from '../model/types.ts';
import { MONTHS } from '../model/written-day.ts';
import type { Kind } from '../search/query.ts';

export function statusWords(status: ClaimStatus): string {
  return {
    disputed: 'Disputed',
    'conflicting-reports': 'Conflicting reports',
    undisputed: 'Undisputed in this corpus',
  }[status];
}

/** "asserts" for a speaker; an outlet in its own voice states things rather than asserting them. */
export function stanceVerb(stance: Stance, holder: Holder['kind'] = 'speaker'): string {
  if (holder === 'article') {
    return {
      asserts: 'states it',
      denies: 'states otherwise',
      questions: 'casts doubt on it',
      qualifies: 'qualifies it',
      reports: 'reports it',
    }[stance];
  }
  return stance;
}

export function treatmentWords(treatment: Treatment): string {
  return {
    quoted: 'quoted',
    paraphrased: 'paraphrased',
    'own-voice': 'in its own voice',
    'rebuttal-carried': 'rebuttal carried',
    'not-found': 'not found in this article',
  }[treatment];
}

export function voiceWords(voice: Voice): string {
  return { quoted: 'quoted', paraphrased: 'paraphrased', 'own-voice': 'in its own voice' }[voice];
}

export const KIND_WORDS: Record<Kind, [one: string, many: string]> = {
  claim: ['claim', 'claims'],
  speaker: ['speaker', 'speakers'],
  outlet: ['outlet', 'outlets'],
  quotation: ['quotation', 'quotations'],
  passage: ['passage', 'passages'],
};

/** How an article gives somebody's words: between marks, some of them between marks, or in its own. */
export const QUOTATION_LABELS: Record<QuotationKind, string> = {
  direct: 'quoted',
  mixed: 'quoted in part',
  indirect: 'reported',
};

/** Who says that a quotation is this speaker's. */
export function originWords(confirmed: boolean): string {
  return confirmed ? 'confirmed' : 'machine-made';
}

/** `one, two and three`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in words up to ten, as running text has it. */
export function counted(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `1,500 claims`, `1 claim`. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : many}`;
}

/** "Four of the five articles carry it; two leave the rebuttal out." */
export function coverageFinding(
  coverage: readonly Pick<Coverage, 'treatments' | 'rebuttalMissing'>[],
): string {
  const carrying = coverage.filter(({ treatments }) => !treatments.includes('not-found')).length;
  const missing = coverage.filter(({ rebuttalMissing }) => rebuttalMissing).length;
  const all = coverage.length;
  if (carrying === 0) return `No article of the ${counted(all)} carries it.`;
  const first =
    carrying === all
      ? (['', 'The one article carries it', 'Both articles carry it'][all] ??
        `All ${counted(all)} articles carry it`)
      : `${capital(counted(carrying))} of the ${counted(all)} articles ${carrying === 1 ? 'carries' : 'carry'} it`;
  if (missing === 0) return `${first}.`;
  return `${first}; ${counted(missing)} ${missing === 1 ? 'carries' : 'carry'} it without the rebuttal.`;
}

/** "Speakers dispute 11 of 30 claims, and reports conflict on two; the most contested: Encirclement in Kursk." */
export function disputeFinding(claims: readonly { status: ClaimStatus; label: string }[]): string {
  const having = (status: ClaimStatus) => claims.filter((claim) => claim.status === status).length;
  const disputed = having('disputed');
  const conflicting = having('conflicting-reports');
  const first = claims[0];
  if (!first || disputed + conflicting === 0) return 'No claim of this corpus is disputed in it';
  const reports = `reports conflict on ${counted(conflicting)}`;
  const parts = [
    ...(disputed ? [`speakers dispute ${counted(disputed)} of ${plural(claims.length, 'claim')}`] : []),
    ...(conflicting ? [disputed ? reports : `${reports} of ${plural(claims.length, 'claim')}`] : []),
  ];
  return `${capital(listed(parts))}; the most contested: ${first.label}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `14 March 2025`; the same on every machine, so that hydration finds what the prerender wrote. */
export function dayWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** `14 March` where that is enough, beside a text of the same year. */
export function dayOfYearWords(day: Day, year: string | undefined): string {
  const words = dayWords(day);
  return day.slice(0, 4) === year ? words.slice(0, words.lastIndexOf(' ')) : words;
}

/** `14 and 15 March 2025`, `28 February to 3 March 2025`. */
export function periodWords([first, last]: [Day, Day]): string {
  if (first === last) return dayWords(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} to ${dayWords(last)}`;
  return `${dayWords(first)} to ${dayWords(last)}`;
}

/** When a passage says something was said, and how we know. */
export function saidWords(said: SaidOn): string {
  const day = dayWords(said.day);
  if (said.basis === 'resolved') return `said ${day}, dated by program`;
  return said.basis === 'stated' ? `said ${day}` : `published ${day}`;
}
