import { contentsOf } from '../browser/contents.ts';
import { busiestClaim, lateQuotation } from '../browser/published.ts';

/** The pages that budgets are about, the heaviest of each kind: name and path below the base. */
export function budgetPages(): { name: string; path: string }[] {
  const contents = contentsOf('root');
  return [
    { name: 'overview', path: '' },
    { name: 'claim', path: `claims/${busiestClaim(contents).id}/` },
    { name: 'article', path: `articles/${lateQuotation(contents).article.id}/` },
    { name: 'search', path: 'search/' },
  ];
}
