import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import OutletStrips from '../../../src/charts/OutletStrips.svelte';
import Reuse from '../../../src/charts/Reuse.svelte';
import ReusePair from '../../../src/charts/ReusePair.svelte';
import Wordings from '../../../src/charts/Wordings.svelte';
import { reuseStory } from '../../charts/reuse-story.ts';
import { stripsStory } from '../../charts/strips-story.ts';
import { STORIES } from '../../charts/wordings-story.ts';

const copies = reuseStory();
const charts = {
  wordings: () => render(Wordings, { input: STORIES.usual }),
  strips: () => render(OutletStrips, { input: stripsStory() }),
  'articles that share text': () => render(Reuse, { input: copies }),
  'two articles': () => render(ReusePair, { input: { pair: copies.pairs[0]!, articles: copies.articles } }),
};

function wideLinks(container: Element): SVGAElement[] {
  return [...container.querySelectorAll<SVGAElement>('.only-wide svg a')];
}

describe.each(Object.entries(charts))('the chart of %s', (_, draw) => {
  it('is a figure named by its finding, with all its facts in a table', () => {
    const { container } = draw();
    const title = screen.getByRole('heading', { level: 3 }).textContent;
    expect(screen.getByRole('figure', { name: title })).toBeInTheDocument();
    const details = container.querySelector('details')!;
    details.open = true;
    expect(within(details).getAllByRole('link')[0]).toHaveAttribute('href');
  });

  it('names every link by a sentence, and is one tab stop in which the arrow keys move', async () => {
    const { container } = draw();
    const links = wideLinks(container);
    for (const link of links) expect(link.querySelector('title')?.textContent.length).toBeGreaterThan(8);
    const user = userEvent.setup();
    await user.tab();
    const first = document.activeElement;
    expect(links.some((link) => link === first)).toBe(true);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(first);
    expect(links.filter((link) => link.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('styles nothing in place, which the site forbids', () => {
    expect(draw().container.querySelector('[style]')).toBeNull();
  });
});

describe('the branches of a saying', () => {
  it('lead each outlet to its own words', () => {
    const { container } = render(Wordings, { input: STORIES.usual });
    const hrefs = wideLinks(container).map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/articles/article-2/#p3:40-60');
    expect(hrefs).toContain('/articles/article-1/#p3:200-220');
  });
});
