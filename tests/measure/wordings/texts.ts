import { sentences } from '../../../src/text/sentences.ts';
import { countWords, wordKey } from '../../../src/text/words.ts';
import type { Statement } from './speeches.ts';

/**
 * Statements out of a person's own texts, one JSON value a line: `{"text": "..."}`, whose sentences make one speech, or
 * `{"quotations": [...]}`, each a string or `{"exact": "...", "speaker": "..."}`. Sentences of 4 to 40 words, none twice; three
 * lines make a story. Throws a SyntaxError that names the line where one is no JSON.
 */
export function readStatements(lines: readonly string[], most: number): Statement[] {
  const made: Statement[] = [];
  const known = new Set<string>();
  let speech = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const story = Math.floor(speech / 3);
    for (const { text, speaker } of saidIn(parsed(line, at))) {
      const key = wordKey(text);
      const count = countWords(text);
      if (count < 4 || count > 40 || known.has(key)) continue;
      known.add(key);
      made.push({
        ...{ id: made.length, speaker: speaker ?? `speaker-${(speech % 40) + 1}`, story, speech },
        ...{ day: Math.floor(story / 2), text, trap: null },
      });
      if (made.length === most) return made;
    }
    speech += 1;
  }
  return made;
}

interface Line {
  text?: string;
  quotations?: (string | { exact?: string; text?: string; speaker?: unknown })[];
}

function parsed(line: string, at: number): Line {
  try {
    return JSON.parse(line) as Line;
  } catch {
    throw new SyntaxError(`line ${at + 1} is no JSON: ${line.slice(0, 60)}`);
  }
}

function saidIn({ text, quotations }: Line): { text: string; speaker: string | null }[] {
  const list = quotations ?? (text === undefined ? [] : [text]);
  return list.flatMap((entry) => {
    const words = (typeof entry === 'string' ? entry : (entry.exact ?? entry.text ?? '')).replace(
      /\s+/g,
      ' ',
    );
    const named = typeof entry === 'string' ? null : entry.speaker;
    const speaker = typeof named === 'string' && named !== '' ? named : null;
    return sentences(words).map(({ start, end }) => ({ text: words.slice(start, end), speaker }));
  });
}
