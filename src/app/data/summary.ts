import type { Bundle } from '../../model/types.ts';
import { coverageFinding, listed, plural, statusWords } from '../wording.ts';
import { alteredFinding, firstWords, printedFinding } from '../quotation-wording.ts';
import type { Content } from './page.ts';
import { printedOf } from './wordings-printed.ts';

/** Search engines show about this much of a description; longer ones are cut at a word. */
const DESCRIPTION_LENGTH = 200;

/** Title and description of a page: what it answers, in one line each. */
export function summarise(content: Content, bundle: Bundle): { title: string; description: string } {
  const { title, description } = titleAndDescription(content, bundle);
  return { title, description: shorten(description) };
}

function titleAndDescription(content: Content, bundle: Bundle): { title: string; description: string } {
  switch (content.page) {
    case 'overview':
      return {
        title: bundle.corpus.title,
        description:
          bundle.corpus.description ??
          `${bundle.claims.length} claims in ${bundle.articles.length} articles: who says what, who disputes it, in which words.`,
      };
    case 'claim': {
      const { claim } = content;
      const names = (wanted: (stance: string) => boolean) => [
        ...new Set(
          claim.positions
            .filter(({ stance }) => wanted(stance))
            .map(
              ({ holder }) =>
                content.holders.find((other) => other.holder.id === holder.id)?.short ?? holder.id,
            ),
        ),
      ];
      const asserting = names((stance) => stance === 'asserts');
      const disputing = names((stance) => stance === 'denies' || stance === 'questions');
      return {
        title: claim.statement,
        description: [
          `${statusWords(claim.status)}.`,
          asserting.length ? `Says so: ${listed(asserting)}.` : '',
          disputing.length ? `Disputes it: ${listed(disputing)}.` : '',
          coverageFinding(claim.coverage),
        ]
          .filter(Boolean)
          .join(' '),
      };
    }
    case 'article': {
      const { article, notes } = content;
      return {
        title: article.headline ? `${article.headline} (${article.short})` : article.outlet.value,
        description: `The article as published by ${article.outlet.value}, with ${notes.length} passages marked as evidence for contested claims.`,
      };
    }
    case 'speaker': {
      const { speaker, claims, quotations } = content;
      const marked = quotations.filter(({ kind }) => kind !== 'indirect').length;
      const reported = quotations.length - marked;
      return {
        title: speaker.name,
        description: `What ${speaker.name} claims and denies, and what others say of it: ${listed([
          plural(claims.length, 'claim'),
          plural(marked, 'quotation'),
          ...(reported ? [`${plural(reported, 'report')} without marks`] : []),
        ])} in ${plural(bundle.articles.length, 'article')}.`,
      };
    }
    case 'utterance': {
      const { speakers, renderings } = content;
      const names = speakers.flatMap(({ id, name }) => (id === null ? [] : [name]));
      const words = firstWords(renderings[0]!.words, 70);
      return {
        title: `${names.length ? names.join(' or ') : 'Speaker not found'}: “${words}”`,
        description: `${printedFinding(printedOf(content))} Every wording, and which outlet prints which.`,
      };
    }
    case 'quotes':
      return {
        title: 'Who prints which words',
        description: `${alteredFinding(content.altered, content.shared)} Quotations that several outlets print, altered ones first.`,
      };
    case 'copies':
      return {
        title: 'Copies and independent reports',
        description:
          'Which articles share text, with the passages, and how many independent reports that leaves.',
      };
    case 'compare':
      return {
        title: 'Two outlets side by side',
        description: 'Shared utterances, differing wordings, what only one has, and the claims each carries.',
      };
    case 'check':
      return {
        title: 'Check a text',
        description:
          'Paste a text: its quotations are found, attributed and compared with this corpus. Nothing is uploaded.',
      };
    case 'coverage':
      return {
        title: 'Who carried what',
        description: `${bundle.claims.length} claims in ${bundle.articles.length} articles: quoted, paraphrased, in the outlet’s own voice, with or without the rebuttal.`,
      };
    case 'timeline':
      return {
        title: 'When it was said',
        description: 'Who said what on which day, as the articles tell it.',
      };
    case 'search':
      return {
        title: 'Search',
        description: `Search ${bundle.claims.length} claims and every quotation and paragraph of ${bundle.articles.length} articles.`,
      };
    case 'method':
      return {
        title: 'Method',
        description:
          'How claims, positions, evidence and coverage are made, what is machine-made, and where the data is.',
      };
    case 'corrections':
      return { title: 'Corrections', description: 'What was corrected on this site, when and why.' };
    case 'not-found':
      return { title: 'Not found', description: 'There is no page at this address; here is what is near.' };
  }
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH))} …`;
}
