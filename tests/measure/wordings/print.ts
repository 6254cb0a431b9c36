import type { Article, Quotation } from '../../../src/model/types.ts';
import type { Operation } from './operations.ts';
import { alter } from './operations.ts';
import type { Random } from './random.ts';
import type { Statement } from './speeches.ts';
import type { Token } from './tokens.ts';
import { lowered, textOf, toTokens } from './tokens.ts';
import { writeArticle } from './write-article.ts';

/** What an outlet did to a sentence; beyond the operations on one: two in one quotation, and somebody else's name. */
export type PrintOperation = Operation | 'splice, marked' | 'splice, unmarked' | 'other speaker';

/** One rendering of a statement, with what is known about it. */
export interface Printed {
  article: string;
  quotation: string;
  text: string;
  speaker: string;
  operation: PrintOperation;
  /** The statements whose words they are: one, or the two of a splice. */
  of: readonly Statement[];
  /** Indexes of the words of the first statement that are still there. */
  kept: ReadonlySet<number>;
  /** At least half of the words of each statement. */
  keepsHalf: boolean;
}

/** How often outlets do what, in parts of their sum. */
const habits: [PrintOperation, number][] = [
  ['verbatim', 30],
  ['re-case', 8],
  ['part', 14],
  ['cut, marked', 7],
  ['cut, unmarked', 7],
  ['change', 10],
  ['add', 5],
  ['reorder', 5],
  ['cut, marked + change', 2],
  ['cut, unmarked + change', 2],
  ['part + change', 3],
  ['add + change', 2],
  ['reword', 2],
  ['splice, marked', 2],
  ['splice, unmarked', 2],
  ['other speaker', 2],
];
const wheel = habits.flatMap(([operation, parts]) => Array.from({ length: parts }, () => operation));

/** How many of a story's six outlets print a sentence, in parts of their sum. */
const spread = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6];
const outlets = 6;

export interface Corpus {
  articles: Article[];
  printed: Printed[];
}

/**
 * Six outlets write an article each about every story, with what they print of its speeches in the order in which it was
 * said, and who said it. Whether the text of an article is good reading does not matter: its quotations are given.
 */
export function printCorpus(random: Random, statements: readonly Statement[]): Corpus {
  const printed: Printed[] = [];
  const articles: Article[] = [];
  const stories = new Map<number, Statement[]>();
  for (const statement of statements) {
    const story = stories.get(statement.story);
    if (story === undefined) stories.set(statement.story, [statement]);
    else story.push(statement);
  }
  for (const [story, said] of stories) {
    const lists: Omit<Printed, 'article' | 'quotation'>[][] = Array.from({ length: outlets }, () => []);
    for (const statement of said) {
      const printers = random.shuffled(lists).slice(0, random.pick(spread));
      const twin = twinOf(statement, said);
      // Two sentences that differ in one thing: only somebody who has both can tell that they are two.
      const both = lists.find((list) => twin !== null && list.at(-1)?.of[0] === twin);
      if (statement.trap === 'one thing replaced' && both !== undefined && !printers.includes(both))
        printers.push(both);
      for (const list of printers) list.push(render(random, statement, twin, said));
    }
    for (const [outlet, list] of lists.entries()) {
      if (list.length === 0) continue;
      const order = random.chance(0.2) ? swapped(random, list) : list;
      const article = writeArticle(
        random,
        `story-${story + 1}-outlet-${outlet + 1}`,
        said[0]?.day ?? 0,
        order,
      );
      articles.push(article);
      for (const [index, one] of order.entries()) {
        printed.push({ ...one, article: article.id, quotation: (article.quotations[index] as Quotation).id });
      }
    }
  }
  return { articles, printed };
}

function render(
  random: Random,
  statement: Statement,
  twin: Statement | null,
  said: readonly Statement[],
): Omit<Printed, 'article' | 'quotation'> {
  const drawn =
    statement.trap === 'fragment'
      ? random.pick(['verbatim', 'verbatim', 're-case'] as const)
      : random.pick(wheel);
  const { speaker, text } = statement;
  const count = toTokens(text).length;
  const every = Array.from({ length: count }, (_, index) => index);
  const whole = { text, speaker, of: [statement], kept: new Set(every), keepsHalf: true };
  if (drawn === 'other speaker') {
    const other = said.find((one) => one.speaker !== speaker)?.speaker;
    // A few words that two speakers say are no sign of one saying.
    if (other !== undefined && count >= 9) return { ...whole, speaker: other, operation: drawn };
  } else if (drawn === 'splice, marked' || drawn === 'splice, unmarked') {
    const spliced = splice(random, statement, said, drawn === 'splice, marked');
    if (spliced !== null) return { ...spliced, speaker, operation: drawn };
  } else {
    const altered = alter(random, text, drawn);
    const kept = new Set(altered?.kept);
    if (altered !== null && isTold(text, kept, twin)) {
      return { ...whole, text: altered.text, kept, keepsHalf: kept.size * 2 >= count, operation: drawn };
    }
  }
  return { ...whole, operation: 'verbatim' };
}

/** The sentence of the same speech that shares its stock phrase or all words but one. */
function twinOf(statement: Statement, said: readonly Statement[]): Statement | null {
  const { trap, speech, id } = statement;
  if (trap !== 'stock phrase' && trap !== 'one thing replaced') return null;
  return (
    said.find((one) => one.trap === trap && one.speech === speech && Math.abs(one.id - id) === 1) ?? null
  );
}

/** What is left of the shared words alone may be of either sentence: half of the words of its own have to be there. */
function isTold(text: string, kept: ReadonlySet<number>, twin: Statement | null): boolean {
  if (twin === null) return true;
  const shared = new Set(toTokens(twin.text).map((token) => token.text));
  const own = toTokens(text).filter((token) => !shared.has(token.text));
  return own.filter(({ of }) => kept.has(of)).length * 2 >= own.length;
}

/**
 * A sentence and one that its speaker said later, in one quotation; at least one of the two not whole, because two whole ones in a
 * row are a longer quotation and no splice. Of the first the end is left, of the second the beginning.
 */
function splice(
  random: Random,
  statement: Statement,
  said: readonly Statement[],
  marked: boolean,
): Pick<Printed, 'text' | 'of' | 'kept' | 'keepsHalf'> | null {
  const later = said.filter(
    ({ speech, id, trap }) => speech === statement.speech && id > statement.id && trap === null,
  );
  if (later.length === 0 || statement.trap !== null) return null;
  const other = random.pick(later);
  const [first, second] = [toTokens(statement.text), toTokens(other.text)];
  if (first.length < 8 || second.length < 8) return null;
  const some = (length: number) => random.between(Math.max(5, Math.ceil(length / 3)), length - 2);
  const whole = random.pick(['first', 'second', 'neither']);
  const a = whole === 'first' ? first.length : some(first.length);
  const b = whole === 'second' ? second.length : some(second.length);
  const head = first.slice(first.length - a);
  const tail = second.slice(0, b);
  const joint = random.pick(marked ? ['…', '...', ' …', ' [...]'] : ['', ',', ' and', ' –']);
  return {
    text: `${bare(head)}${joint} ${lowered(bare(tail))}.`,
    of: [statement, other],
    kept: new Set(head.map(({ of }) => of)),
    keepsHalf: a * 2 >= first.length && b * 2 >= second.length,
  };
}

function bare(tokens: readonly Token[]): string {
  return textOf(tokens).replace(/[.,]$/, '');
}

function swapped<Item>(random: Random, list: readonly Item[]): Item[] {
  const at = random.between(0, list.length - 1);
  return [...list.slice(at), ...list.slice(0, at)];
}
