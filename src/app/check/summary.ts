import { VERDICTS, type ArticlePlace, type CheckedQuotation, type CheckResult } from '../../check/result.ts';
import { fragment } from '../fragment.ts';
import type { Route } from '../routes.ts';
import { listed, plural } from '../wording.ts';
import { carriedWords, missingWords } from './claim-words.ts';
import { differenceWords, findingWords, VERDICT_WORDS } from './verdict-words.ts';

/** Where links lead: an absolute address for a route and a fragment. */
export type AddressOf = (route: Route, fragment?: string) => string;

/** "3 altered, 1 other speaker in this corpus and 8 verbatim"; empty where there are no quotations. */
export function countWords({ quotations }: CheckResult): string {
  return listed(
    VERDICTS.flatMap((verdict) => {
      const count = quotations.filter((quotation) => quotation.verdict === verdict).length;
      return count ? [`${count} ${VERDICT_WORDS[verdict]}`] : [];
    }),
  );
}

/** What was found as Markdown, to go with a draft to an editor. Holds the text's quotations, and no more of the text. */
export function summaryMarkdown(result: CheckResult, title: string, address: AddressOf): string {
  const { quotations, claims, copied, articles } = result;
  const counts = countWords(result);
  const lines = [
    `## Checked against ${escaped(title)}, ${plural(articles, 'article')}`,
    `${plural(quotations.length, 'quotation')}${counts ? `: ${counts}` : ''}. Speakers, likeness and claims were found by program.`,
    ...(quotations.length ? ['### Quotations', numbered(quotations, address)] : []),
    ...(claims.length
      ? [
          '### Claims it carries',
          claims
            .map((claim) => {
              const link = `[${escaped(claim.statement)}](${address({ page: 'claim', id: claim.id })})`;
              return `- ${link}: ${carriedWords(claim)}. ${escaped(missingWords(claim, articles))}`.trim();
            })
            .join('\n'),
        ]
      : []),
    ...(copied.length
      ? [
          '### Text it shares with articles',
          copied
            .map(({ article, passages, share }) => {
              const link = `[${escaped(article.short)}](${address({ page: 'article', id: article.id })})`;
              return `- ${plural(passages.length, 'passage')} with ${link}, ${Math.round(100 * share)} % of the text`;
            })
            .join('\n'),
        ]
      : []),
  ];
  return `${lines.join('\n\n')}\n`;
}

function numbered(quotations: readonly CheckedQuotation[], address: AddressOf): string {
  return quotations
    .map((quotation, index) => {
      const { words, speaker, verdict } = quotation;
      const who = speaker ? ` (${escaped(speaker.name)})` : '';
      const parts = [
        `**${VERDICT_WORDS[verdict]}**`,
        escaped(findingWords(quotation)),
        printedIn(quotation, address),
      ];
      return `${index + 1}. “${escaped(words)}”${who}: ${parts.filter(Boolean).join('. ').replaceAll('..', '.')}`;
    })
    .join('\n');
}

/** The nearest wording and who prints it, or the nearest passage. */
function printedIn(quotation: CheckedQuotation, address: AddressOf): string {
  const { match, nearest } = quotation;
  const [wording] = match?.wordings ?? [];
  if (match && wording) {
    const outlets = wording.printed.map(
      ({ article, quotation: id }) =>
        `[${escaped(article.short)}](${address({ page: 'article', id: article.id }, fragment({ kind: 'quotation', id }))})`,
    );
    const printed = differenceWords(quotation)
      ? `Nearest wording: “${escaped(wording.words)}” in`
      : 'Printed in';
    return `${printed} ${listed(outlets)}; [all wordings](${address({ page: 'utterance', id: match.utterance })})`;
  }
  if (!nearest) return '';
  return `Nearest passage: “${escaped(nearest.exact)}” in [${escaped(nearest.article.short)}](${placeAddress(nearest, address)})`;
}

/** An article, opened on exactly these words. */
export function placeAddress({ article, block, stretch }: ArticlePlace, address: AddressOf): string {
  return address(
    { page: 'article', id: article.id },
    fragment({ kind: 'stretch', number: block + 1, ...stretch }),
  );
}

/** Text as Markdown that shows it as it is, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
