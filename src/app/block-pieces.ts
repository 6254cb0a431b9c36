import type { Block } from '../model/types.ts';
import type { ArticleContent } from './data/page.ts';
import type { Note } from './data/shapes.ts';
import { segments, type Mark } from './segments.ts';

/** A stretch of a block's text that is set alike throughout. */
export interface Piece {
  /** UTF-16 code unit of the article's text at which it begins. */
  start: number;
  text: string;
  /** Not published: shown as a note of ours. */
  withheld: boolean;
  /** Element ids of what begins with it, and of all that lies under it, as links name them (`q-…`, `e-…`). */
  ids: string[];
  names: string[];
  /** Whether somebody's words stand here: between marks, or as the outlet reports them. */
  speech: 'quoted' | 'reported' | null;
  evidence: boolean;
  /** Notes whose number stands after it. */
  notes: Note[];
}

/** A mark, and what is to be made of it. `whole` is where that which it is part of begins, perhaps a block before. */
interface BlockMark extends Mark {
  kind: 'quoted' | 'reported' | 'clause' | 'evidence' | 'withheld';
  whole: number;
}

/** Cuts a block wherever a quotation, a piece of evidence or what is withheld begins or ends; the texts joined are the block's. */
export function blockPieces(content: ArticleContent, block: Block): Piece[] {
  const { article } = content;
  const marks = marksOf(content).filter(({ start, end }) => start < block.end && block.start < end);
  // Segments know marks by name; these are known by number, since a name may have several parts.
  const numbered = marks.map(({ start, end }, index) => ({ start, end, name: String(index) }));
  return segments(article.text, block, numbered).map(({ start, end, text, under }) => {
    const here = under.map((index) => marks[Number(index)]!);
    const is = (kind: BlockMark['kind']) => here.some((mark) => mark.kind === kind);
    return {
      start,
      text,
      withheld: is('withheld'),
      // A quotation in parts begins with its first part only.
      ids: names(marks.filter(({ whole }) => whole === start)),
      names: names(here),
      speech: speechOf(is),
      evidence: is('evidence'),
      notes: content.notes.filter(({ evidence }) => evidence.end === end),
    };
  });
}

/** A quoted fragment of a reported clause is the speaker's. */
function speechOf(is: (kind: BlockMark['kind']) => boolean): Piece['speech'] {
  if (is('quoted')) return 'quoted';
  return is('reported') || is('clause') ? 'reported' : null;
}

function marksOf({ article, quotations, notes }: ArticleContent): BlockMark[] {
  return [
    ...quotations.flatMap(({ id, kind, start, end, parts }) =>
      (parts ?? [{ start, end }]).map((part): BlockMark => ({
        ...{ start: part.start, end: part.end, name: `q-${id}`, whole: start },
        kind: kind === 'indirect' ? 'reported' : 'quoted',
      })),
    ),
    ...quotations.flatMap(({ clause }): BlockMark[] =>
      clause ? [{ start: clause.start, end: clause.end, name: '', whole: clause.start, kind: 'clause' }] : [],
    ),
    ...notes.map(({ evidence: { id, start, end } }): BlockMark => ({
      ...{ start, end, name: `e-${id}`, whole: start },
      kind: 'evidence',
    })),
    ...article.withheld.map(({ start, end }): BlockMark => ({
      start,
      end,
      name: '',
      whole: start,
      kind: 'withheld',
    })),
  ];
}

function names(marks: readonly BlockMark[]): string[] {
  return [...new Set(marks.map(({ name }) => name))].filter((name) => name !== '');
}
