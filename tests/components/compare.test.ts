import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageFor } from '../../src/app/data/page-for.ts';
import Article from '../../src/app/pages/Article.svelte';
import Claim from '../../src/app/pages/Claim.svelte';
import Compare from '../../src/app/pages/Compare.svelte';
import Copies from '../../src/app/pages/Copies.svelte';
import Coverage from '../../src/app/pages/Coverage.svelte';
import Overview from '../../src/app/pages/Overview.svelte';
import type { Route } from '../../src/app/routes.ts';
import { view } from '../../src/app/screen.svelte.ts';
import { comparedArticles, comparedPath } from '../../src/model/compared-article.ts';
import { bundle } from '../app/bundle.ts';
import { copied } from '../app/copied-bundle.ts';

function open(component: unknown, route: Route, search = '', of = copied) {
  const page = pageFor(route, of);
  return render(component as Component<Record<string, unknown>>, { page, search, hash: '' });
}

const compare = (search = '') => open(Compare, { page: 'compare' }, search);
const PAIR = '?a=harbour-post&b=island-times';

describe('two outlets side by side', () => {
  const files = new Map(
    [...comparedArticles(copied)].map((article) => [`/${comparedPath(article.id)}`, article]),
  );
  const fetched = vi.fn((address: URL) => Promise.resolve(Response.json(files.get(address.pathname))));

  beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
    history.replaceState(null, '', '/compare/');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('says in a sentence what the two share, and sets changed words level with each other', async () => {
    compare(PAIR);
    expect(await screen.findByText(/quotations? in both: .*only in harbour-post/)).toBeVisible();
    const differing = screen.getByRole('region', { name: 'Worded differently' });
    const marked = [...differing.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toContain('winter');
    expect(marked).toContain('autumn');
    expect(view.announcement).toMatch(/in both/);
  });

  it('leads from each side to the words in its article, and to every wording', async () => {
    compare(PAIR);
    const differing = await screen.findByRole('region', { name: 'Worded differently' });
    const [first] = within(differing).getAllByRole('listitem');
    const links = within(first!)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      expect.stringMatching(/^\/articles\/harbour-post\/#q-/),
      expect.stringMatching(/^\/articles\/island-times\/#q-/),
      expect.stringMatching(/^\/quotes\/close-it\/$/),
    ]);
  });

  it('groups the claims by who carries them, with the missing rebuttal first', async () => {
    compare(PAIR);
    const claims = await screen.findByRole('region', { name: 'Claims' });
    expect(
      within(claims)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Rebuttal missing 1', 'Only in harbour-post 1']);
    expect(claims).not.toHaveTextContent(/did not report/i);
  });

  it('sets the shared passages beside each other, the common words underlined', async () => {
    compare(PAIR);
    const passages = await screen.findByRole('region', { name: '2 shared passages' });
    const common = [...passages.querySelectorAll('.common')].map(({ textContent }) => textContent);
    expect(common.filter((words) => words === 'Ada Linde said')).toHaveLength(2);
  });

  it('keeps the choice in the address and the focus where it is', async () => {
    const { rerender } = compare('?a=harbour-post');
    const second = screen.getByRole('combobox', { name: 'beside another' });
    await userEvent.selectOptions(second, 'island-times');
    expect(location.search).toBe(PAIR);
    await rerender({ search: location.search });
    expect(await screen.findByText(/quotations? in both:/)).toBeVisible();
    expect(second).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Swap sides' }));
    expect(location.search).toBe('?a=island-times&b=harbour-post');
  });

  it('says which article an address asks for in vain, and what is near', () => {
    compare('?a=harbor-post&b=island-times');
    const lost = screen.getByRole('complementary', { name: 'Link without a place' });
    expect(lost).toHaveTextContent('There is no article “harbor-post” in this corpus.');
    expect(within(lost).getByRole('link')).toHaveAttribute('href', `/compare/${PAIR}`);
  });

  it('does not set an article beside itself', () => {
    compare('?a=unnamed&b=unnamed');
    expect(screen.getByText(/Both sides are the same article/)).toBeVisible();
  });

  it('says so when the articles cannot be fetched, and tries again on demand', async () => {
    fetched.mockImplementationOnce(() => Promise.reject(new TypeError('offline')));
    compare('?a=unnamed&b=harbour-post');
    expect(await screen.findByText(/could not be fetched: no connection/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/quotations? in both:|No quotation found/)).toBeVisible();
  });

  it('offers pairs and every article before any is chosen', () => {
    compare();
    expect(screen.getByRole('link', { name: /^island-times follows harbour-post in/ })).toHaveAttribute(
      'href',
      `/compare/${PAIR}`,
    );
    expect(within(screen.getByRole('region', { name: 'All articles' })).getAllByRole('link')).toHaveLength(3);
  });
});

describe('copies', () => {
  it('say who follows whom, why, by how much, and what chance explains', () => {
    open(Copies, { page: 'copies' });
    const pair = screen.getByRole('region', { name: /^island-times follows harbour-post in/ });
    expect(pair).toHaveTextContent('Found by program.');
    expect(pair).toHaveTextContent('90% of island-times stands in harbour-post.');
    expect(pair).toHaveTextContent('Island-times was published 2 days later.');
    expect(pair).toHaveTextContent('By chance none of these 2 passages would align');
    expect(within(pair).getByRole('link', { name: /^The two side by side/ })).toHaveAttribute(
      'href',
      `/compare/${PAIR}`,
    );
  });

  it('name whom an article credits, and whether it is in the corpus', () => {
    open(Copies, { page: 'copies' });
    const credits = screen.getByRole('region', { name: 'Whom the articles credit' });
    expect(credits).toHaveTextContent('unnamed credits Harbour Wire');
    expect(credits).toHaveTextContent('no other article of it in this corpus');
  });

  it('say how a person decides, also where nothing is shared', () => {
    open(Copies, { page: 'copies' }, '', bundle);
    expect(screen.getByText(/no two share passages/)).toBeVisible();
    expect(screen.getByText('independentOf: [other-article.txt]')).toBeVisible();
  });

  it('are counted as one report where a claim is carried', () => {
    open(Claim, { page: 'claim', id: 'bridge-safe' });
    expect(screen.getByRole('link', { name: 'one independent report' })).toHaveAttribute('href', '/copies/');
  });

  it('are no matter where all that carry a claim are independent', () => {
    open(Claim, { page: 'claim', id: 'bridge-safe' }, '', bundle);
    expect(screen.queryByText(/independent/)).toBeNull();
  });

  it('are marked at the head of the article, in the list of articles and in the coverage', () => {
    open(Article, { page: 'article', id: 'island-times' });
    expect(screen.getByText(/This text follows/)).toHaveTextContent(
      /follows harbour-post sentence by sentence \(found by program\): 2 of \d+ sentences\./,
    );
    open(Overview, { page: 'overview' });
    expect(screen.getByRole('link', { name: /^follows harbour-post/ })).toHaveAttribute(
      'href',
      `/compare/${PAIR}`,
    );
    open(Coverage, { page: 'coverage' });
    expect(screen.getByText(/They count as one independent report/)).toBeVisible();
  });
});
