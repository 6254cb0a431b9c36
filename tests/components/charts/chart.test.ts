import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CoverageMatrix from '../../../src/charts/CoverageMatrix.svelte';
import StanceMark from '../../../src/charts/StanceMark.svelte';
import StanceMatrix from '../../../src/charts/StanceMatrix.svelte';
import Timeline from '../../../src/charts/Timeline.svelte';
import TwoSides from '../../../src/charts/TwoSides.svelte';
import { coverageStory, SPEAKERS, stanceStory, timelineStory, twoSidesStory } from '../../charts/story.ts';

const charts = {
  'stance matrix': () => render(StanceMatrix, { input: stanceStory(4, SPEAKERS.slice(0, 5)) }),
  'coverage matrix': () => render(CoverageMatrix, { input: coverageStory(4) }),
  'two sides': () => render(TwoSides, { input: twoSidesStory() }),
  timeline: () => render(Timeline, { input: timelineStory(9, () => '2031-05-14') }),
};

/** The wide form's links, in the order of the page. */
function wideLinks(container: Element): SVGAElement[] {
  return [...container.querySelectorAll<SVGAElement>('.only-wide svg a')];
}

/** What a download would save: jsdom has no files, so the address and the link are watched. */
function watchDownloads(): { name: string; content: Promise<string> }[] {
  const saved: { name: string; content: Promise<string> }[] = [];
  let latest: Blob | undefined;
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return 'blob:watched';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) saved.push({ name: this.download, content: latest.text() });
  });
  return saved;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.entries(charts))('the %s', (_, draw) => {
  it('is a figure named by its finding', () => {
    draw();
    const title = screen.getByRole('heading', { level: 3 }).textContent;
    expect(screen.getByRole('figure', { name: title })).toBeInTheDocument();
  });

  it('names each mark by a whole sentence and leads somewhere with it', () => {
    const { container } = draw();
    const links = wideLinks(container);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect(link).toHaveAttribute('href');
      // Browsers name an SVG element by its title before its contents (SVG accessibility API mappings, 8.1); jsdom's
      // reckoning of names does not, so the title itself is looked at.
      expect(link.firstElementChild?.localName).toBe('title');
      expect(link.firstElementChild?.textContent.length).toBeGreaterThan(
        link.querySelector('text')?.textContent.length ?? 0,
      );
    }
  });

  it('is one tab stop, in which the arrow keys move', async () => {
    const { container } = draw();
    const links = wideLinks(container);
    expect(links.filter((link) => link.getAttribute('tabindex') === '0')).toHaveLength(1);
    const user = userEvent.setup();
    await user.tab();
    const first = document.activeElement;
    expect(links.some((link) => link === first)).toBe(true);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(first);
    expect(links.some((link) => link === document.activeElement)).toBe(true);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{Control>}{End}{/Control}');
    const stops = links.filter((link) => link.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    expect(stops[0]).toBe(document.activeElement);
  });

  it('shows the sentence of the mark that has the focus', async () => {
    const { container } = draw();
    await userEvent.setup().tab();
    const sentence = document.activeElement?.querySelector('title')?.textContent;
    expect(container.querySelector('p.sentence')).toHaveTextContent(sentence!);
  });

  it('has all its facts in a table that opens without scripts', () => {
    const { container } = draw();
    const details = container.querySelector('details')!;
    details.open = true;
    expect(within(details).getByText('Show as a table').tagName).toBe('SUMMARY');
    const table = within(details).getByRole('table');
    expect(within(table).getAllByRole('columnheader').length).toBeGreaterThan(3);
    expect(within(table).getAllByRole('rowheader').length).toBeGreaterThan(4);
    expect(within(table).getAllByRole('link')[0]).toHaveAttribute('href');
  });

  it('hands out its table as CSV, a line a row, with absolute addresses', async () => {
    const saved = watchDownloads();
    const { container } = draw();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Download data (CSV)' }));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toMatch(/^[a-z-]+\.csv$/);
    const lines = (await saved[0]!.content).trimEnd().split('\r\n');
    expect(lines).toHaveLength(container.querySelectorAll('tbody tr').length + 1);
    expect(lines.slice(1).some((line) => line.includes(`,${location.origin}/`))).toBe(true);
  });

  it('hands out its picture as an SVG file that stands by itself', async () => {
    const saved = watchDownloads();
    draw();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Download picture (SVG)' }));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const file = await saved[0]!.content;
    const drawn = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).toBeNull();
    expect(drawn.querySelector('svg > title')?.textContent).toBe(screen.getByRole('heading').textContent);
    expect(file).toContain(location.href);
    expect(file).not.toMatch(/class=|var\(|tabindex=|href="\//);
  });
});

describe('a stance mark among words', () => {
  it('is silent where a word stands beside it, and named where none does', async () => {
    const { container, rerender } = render(StanceMark, { stance: 'denies' });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    await rerender({ stance: 'denies', label: 'denies' });
    expect(screen.getByRole('img', { name: 'denies' })).toBeInTheDocument();
  });
});
