import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageFor } from '../../src/app/data/page-for.ts';
import Search from '../../src/app/pages/Search.svelte';
import { knownOf } from '../../src/search/syntax/known.ts';
import { view } from '../../src/app/screen.svelte.ts';
import { quoted } from '../app/quoted-bundle.ts';
import { client, facets, hit, lastAsked, resetClient, results } from './search-client.ts';

vi.mock('../../src/app/search/open-client.ts', () => ({ searchClient: () => client }));

const field = () => screen.getByRole('combobox');
const open = (search = '') => {
  const page = pageFor({ page: 'search' }, quoted);
  return render(Search as unknown as Component<Record<string, unknown>>, { page, search, hash: '' });
};
const closed = hit({ article: 'harbour-post', block: 3, day: '2031-05-06' });

beforeEach(() => {
  resetClient();
  localStorage.clear();
  history.replaceState(null, '', '/search/');
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('min-width') }));
});
afterEach(() => vi.unstubAllGlobals());

describe('typing', () => {
  it('finds at every key, leaves the address a link, and says the count when it pauses', async () => {
    client.search.mockImplementation(() => Promise.resolve(results([closed])));
    open();
    expect(client.search).not.toHaveBeenCalled();
    await userEvent.type(field(), 'bri');
    const link = await screen.findByRole('link', { name: /Swans were seen/ });
    expect(link).toHaveAttribute('href', '/articles/harbour-post/#p4:0-3');
    expect(link.querySelector('mark')).toHaveTextContent('Swa');
    expect(location.search).toBe('?q=bri');
    await waitFor(() => expect(view.announcement).toBe('1 result'), { timeout: 2000 });
  });

  it('takes typed filters out of the words and shows them, to be removed from the text as well', async () => {
    open();
    await userEvent.type(field(), 'closed speaker:falk outlet:island');
    expect(lastAsked()).toMatchObject({ speakers: ['bo-falk'], outlets: ['island-times'] });
    expect(lastAsked()?.text.trim()).toBe('closed');
    const used = screen.getByRole('list', { name: 'Filters in use' });
    await userEvent.click(within(used).getByRole('button', { name: /Remove filter: Speaker Bo Falk/ }));
    expect(field()).toHaveValue('closed outlet:island');
    expect(lastAsked()).not.toHaveProperty('speakers');
  });

  it('offers the nearest where a typed value means nothing', async () => {
    open();
    await userEvent.type(field(), 'outlet:moon_timos x');
    expect(screen.getByText(/No outlet here is called “moon_timos/)).toBeVisible();
  });

  it('offers all that a beginning may mean, and takes the one that is chosen', async () => {
    const page = structuredClone(pageFor({ page: 'search' }, quoted));
    const outlets = ['Moon Times', 'Moon Herald'].map((value) => ({ value, names: [] }));
    Object.assign(page.content, { known: { ...knownOf(quoted), outlets } });
    render(Search as unknown as Component<Record<string, unknown>>, { page, search: '', hash: '' });
    await userEvent.type(field(), 'outlet:moon bridge');
    expect(screen.getByText('“moon” could be several outlets:')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Moon Herald' }));
    expect(lastAsked()).toMatchObject({ text: 'bridge', outlets: ['Moon Herald'] });
  });

  it('asks quickly at every key, and for all that there is when typing rests', async () => {
    client.search.mockImplementation((query) =>
      Promise.resolve(results([closed], { partial: query.quick === true })),
    );
    open();
    await userEvent.type(field(), 'br');
    expect(lastAsked()).toMatchObject({ text: 'br', quick: true });
    await waitFor(() => expect(lastAsked()).not.toHaveProperty('quick'));
    expect(lastAsked()?.text).toBe('br');
  });

  it('says that the index is being loaded only when that takes long, and offers to try again', async () => {
    let fail: (error: Error) => void = () => undefined;
    client.search.mockImplementation(() => new Promise((_, reject) => (fail = reject)));
    open('?q=bridge');
    expect(screen.queryByText(/Loading/)).toBeNull();
    expect(await screen.findByText('Loading the index…')).toBeVisible();
    fail(new Error('the search index could not be fetched'));
    expect(await screen.findByText('The search index could not be fetched.')).toBeVisible();
    client.search.mockImplementation(() => Promise.resolve(results([closed])));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: /Swans were seen/ })).toBeVisible();
    expect(screen.queryByText(/could not/)).toBeNull();
  });
});

