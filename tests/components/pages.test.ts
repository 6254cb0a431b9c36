import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyLinks } from '../../src/app/copy-link.ts';
import { MEASURED_RATES } from '../../src/app/data/measured-rates.ts';
import { WORDING_RATES } from '../../src/app/data/measured-wordings.ts';
import { pageFor } from '../../src/app/data/page-for.ts';
import Article from '../../src/app/pages/Article.svelte';
import Claim from '../../src/app/pages/Claim.svelte';
import Corrections from '../../src/app/pages/Corrections.svelte';
import Method from '../../src/app/pages/Method.svelte';
import NotFound from '../../src/app/pages/NotFound.svelte';
import Overview from '../../src/app/pages/Overview.svelte';
import Speaker from '../../src/app/pages/Speaker.svelte';
import { view } from '../../src/app/screen.svelte.ts';
import type { Route } from '../../src/app/routes.ts';
import { bundle } from '../app/bundle.ts';

/** Opens a page and waits until its text is drawn. */
async function open(component: unknown, route: Route, hash = '', of = bundle) {
  Element.prototype.scrollIntoView = vi.fn();
  const page = pageFor(route, of);
  const opened = render(component as Component<Record<string, unknown>>, { page, search: '', hash });
  if (page.content.page === 'article') {
    await vi.waitFor(() => expect(opened.container.querySelector('#p1')).not.toBeNull());
  }
  return opened;
}

