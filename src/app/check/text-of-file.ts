import { LONGEST_TEXT } from '../../check/protocol.ts';
import { decodeBytes, type DecodedText } from './decode-bytes.ts';
import { textOfHtml } from './text-of-html.ts';

/** Bytes beyond which no file can hold a text short enough: four a letter at most. */
const LARGEST_FILE = 4 * LONGEST_TEXT;

/** The text of a file of plain text, Markdown or HTML. Rejects with an Error for a person. */
export async function textOfFile(file: File): Promise<DecodedText> {
  if (file.size > LARGEST_FILE) throw new Error('the file is too large for a text that can be checked');
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()));
  const name = file.name.toLowerCase();
  if (/\.x?html?$/.test(name) || file.type === 'text/html') {
    const text = textOfHtml(decoded.text);
    return text === null ? decoded : { ...decoded, text };
  }
  if (/\.(?:md|markdown)$/.test(name)) return { ...decoded, text: withoutMarkdown(decoded.text) };
  return decoded;
}

/** The words of Markdown without its marks for headings, quotations, lists, emphasis, links and pictures. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^[ \t]{0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+|[-*+][ \t]+)/gm, '')
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
    .replace(/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*])/g, '$2');
}
