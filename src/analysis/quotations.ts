import type { Block, Quotation, QuotationKind } from '../model/types.ts';
import { slug } from '../text/slug.ts';
import { isBlank } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { attribute } from './attribution.ts';
import { IdRegister, wordsId } from './ids.ts';
import type { QuotedWords } from './quotation/join.ts';
import { openingOf, quotedWords } from './quotation/join.ts';
import type { Mention, MentionFinder } from './quotation/mentions.ts';
import { sentenceReader } from './quotation/scope.ts';
import { withoutTitles } from './speakers.ts';

export interface QuotationContext {
  /** Article id; part of every quotation's id. */
  article: string;
  finder: MentionFinder;
}

/** A speaker whom the text names and speakers.yaml does not. */
export interface Stranger {
  id: string;
  name: string;
}

export interface FoundQuotations {
  /** In text order; `utterance` is still empty and `confirmed` false: both need the whole corpus. */
  quotations: Quotation[];
  strangers: Stranger[];
}

/**
 * The quotations of one article with their speakers: marks give spans (quotation/), cues give speakers
 * (attribution.ts). What nobody is found to say keeps `speaker: null`. Time grows with the text, whatever it holds.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  context: QuotationContext,
): FoundQuotations {
  const quoted = quotedWords(text, blocks);
  const kinds: QuotationKind[] = [];
  for (const [index, words] of quoted.entries())
    kinds.push(kindOf(text, blocks, words, quoted[index - 1], kinds[index - 1]));
  const names = new FullNames(text);
  const strangers = new Map<string, Stranger>();
  const identify = (mention: Mention): string | null => {
    const known = context.finder.resolve(text, mention);
    if (known !== null || mention.kind !== 'name') return known;
    const stranger = names.stranger(text.slice(mention.start, mention.end));
    if (stranger !== null) strangers.set(stranger.id, stranger);
    return stranger?.id ?? null;
  };
  const attributions = attribute(
    { text, blocks, quoted, finder: context.finder, identify, sentencesOf: sentenceReader(text, blocks) },
    (index) => kinds[index] === 'direct',
  );
  const ids = new IdRegister();
  const quotations = quoted.map(({ start, end, block, parts }, index): Quotation => {
    const { speaker, mention, cue } = attributions[index] ?? { speaker: null, mention: null, cue: null };
    const words = parts.map((part) => text.slice(part.start, part.end)).join(' ');
    return {
      id: ids.take(wordsId(context.article, words)),
      start,
      end,
      exact: text.slice(start, end),
      kind: kinds[index] ?? 'mixed',
      block,
      speaker,
      mention: mention === null ? null : { start: mention.start, end: mention.end },
      cue: cue === null ? null : { start: cue.start, end: cue.end },
      clause: null,
      said: null,
      medium: null,
      utterance: '',
      confirmed: false,
      ...(parts.length > 1 ? { parts } : {}),
    };
  });
  const used = new Set(quotations.map((quotation) => quotation.speaker));
  return {
    quotations,
    strangers: Array.from(strangers.values()).filter((stranger) => used.has(stranger.id)),
  };
}

const sentenceEnd = /[.!?…:,;)\]”"»–—-]/u;

/** Direct: a sentence of its own, or the second half of one split by its attribution. Mixed: a fragment. */
function kindOf(
  text: string,
  blocks: readonly Block[],
  words: QuotedWords,
  before: QuotedWords | undefined,
  kindBefore: QuotationKind | undefined,
): QuotationKind {
  const exact = text.slice(words.start, words.end);
  const first = /[\p{L}\p{N}]/u.exec(exact)?.[0] ?? '';
  let at = openingOf(text, words.start) - 1;
  const from = blocks[words.block]?.start ?? 0;
  while (at >= from && isBlank(text.charCodeAt(at))) at -= 1;
  const atHead = at < from;
  const mark = atHead ? '' : text.charAt(at);
  if (/\p{Ll}/u.test(first)) {
    // “The war,” he said, “will end.”
    const split =
      before !== undefined && kindBefore === 'direct' && before.block === words.block && mark === ',';
    return split &&
      words.start - before.end < 160 &&
      !/[.!?]["”]?\s/.test(text.slice(before.end - 1, words.start))
      ? 'direct'
      : 'mixed';
  }
  const count = countWords(exact.slice(0, 400));
  const ends =
    /[.!?…,]$/.test(exact) ||
    /^(?:''|["”“»’'])[.,!?]?(?:\s*$|\s*[\n\r]|,?\s)/u.test(text.slice(words.end, words.end + 4));
  const introduced =
    atHead ||
    sentenceEnd.test(mark) ||
    /\b(?:said|says|saying|added|wrote|writes|asked|replied|told \S+)$/iu.test(
      text.slice(Math.max(from, at - 24), at + 1),
    );
  return introduced && ends && (count >= 3 || /[.!?…,]$/.test(exact)) ? 'direct' : 'mixed';
}

/** The full names of an article, so that "Sandoval" means the "Petra Sandoval" it names. Read on first use. */
class FullNames {
  readonly #text: string;
  #bySurname: Map<string, Stranger | null> | null = null;
  /** Capitalised words that stand inside a sentence, or right behind a quotation. */
  readonly #inside = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  stranger(mention: string): Stranger | null {
    const name = properName(mention);
    const id = slug(name);
    if (id === '') return null;
    if (/\s/.test(name)) return { id, name };
    const full = this.#index().get(id);
    if (full !== undefined && full !== null) return full;
    // A capital at the head of a sentence makes no name ("Le capitaine"): it must stand elsewhere too, or have a title.
    const titled = name.length < mention.replace(/['’]s?$/u, '').trim().length;
    return titled || /^\p{Lu}+$/u.test(name) || this.#inside.has(id) ? { id, name } : null;
  }

  #index(): Map<string, Stranger | null> {
    if (this.#bySurname !== null) return this.#bySurname;
    const index = new Map<string, Stranger | null>();
    for (const match of this.#text.matchAll(/\p{Lu}[\p{L}’'.-]+(?:[ \u00a0]+\p{Lu}[\p{L}’'.-]+)+/gu)) {
      const name = properName(match[0].replace(/[.,]$/, ''));
      if (!/\s/.test(name)) continue;
      const surname = slug(name.split(/\s+/).at(-1) ?? '');
      const id = slug(name);
      const earlier = index.get(surname);
      // A second person with the surname makes the surname alone mean neither.
      if (earlier === undefined) index.set(surname, { id, name });
      else if (earlier !== null && earlier.id !== id) index.set(surname, null);
    }
    for (const match of this.#text.matchAll(/(?<=[\p{Ll},;”"’'»] )\p{Lu}[\p{L}-]+/gu))
      this.#inside.add(slug(match[0]));
    this.#bySurname = index;
    return index;
  }
}

function properName(mention: string): string {
  return withoutTitles(mention)
    .replace(/['’]s?$/u, '')
    .trim();
}