describe('completion', () => {
  it('is chosen with the arrows and taken with Enter; without a choice Enter opens the first result', async () => {
    client.search.mockImplementation(() => Promise.resolve(results([closed])));
    const followed = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('click', followed);
    open();
    await userEvent.type(field(), 'speaker:fal');
    const options = screen.getAllByRole('option');
    expect(options[0]).toHaveTextContent('Bo Falk');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{ArrowDown}');
    expect(field()).toHaveAttribute('aria-activedescendant', options[0]!.id);
    await userEvent.keyboard('{Enter}');
    expect(field()).toHaveValue('speaker:"Bo Falk" ');
    expect(screen.queryByRole('listbox')).toBeNull();
    followed.mockClear();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(followed).toHaveBeenCalledOnce());
    expect(followed.mock.calls[0]![0].target).toHaveClass('hit');
    document.removeEventListener('click', followed);
  });

  it('closes with Escape, before Escape clears the field, and never opens for ordinary words', async () => {
    open();
    await userEvent.type(field(), 'the bridge is sp');
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.type(field(), 'e');
    expect(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveValue('the bridge is spe');
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveValue('');
  });

  it('is taken with a tap, and Tab without a choice moves on', async () => {
    open();
    await userEvent.type(field(), 'stance:d');
    await userEvent.click(screen.getByRole('option', { name: /denies/ }));
    expect(field()).toHaveValue('stance:denies ');
    await userEvent.type(field(), 'kind:c');
    await userEvent.tab();
    expect(field()).not.toHaveFocus();
    expect(field()).toHaveValue('stance:denies kind:c');
  });
});

