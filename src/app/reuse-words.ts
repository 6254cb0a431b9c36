/** What the site says of articles that share text. */
import type { DerivationGround } from '../model/types.ts';
import type { ReuseReference } from './data/reuse-reference.ts';
import { capital, counted, listed, plural } from './wording.ts';

/** "Beta follows Alpha in 27 of 31 sentences"; of a pair where that is not known, what the two share. */
export function reuseFinding(pair: ReuseReference, nameOf: (article: string) => string): string {
  const [first, second] = pair.articles;
  if (pair.derived !== null) {
    const side = pair.derived === first ? 0 : 1;
    const { shared, all } = pair.sentences[side];
    return `${nameOf(pair.derived)} follows ${nameOf(pair.articles[1 - side]!)} in ${shared} of ${plural(all, 'sentence')}`;
  }
  const [one, two] = pair.sentences;
  const share = `${nameOf(first)} and ${nameOf(second)} share ${one.shared} of ${one.all} and ${two.shared} of ${plural(two.all, 'sentence')}`;
  return pair.commonSource === null ? share : `${share}; both credit ${pair.commonSource}`;
}

/** Who says so. */
export function foundBy(confirmed: boolean): string {
  return confirmed ? 'confirmed by a person' : 'found by program';
}

/** The other article of a pair, and whether this one follows it. */
export function otherOf(pair: ReuseReference, article: string): { id: string; follows: boolean } {
  const [first, second] = pair.articles;
  return { id: first === article ? second : first, follows: pair.derived === article };
}

/** "Five articles, four independent reports: Beta follows Alpha in 27 of 31 sentences". */
export function independenceFinding(
  articles: number,
  independent: number,
  pairs: readonly ReuseReference[],
  nameOf: (article: string) => string,
): string {
  const all = capital(`${counted(articles)} ${articles === 1 ? 'article' : 'articles'}`);
  const [first] = pairs;
  if (!first) return `${all}; no text found that two of them share`;
  const more = pairs.length > 1 ? `; ${plural(pairs.length - 1, 'more pair')} below` : '';
  return `${all}, ${independentWords(independent)}: ${reuseFinding(first, nameOf)}${more}`;
}

/** "4 articles, 3 independent"; of articles that are all independent their number alone. */
export function independentCount(articles: number, independent: number): string {
  const all = plural(articles, 'article');
  return independent < articles ? `${all}, ${independent} independent` : all;
}

/** `four independent reports`. */
export function independentWords(count: number): string {
  return `${counted(count)} independent ${count === 1 ? 'report' : 'reports'}`;
}

/** One reason to hold that one article derives from the other, as a sentence without its stop. */
export function groundWords(
  ground: DerivationGround,
  [first, second]: [string, string],
  nameOf: (article: string) => string,
): string {
  const name = nameOf(ground.article);
  const other = nameOf(ground.article === first ? second : first);
  switch (ground.kind) {
    case 'credit':
      return `${name} credits ${ground.credits}`;
    case 'altered-quotations': {
      const quotations = plural(ground.count, 'quotation');
      const others = listed(ground.witnesses.map(nameOf));
      return `${name} has other words in ${quotations}, which ${others} ${ground.witnesses.length === 1 ? 'prints' : 'print'} as ${other} has ${ground.count === 1 ? 'it' : 'them'}`;
    }
    case 'quotations-without-marks':
      return `${name} gives as its own words, without quotation marks, ${plural(ground.count, 'quotation')} of ${other}`;
    case 'contained':
      return `${percent(ground.share)} of ${name} stands in ${other}`;
    case 'published-later':
      return `${name} was published ${plural(ground.days, 'day')} later`;
    case 'corpus':
      return `a person who keeps this corpus wrote so of ${name}`;
  }
}

/** "By chance about 2 of these 27 would align: …" */
export function chanceWords(byChance: number, passages: number): string {
  const about = byChance < 0.5 ? 'none' : `about ${Math.round(byChance)}`;
  return `By chance ${about} of these ${plural(passages, 'passage')} would align: so many do when one of the two is told in the opposite order`;
}

/** `27%`, of a share from 0 to 1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
