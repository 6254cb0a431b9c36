import type { Span } from '../../model/types.ts';
import type { UtteranceContent } from './utterance.ts';
import type { Hotspot } from './wordings-shapes.ts';
import { GRAVITY } from './gravity.ts';
import { gravest } from './wordings.ts';

/** A piece of the fullest wording: its words, with the hotspot's sign where it is one; or a gap that we leave. */
export type SnippetPiece = { text: string; sign?: string } | { gap: true };

/** How many hotspots a list shows of one quotation, and how many UTF-16 units around each. */
const SHOWN = 2;
const AROUND = 56;

/** The fullest wording shortened to what surrounds its gravest differences, or to its first words where there are none. */
export function snippetOf({ renderings, hotspots }: Pick<UtteranceContent, 'renderings' | 'hotspots'>): {
  pieces: SnippetPiece[];
  hotspots: Hotspot[];
} {
  const { words } = renderings[0]!;
  const shown = gravestHotspots(hotspots);
  const windows = shown.length
    ? shown.map(({ base }) => ({
        start: wordStart(words, base.start - AROUND),
        end: wordEnd(words, base.end + AROUND),
      }))
    : [{ start: 0, end: wordEnd(words, 2 * AROUND) }];
  const pieces: SnippetPiece[] = [];
  let at = 0;
  for (const window of merged(windows)) {
    if (window.start > at) pieces.push({ gap: true });
    at = window.start;
    for (const { base, sign } of shown) {
      if (base.start < window.start || base.end > window.end) continue;
      if (base.start > at) pieces.push({ text: words.slice(at, base.start) });
      pieces.push({ text: words.slice(base.start, base.end), sign });
      at = base.end;
    }
    if (at < window.end) pieces.push({ text: words.slice(at, window.end) });
    at = window.end;
  }
  if (at < words.length) pieces.push({ gap: true });
  return { pieces, hotspots: shown };
}

/** The first of the gravest kind, and of the next where that has too few; in the order of the words. */
function gravestHotspots(hotspots: readonly Hotspot[]): Hotspot[] {
  const worst = gravest(hotspots.map(({ kind }) => kind));
  const grave =
    worst === 'case-or-punctuation'
      ? hotspots
      : hotspots.filter((each) => each.kind !== 'case-or-punctuation');
  return grave
    .toSorted((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind))
    .slice(0, SHOWN)
    .sort((a, b) => a.base.start - b.base.start)
    .map((hotspot, index) => ({ ...hotspot, sign: String(index + 1) }));
}

function merged(windows: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const window of windows) {
    const last = result.at(-1);
    if (last && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else result.push({ ...window });
  }
  return result;
}

/** The start of the word at `at` or of the next one; the end of the word at `at`, with its marks. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}

/** The fullest wording from end to end, in pieces. */
export function wholeText(words: string, hotspots: readonly Hotspot[]): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = 0;
  for (const { base, sign } of hotspots) {
    if (base.start > at) pieces.push({ text: words.slice(at, base.start) });
    pieces.push({ text: words.slice(base.start, base.end), sign });
    at = base.end;
  }
  if (at < words.length) pieces.push({ text: words.slice(at) });
  return pieces;
}
