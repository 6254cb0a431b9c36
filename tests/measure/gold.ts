import { readFileSync } from 'node:fs';

/** A hand-annotated article as the gold file holds it; offsets are UTF-16 units into `text`. */
export interface GoldArticle {
  id: string;
  text: string;
  quotes: {
    start: number;
    end: number;
    kind: 'direct' | 'mixed';
    speaker: { start: number; end: number; text: string; spans?: [number, number][] } | null;
  }[];
}

export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** Words that end the first noun phrase of a mention: what follows tells more about it. */
const cut = new Set(
  'who whom whose which that of for from at in with to on about led including during after when and or said'.split(
    ' ',
  ),
);

/**
 * True where `text.slice(start, end)` names the annotated speaker: it touches the annotated words and has the same head
 * word, or is another mention of the same surname.
 */
export function namesSpeaker(
  text: string,
  speaker: NonNullable<GoldArticle['quotes'][number]['speaker']>,
  start: number,
  end: number,
): boolean {
  const spans = speaker.spans ?? [[speaker.start, speaker.end]];
  const touches = spans.some(([from, to]) => Math.min(to, end) > Math.max(from, start));
  const given = text.slice(start, end);
  const heads = headsOf(speaker.text);
  const same = Array.from(headsOf(given)).find((head) => heads.has(head.toLowerCase()) || heads.has(head));
  if (same === undefined) return false;
  return touches || (/^\p{Lu}/u.test(same) && !pronouns.has(same.toLowerCase()));
}

const pronouns = new Set('he she they i we you it who him her his their them'.split(' '));

/** The head word of the first noun phrase, and the last word of a full name behind a role or in apposition. */
function headsOf(mention: string): Set<string> {
  const words = mention.trim().split(/\s+/);
  const phrase: string[] = [];
  for (const word of words) {
    if (phrase.length > 0 && (cut.has(bare(word).toLowerCase()) || /^[(—–-]/.test(word))) break;
    phrase.push(word);
    if (/[,;:(]$/.test(word)) break;
  }
  const heads = new Set<string>();
  const last = phrase.map(bare).findLast((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)$/i.test(word));
  if (last !== undefined) heads.add(last);
  const behind = mention.slice(phrase.join(' ').length);
  const apposed = /^\s*(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}(\p{Lu}[\p{L}’'-]+)/u.exec(
    behind.replace(/^[\s,(]+/, ''),
  );
  if (apposed?.[1] !== undefined && /^\p{Ll}/u.test(last ?? '') && !/^(?:a|an|one)$/i.test(words[0] ?? ''))
    heads.add(bare(apposed[1]));
  return heads;
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/i, '');
}
