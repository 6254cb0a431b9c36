import { render, screen, within } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { pageFor } from '../../src/app/data/page-for.ts';
import Article from '../../src/app/pages/Article.svelte';
import Claim from '../../src/app/pages/Claim.svelte';
import Quotes from '../../src/app/pages/Quotes.svelte';
import Speaker from '../../src/app/pages/Speaker.svelte';
import Utterance from '../../src/app/pages/Utterance.svelte';
import type { Route } from '../../src/app/routes.ts';
import { quoted, withUtterance } from '../app/quoted-bundle.ts';

function open(component: unknown, route: Route, bundle = quoted) {
  const page = pageFor(route, bundle);
  return render(component as Component<Record<string, unknown>>, { page, search: '', hash: '' });
}

describe('the page of an utterance', () => {
  it('shows the fullest wording whole, and says in a sentence what the outlets make of it', () => {
    const { container } = open(Utterance, { page: 'utterance', id: 'close-it' });
    const text = container.querySelector('blockquote')!.cloneNode(true) as Element;
    text.querySelectorAll('.sign, .ours').forEach((ours) => ours.remove());
    expect(text).toHaveTextContent('Close the old bridge, before the winter storms come to us.');
    expect(screen.getByText(/^Three outlets print it, in three wordings/)).toBeVisible();
  });

  it('leads from changed words to what each outlet has there, and from there into its article', () => {
    open(Utterance, { page: 'utterance', id: 'close-it' });
    expect(screen.getByRole('link', { name: /^winter, readings ?2$/ })).toHaveAttribute('href', '#reading-2');
    const readings = screen.getByRole('list', { name: 'Where the outlets differ' });
    expect(within(readings).getByText('autumn')).toBeVisible();
    expect(within(readings).getByRole('link', { name: /^island-times.¶4: autumn$/ })).toHaveAttribute(
      'href',
      '/articles/island-times/#p4:44-50',
    );
  });

  it('says who is named as the speaker, article by article, where they disagree', () => {
    open(Utterance, { page: 'utterance', id: 'close-it' });
    const conflict = screen.getByText(/The articles disagree about who said it/);
    expect(conflict).toHaveTextContent('Bo Falk (harbour-post, island-times), Ada Linde (unnamed)');
  });

  it('lists each wording, names how it differs, and tells where words are left out', () => {
    open(Utterance, { page: 'utterance', id: 'close-it' });
    const wordings = screen.getByRole('region', { name: 'Each wording, with its outlets' });
    expect(within(wordings).getByRole('heading', { name: 'Fullest wording' })).toBeVisible();
    expect(within(wordings).getByRole('img', { name: 'left out here: old' })).toBeVisible();
    expect(within(wordings).getByText(/cut, not marked/)).toBeVisible();
  });

  it('leads from the words of a wording into its article, and makes no link of a blank between them', () => {
    const { container } = open(Utterance, { page: 'utterance', id: 'close-it' });
    const links = [...container.querySelectorAll('.wordings blockquote a')];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.textContent).toMatch(/\p{L}/u);
      expect(link.getAttribute('href')).toMatch(/^\/articles\/[^#]+#p\d+:\d+-\d+$/);
    }
  });

  it('sets apart what is possibly the same', () => {
    open(Utterance, { page: 'utterance', id: 'nobody-knows' });
    expect(screen.getByRole('heading', { name: 'Possibly the same' })).toBeVisible();
    expect(screen.getByText('Two outlets print it, in the same words.')).toBeVisible();
  });

  it('says of a quotation of one article that no other of this corpus has it', () => {
    const alone = withUtterance(quoted, 'alone', [
      { article: 'unnamed', paragraph: 'Falk said: “I have nothing to add.”', wording: 0 },
    ]);
    const { container } = open(Utterance, { page: 'utterance', id: 'alone' }, alone);
    expect(screen.getByText('No other article of this corpus has these words.')).toBeVisible();
    expect(container).not.toHaveTextContent(/did not|fullest/i);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('has each element id once', () => {
    for (const [component, route] of [
      [Utterance, { page: 'utterance', id: 'close-it' }],
      [Quotes, { page: 'quotes' }],
    ] as const) {
      const { container, unmount } = open(component, route);
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      unmount();
    }
  });
});

describe('the list of quotations', () => {
  it('begins with the altered ones, each with what the outlets print', () => {
    open(Quotes, { page: 'quotes' });
    expect(screen.getByText(/^1 of 2 shared quotations is altered somewhere/)).toBeVisible();
    const changed = screen.getByRole('region', { name: 'Words changed' });
    expect(within(changed).getByRole('link', { name: /^Bo Falk or Ada Linde: Close the/ })).toHaveAttribute(
      'href',
      '/quotes/close-it/',
    );
    expect(within(changed).getByText('autumn')).toBeVisible();
  });
});

describe('a quotation of several wordings', () => {
  it('is flagged in the margin of its article, as altered where it is', async () => {
    open(Article, { page: 'article', id: 'island-times' });
    const margin = await screen.findByRole(
      'list',
      { name: 'Who speaks in paragraph 4' },
      { timeout: 10_000 },
    );
    expect(within(margin).getByRole('link', { name: '3 wordings: words changed' })).toHaveAttribute(
      'href',
      '/quotes/close-it/',
    );
  });

  it('is flagged on its speaker’s page', () => {
    open(Speaker, { page: 'speaker', id: 'bo-falk' });
    expect(screen.getByRole('link', { name: '3 wordings' })).toBeVisible();
  });

  it('is flagged beside the passage of a claim that quotes it', () => {
    const claimed = structuredClone(quoted);
    const { start, end, exact, block } = claimed.articles[1]!.quotations.at(-2)!;
    const evidence = claimed.claims[1]!.positions[0]!.evidence[1]!;
    Object.assign(evidence, { start, end, exact, block });
    open(Claim, { page: 'claim', id: 'bridge-safe' }, claimed);
    expect(screen.getByRole('link', { name: '3 wordings: words changed' })).toBeVisible();
  });
});