describe('what is found', () => {
  it('is one result an utterance, with the other outlets beside it and all wordings a link away', async () => {
    const words = {
      kind: 'quotation',
      text: 'It is safe',
      utterance: 'safe',
      printedBy: 4,
      wordings: 3,
    } as const;
    client.search.mockImplementation(() =>
      Promise.resolve(
        results([
          hit({ ...words, id: 'a', article: 'post-1', outlets: ['Post'] }, [
            { ...words, id: 'b', article: 'island-times', outlets: ['Times'] },
            { ...words, id: 'c', article: 'island-times', outlets: ['Times'] },
            { ...words, id: 'd', article: 'post-2', outlets: ['Post'] },
          ]),
        ]),
      ),
    );
    open('?q=safe');
    const also = await screen.findByText(/also in/);
    const links = within(also).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/articles/island-times/#q-b']);
    expect(screen.getByRole('link', { name: '3 wordings in 4 outlets' })).toHaveAttribute(
      'href',
      '/quotes/safe/',
    );
  });

  it('is nothing, with a link to each search that does find something', async () => {
    const query = { text: 'brigde', limit: 10, offset: 0 };
    const instead = [
      { given: 'filters' as const, query: { ...query, speakers: ['bo-falk'] }, total: 12 },
      { given: 'spelling' as const, query: { ...query, text: 'bridge' }, total: 3 },
    ];
    client.search.mockImplementation(() => Promise.resolve(results([], { instead })));
    open('?q=brigde&outlet=island-times&speaker=bo-falk');
    const link = await screen.findByRole('link', {
      name: '12 results without the filter outlet: island-times',
    });
    expect(link).toHaveAttribute('href', '/search/?q=brigde&speaker=bo-falk');
    expect(screen.getByRole('link', { name: '3 results for “bridge”' })).toHaveAttribute(
      'href',
      '/search/?q=bridge',
    );
  });

  it('is shown up to a hundred of a kind, and then says so', async () => {
    const [group] = results([closed]).groups;
    const many = results([closed], { groups: [{ ...group!, total: 900, more: true }], total: 900 });
    client.search.mockImplementation(() => Promise.resolve(many));
    open('?q=bridge');
    for (const limit of [30, 90, 100]) {
      await userEvent.click(await screen.findByRole('button', { name: 'Show more passages' }));
      expect(lastAsked()?.limit).toBe(limit);
    }
    expect(screen.getByText(/the nearest 100/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more passages' })).toBeNull();
  });

  it('can be narrowed by ticking, with counts that are asked for where they did not come along', async () => {
    client.search.mockImplementation(() => Promise.resolve(results([closed], { facets: null })));
    client.facets.mockImplementation(() =>
      Promise.resolve(facets({ outlets: [{ value: 'island-times', count: 7 }] })),
    );
    open('?q=bridge');
    const outlets = screen.getByRole('group', { name: 'Outlet', hidden: true });
    const box = await within(outlets).findByRole('checkbox', { name: /island-times 7/, hidden: true });
    expect(within(outlets).getByRole('checkbox', { name: /harbour-post 0/, hidden: true })).toBeEnabled();
    await userEvent.click(box);
    expect(lastAsked()?.outlets).toEqual(['island-times']);
    expect(location.search).toBe('?q=bridge&outlet=island-times');
  });
});

describe('in a corpus with more names than its page holds', () => {
  const names = vi.fn();
  const openLarge = (search = '') => {
    const page = structuredClone(pageFor({ page: 'search' }, quoted));
    Object.assign(page.content, { known: `data/search-known-${(files += 1)}.json` });
    return render(Search as unknown as Component<Record<string, unknown>>, { page, search, hash: '' });
  };
  const answer = () => new Response(JSON.stringify(knownOf(quoted)));
  /** Each test has a file of its own: a tab keeps what it has fetched. */
  let files = 0;

  beforeEach(() => {
    names.mockReset().mockImplementation(() => Promise.resolve(answer()));
    vi.stubGlobal('fetch', names);
  });

  it('fetches them when the field is entered, once, and completes by them', async () => {
    openLarge();
    expect(names).not.toHaveBeenCalled();
    await userEvent.type(field(), 'speaker:fal');
    expect(await screen.findByRole('option', { name: /Bo Falk/ })).toBeVisible();
    expect(names).toHaveBeenCalledTimes(1);
  });

  it('asks at once for what an address narrows by, and drops what turns out to be unknown', async () => {
    let arrive: (response: Response) => void = () => undefined;
    names.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    openLarge('?q=bridge&speaker=bo-falk&outlet=gone');
    await waitFor(() => expect(lastAsked()).toMatchObject({ speakers: ['bo-falk'], outlets: ['gone'] }));
    arrive(answer());
    await waitFor(() => expect(lastAsked()).not.toHaveProperty('outlets'));
    expect(screen.getByRole('button', { name: 'Remove filter: Speaker Bo Falk' })).toBeVisible();
  });

  it('waits for them with a typed filter, instead of searching for its words', async () => {
    let arrive: (response: Response) => void = () => undefined;
    names.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    openLarge('?q=bridge+speaker%3Afalk');
    expect(await screen.findByText('Loading the index…')).toBeVisible();
    expect(screen.queryByText(/is called/)).toBeNull();
    expect(lastAsked()).toBeUndefined();
    arrive(answer());
    await waitFor(() => expect(lastAsked()).toMatchObject({ text: 'bridge ', speakers: ['bo-falk'] }));
  });

  it('says so when they do not come, and tries again', async () => {
    names.mockImplementationOnce(() => Promise.reject(new TypeError('network')));
    openLarge('?q=speaker%3Afalk');
    await screen.findByText('The names of this corpus could not be fetched: no connection.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(lastAsked()).toMatchObject({ speakers: ['bo-falk'] }));
  });

  it('names the first of what there is, says how much there is, and leads to all of it', () => {
    const page = structuredClone(pageFor({ page: 'search' }, quoted));
    page.site.articles = 1500;
    render(Search as unknown as Component<Record<string, unknown>>, { page, search: '', hash: '' });
    expect(screen.getByRole('link', { name: 'All 1,500 articles' })).toHaveAttribute('href', '/#articles');
    expect(screen.queryByRole('link', { name: /^All .* claims/ })).toBeNull();
  });
});

describe('recent searches', () => {
  it('keep what one opened a result of, on this device, each to be removed', async () => {
    client.search.mockImplementation(() => Promise.resolve(results([closed])));
    const { unmount } = open('?q=bridge');
    await userEvent.click(await screen.findByRole('link', { name: /Swans were seen/ }));
    unmount();
    open();
    expect(await screen.findByRole('link', { name: 'bridge' })).toHaveAttribute('href', '/search/?q=bridge');
    expect(screen.getByText(/on this device only/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Forget bridge' }));
    expect(screen.queryByText('Recent searches')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });
});