describe('the page of a claim', () => {
  it('sets those who say so and those who dispute it side by side, each in their own words', async () => {
    await open(Claim, { page: 'claim', id: 'bridge-safe' });
    const says = screen.getByRole('region', { name: 'Says so' });
    const disputes = screen.getByRole('region', { name: 'Disputes it' });
    expect(within(says).getByText('“The bridge is safe,”')).toBeVisible();
    expect(within(says).getByRole('link', { name: 'Ada Linde' })).toHaveAttribute(
      'href',
      '/speakers/ada-linde/',
    );
    expect(within(disputes).getByText(/It is <b>not<\/b> safe\./)).toBeVisible();
  });

  it('leads from each quotation to its place in the article', async () => {
    await open(Claim, { page: 'claim', id: 'bridge-safe' });
    const [link] = screen.getAllByRole('link', {
      name: 'harbour-post, block 2: see these words in the article',
    });
    expect(link).toHaveAttribute('href', expect.stringContaining('/articles/harbour-post/#e-'));
  });

  it('says which article carries the claim without the rebuttal, and never that one did not report', async () => {
    const { container } = await open(Claim, { page: 'claim', id: 'bridge-safe' });
    expect(screen.getByText('claim carried, rebuttal not found in this article')).toBeVisible();
    expect(container).not.toHaveTextContent(/did not report/i);
  });

  it('shows the notice of a correction at the top and what it was below', async () => {
    await open(Claim, { page: 'claim', id: 'bridge-safe' });
    expect(screen.getByText(/Corrected 7 May 2031/)).toBeVisible();
    expect(screen.getByText('Tuesday')).toBeVisible();
  });

  it('names a relation from both of its ends', async () => {
    await open(Claim, { page: 'claim', id: 'bridge-closed' });
    expect(screen.getByRole('link', { name: 'The bridge is safe.' })).toHaveAttribute(
      'href',
      '/claims/bridge-safe/',
    );
  });

  it('has each element id once, though a passage may serve two positions', async () => {
    const shared = structuredClone(bundle);
    shared.claims[1]!.positions[1]!.evidence = shared.claims[1]!.positions[0]!.evidence;
    const { container } = await open(Claim, { page: 'claim', id: 'bridge-safe' }, '', shared);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the page of an article', () => {
  it('shows the text as it was published, character by character', async () => {
    const { container } = await open(Article, { page: 'article', id: 'harbour-post' });
    const paragraph = container.querySelector('#p2')!.cloneNode(true) as Element;
    paragraph.querySelectorAll('.reference').forEach((reference) => reference.remove());
    const { text, blocks } = bundle.articles[0]!;
    expect(paragraph.textContent).toBe(text.slice(blocks[1]!.start, blocks[1]!.end));
  });

  it('leads from a passage to its note and back', async () => {
    await open(Article, { page: 'article', id: 'harbour-post' });
    expect(screen.getByRole('link', { name: 'Note 2' })).toHaveAttribute('href', '#note-2');
    expect(screen.getByRole('link', { name: 'Note 2: back to the words' })).toHaveAttribute('href', '#ref-2');
  });

  it('marks the words a link points at and says them', async () => {
    const { container } = await open(
      Article,
      { page: 'article', id: 'harbour-post' },
      '#q-it-is-not-safe-bbbbbb',
    );
    await vi.waitFor(() =>
      expect(container.querySelector('.place')).toHaveTextContent('It is <b>not</b> safe.'),
    );
    await vi.waitFor(() => expect(view.announcement).toMatch(/^Quotation of Bo Falk highlighted: It is/));
  });

  it('marks a stretch of a paragraph', async () => {
    const { container } = await open(Article, { page: 'article', id: 'unnamed' }, '#p1:4-20');
    await vi.waitFor(() => expect(container.querySelector('.place')).toHaveTextContent('harbour festival'));
  });

  it('says in the margin who speaks, by which word, how, on which day and who says so', async () => {
    await open(Article, { page: 'article', id: 'harbour-post' });
    const margin = screen.getByRole('list', { name: 'Who speaks in paragraph 2' });
    const [mayor, engineer] = within(margin).getAllByRole('listitem');
    expect(mayor).toHaveTextContent('Linde said 5 May, dated by program quoted confirmed');
    expect(engineer).toHaveTextContent('Falk denied quoted machine-made');
    expect(within(mayor!).getByRole('link', { name: 'said, quoted: see the words' })).toHaveAttribute(
      'href',
      '#q-the-bridge-is-safe-aaaaaa',
    );
  });

  it('says whom a pronoun was read as, and where the words were said', async () => {
    await open(Article, { page: 'article', id: 'island-times' });
    const margin = screen.getByRole('list', { name: 'Who speaks in paragraph 3' });
    expect(margin).toHaveTextContent('She → Linde called in a letter quoted in part machine-made');
  });

  it('sets quoted words, the outlet’s account of them and its own voice in three ways', async () => {
    const { container } = await open(Article, { page: 'article', id: 'island-times' });
    const set = (selector: string) =>
      [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(set('#p3 .quotation')).toEqual(['as solid as rock']);
    expect(set('#p3 .reported')).toEqual(['it “', '”']);
    expect(set('#p2 .reported').join('')).toBe('the bridge was safe');
    expect(set('#p3 [class]').join('')).not.toContain('moons');
  });

  it('counts what stands in marks and quotes nobody, and marks it as nobody’s', async () => {
    await open(Article, { page: 'article', id: 'island-times' });
    expect(screen.getByText(/1 in marks that quote nobody/)).toBeVisible();
  });

  it('has a box for reported speech only where there is some', async () => {
    const { unmount } = await open(Article, { page: 'article', id: 'island-times' });
    expect(screen.getByRole('checkbox', { name: 'Show reported speech' })).toBeChecked();
    unmount();
    await open(Article, { page: 'article', id: 'harbour-post' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('tells a screen reader that the words of a link are reported, not quoted', async () => {
    await open(Article, { page: 'article', id: 'island-times' }, '#q-the-bridge-was-safe-cccccc');
    await vi.waitFor(() => expect(view.announcement).toMatch(/^Reported speech of Ada Linde highlighted/));
  });

  it('shows what is nearest where the quotation of a link is gone', async () => {
    await open(Article, { page: 'article', id: 'harbour-post' }, '#q-the-bridge-is-save-zzzzzz');
    const notice = screen.getByRole('complementary', { name: 'Link without a place' });
    expect(within(notice).getAllByRole('link')[0]).toHaveTextContent(/The bridge is safe/);
  });

  it('says where it contradicts itself', async () => {
    await open(Article, { page: 'article', id: 'harbour-post' });
    const notice = screen.getByRole('complementary', { name: 'This article contradicts itself' });
    expect(within(notice).getByText('It is not known whether it was closed.')).toBeVisible();
  });

  it('sets furniture apart and says why', async () => {
    await open(Article, { page: 'article', id: 'harbour-post' });
    expect(screen.getByText('Page furniture, not searched or counted')).toBeVisible();
  });

  it('has a heading even where the article has no headline', async () => {
    await open(Article, { page: 'article', id: 'unnamed' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('an article without a headline');
  });

  it('publishes nothing of what rights withhold', async () => {
    const excerpt = structuredClone(bundle);
    const article = excerpt.articles[1]!;
    article.rights = 'excerpt';
    article.withheld = [{ start: 0, end: 10 }];
    article.text = ' '.repeat(10) + article.text.slice(10);
    await open(Article, { page: 'article', id: 'island-times' }, '', excerpt);
    expect(screen.getByText('[not published here]')).toBeVisible();
  });
});

describe('the page of a speaker', () => {
  it('tells what the speaker claims, what others say of it, and which quotations a person confirmed', async () => {
    await open(Speaker, { page: 'speaker', id: 'ada-linde' });
    const claims = screen.getByRole('region', { name: 'Claims' });
    expect(within(claims).getByRole('link', { name: 'The bridge is safe.' })).toBeVisible();
    expect(within(claims).getByRole('link', { name: 'Falk' })).toBeVisible();
    expect(screen.getByText('confirmed', { selector: 'li em' })).toBeVisible();
  });

  it('lists their words by outlet, those between marks apart from those that are reported', async () => {
    await open(Speaker, { page: 'speaker', id: 'ada-linde' });
    const quoted = screen.getByRole('region', { name: 'Quoted' });
    expect(
      within(quoted)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['harbour-post 1 passage · 6 May 2031', 'island-times 1 passage · 6 May 2031']);
    expect(quoted).toHaveTextContent(
      'it “as solid as rock” ¶3 quoted in part She … called in a letter machine-made',
    );
    const reported = screen.getByRole('region', { name: 'Reported without quotation marks' });
    expect(reported).toHaveTextContent('the bridge was safe ¶2 reported Ada Linde … said machine-made');
    expect(reported).not.toHaveTextContent('solid');
  });

  it('folds a long list and keeps every link in the page', async () => {
    const long = structuredClone(bundle);
    const [, fragment] = long.articles[1]!.quotations;
    long.articles[1]!.quotations = Array.from({ length: 30 }, (_, index) => ({
      ...fragment!,
      id: `words-${index}`,
      kind: 'indirect' as const,
    }));
    const { container } = await open(Speaker, { page: 'speaker', id: 'ada-linde' }, '', long);
    expect(screen.getByText('25 more in island-times')).toBeVisible();
    expect(container.querySelectorAll('a[href*="#q-words-"]')).toHaveLength(30);
  });

  it('gives no words of theirs that an article withholds', async () => {
    const excerpt = structuredClone(bundle);
    const article = excerpt.articles[1]!;
    article.withheld = [{ start: 0, end: article.text.length }];
    await open(Speaker, { page: 'speaker', id: 'ada-linde' }, '', excerpt);
    expect(screen.queryByText(/solid as rock/)).toBeNull();
  });
});

describe('the page on method', () => {
  it('shows the measured rates, and says so where a figure is still to come', async () => {
    await open(Method, { page: 'method' });
    const [quotations, wordings] = screen.getAllByRole('table');
    const rows = within(quotations!).getAllByRole('row');
    expect(rows).toHaveLength(MEASURED_RATES.rates.length + 1);
    for (const { what, recall } of WORDING_RATES) {
      expect(within(wordings!).getByRole('row', { name: new RegExp(what) })).toHaveTextContent(
        `${recall.toFixed(1)}%`,
      );
    }
    for (const [index, { unseen }] of MEASURED_RATES.rates.entries()) {
      expect(rows[index + 1]).toHaveTextContent(unseen === null ? 'not yet measured' : unseen.toFixed(1));
    }
  });
});

describe('the overview', () => {
  it('puts the disputed claim before the conflicting reports', async () => {
    await open(Overview, { page: 'overview' });
    const list = screen.getByRole('region', { name: /most contested first/ });
    const headings = within(list).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'The bridge is safe.',
      'The bridge was closed on Sunday.',
    ]);
  });

  it('says what to do where a corpus has no claims yet', async () => {
    await open(Overview, { page: 'overview' }, '', { ...bundle, claims: [] });
    expect(screen.getByText(/No claims have been recorded/)).toBeVisible();
  });
});

describe('pages for what is missing', () => {
  it('an unknown address shows what is near it', async () => {
    history.replaceState(null, '', '/claims/bridge-save/');
    await open(NotFound, { page: 'not-found' });
    await vi.waitFor(() => expect(screen.getByText('claims/bridge-save')).toBeVisible());
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/claims/bridge-safe/');
  });

  it('no corrections yet is said in words', async () => {
    const none = structuredClone(bundle);
    none.claims[1]!.corrections = [];
    await open(Corrections, { page: 'corrections' }, '', none);
    expect(screen.getByText('No corrections have been made so far.')).toBeVisible();
  });
});

describe('copying a link', () => {
  let stop: () => void;
  beforeEach(() => (stop = copyLinks(document.body)));
  afterEach(() => stop());

  it('puts the absolute address on the clipboard and says so', async () => {
    const user = userEvent.setup();
    await open(Claim, { page: 'claim', id: 'bridge-safe' });
    await user.click(screen.getByRole('button', { name: 'Copy link to this claim' }));
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/claims/bridge-safe/');
    expect(screen.getByText('Copied')).toBeVisible();
  });

  it('offers the address to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
    await open(Claim, { page: 'claim', id: 'bridge-safe' });
    await user.click(screen.getByRole('button', { name: 'Copy link to this claim' }));
    const field = await screen.findByRole('textbox', { name: 'Link to this claim' });
    expect(field).toHaveValue('http://localhost:3000/claims/bridge-safe/');
  });
});
