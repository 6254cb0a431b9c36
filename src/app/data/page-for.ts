import type { Bundle } from '../../model/types.ts';
import type { Route } from '../routes.ts';
import { articleContent } from './article.ts';
import { checkContent } from './check.ts';
import { claimContent } from './claim.ts';
import { compareContent } from './compare.ts';
import { copiesContent } from './copies.ts';
import { overviewContent } from './overview.ts';
import type { Content, Page, SiteFacts } from './page.ts';
import { quotesContent } from './quotes.ts';
import { summarise } from './summary.ts';
import {
  correctionsContent,
  coverageContent,
  methodContent,
  notFoundContent,
  timelineContent,
} from './single-pages.ts';
import { searchContent } from './search.ts';
import { speakerContent } from './speaker.ts';
import { utteranceContent } from './utterance.ts';
import { wordingsIndex } from './wordings-index.ts';

/** Every route the site has a file for, the page for unknown addresses included. */
export function routesOf(bundle: Bundle): Route[] {
  return [
    { page: 'overview' },
    ...bundle.claims.map(({ id }) => ({ page: 'claim', id }) as const),
    ...bundle.articles.map(({ id }) => ({ page: 'article', id }) as const),
    ...bundle.speakers.map(({ id }) => ({ page: 'speaker', id }) as const),
    ...bundle.utterances.map(({ id }) => ({ page: 'utterance', id }) as const),
    { page: 'quotes' },
    { page: 'copies' },
    { page: 'compare' },
    { page: 'check' },
    { page: 'coverage' },
    { page: 'timeline' },
    { page: 'search' },
    { page: 'method' },
    { page: 'corrections' },
    { page: 'not-found' },
  ];
}

/** Routes that lead to a page of another address, which its canonical link names. */
export function aliasesOf(bundle: Bundle): Route[] {
  return bundle.utterances.flatMap(({ aliases }) =>
    aliases.map((id) => ({ page: 'utterance', id }) as const),
  );
}

/** The page at a route; the page for unknown addresses where the corpus has nothing with that id. */
export function pageFor(route: Route, bundle: Bundle): Page {
  const content = contentFor(route, bundle);
  if (!content) return pageFor({ page: 'not-found' }, bundle);
  return { route, ...summarise(content, bundle), site: siteFacts(bundle), content };
}

function contentFor(route: Route, bundle: Bundle): Content | null {
  switch (route.page) {
    case 'overview':
      return overviewContent(bundle);
    case 'claim': {
      const claim = bundle.claims.find(({ id }) => id === route.id);
      return claim ? claimContent(claim, bundle) : null;
    }
    case 'article': {
      const article = bundle.articles.find(({ id }) => id === route.id);
      return article ? articleContent(article, bundle) : null;
    }
    case 'speaker': {
      const speaker = bundle.speakers.find(({ id }) => id === route.id);
      return speaker ? speakerContent(speaker, bundle) : null;
    }
    case 'utterance': {
      const utterance = wordingsIndex(bundle).utterancesById.get(route.id);
      return utterance ? utteranceContent(utterance, bundle) : null;
    }
    case 'quotes':
      return quotesContent(bundle);
    case 'copies':
      return copiesContent(bundle);
    case 'compare':
      return compareContent(bundle);
    case 'check':
      return checkContent(bundle);
    case 'coverage':
      return coverageContent(bundle);
    case 'timeline':
      return timelineContent(bundle);
    case 'search':
      return searchContent(bundle);
    case 'method':
      return methodContent(bundle);
    case 'corrections':
      return correctionsContent(bundle);
    case 'not-found':
      return notFoundContent(bundle);
  }
}

function siteFacts(bundle: Bundle): SiteFacts {
  const days = bundle.articles.flatMap(({ published }) => published?.value ?? []).sort();
  const { title, description, language, publisher, contact, url } = bundle.corpus;
  return {
    ...{ title, description, language, publisher, contact, url },
    articles: bundle.articles.length,
    claims: bundle.claims.length,
    speakers: bundle.speakers.length,
    days: days.length ? [days[0]!, days.at(-1)!] : null,
  };
}
