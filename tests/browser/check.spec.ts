import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lateQuotation } from './published.ts';
import { expect, open, test } from './reader.ts';

const field = (page: Page) => page.getByRole('textbox', { name: /^The text/ });
const found = (page: Page) => page.getByRole('heading', { level: 2, name: /quotations? found/i });

/** Opens the page and waits until it says that all it needs is there. */
async function openLoaded(page: Page, path = 'check/') {
  await open(page, path);
  await expect(page.getByText('Loaded.', { exact: true })).toBeVisible();
}

/** Pastes as a browser does, with the HTML that a copied page brings. */
async function paste(page: Page, text: string, html = '') {
  await field(page).focus();
  await field(page).evaluate(
    (element, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain!);
      if (rich) clipboardData.setData('text/html', rich);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // The browser's own pasting of plain text does not follow an event made by a script.
      if (element.dispatchEvent(event)) document.execCommand('insertText', false, plain);
    },
    [text, html],
  );
}

async function checkText(page: Page, text: string) {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Check the text' }).click();
}

test('from pasting on nothing is asked of any server, whatever one does with what was found', async ({
  page,
  context,
  contents,
}) => {
  const { quotation } = lateQuotation(contents);
  await openLoaded(page);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  const html = `<p>A picture <img src="/card.png?leak"><script src="/leak.js"></script></p>
    <link rel="stylesheet" href="/leak.css"><p onclick="leak()">“${quotation.exact}”</p>`;
  await paste(page, '', html);
  await expect(found(page)).toBeVisible();
  for (const link of (await page.getByRole('main').getByRole('link').all()).slice(0, 40)) {
    if (!(await link.isVisible())) continue;
    await link.hover();
    await link.focus();
  }
  await page.getByRole('button', { name: 'Copy the summary as Markdown' }).click();
  await page.getByRole('button', { name: 'Copy a link that contains this text' }).click();
  await expect(page.getByText(/Link with this text copied/).first()).toBeVisible();
  expect(asked).toEqual([]);
  await context.setOffline(false);
});

test('a copied page keeps its paragraphs, and no element of it comes into this page', async ({ page }) => {
  await openLoaded(page);
  const html =
    '<h1>Harbour</h1><p>First <b>bold</b><br>line.</p><ul><li>One</li></ul>' +
    '<p>“We will not&nbsp;go,” she said.<img src="x" onerror="document.title=1" style="color: red"><span hidden>no</span></p><style>p{}</style>';
  await paste(page, 'Harbour First bold line.', html);
  await expect(field(page)).toHaveValue('Harbour\n\nFirst bold\nline.\n\nOne\n\n“We will not go,” she said.');
  await expect(found(page)).toHaveText('1 quotation found');
  expect(await page.getByRole('main').locator('img').count()).toBe(0);
});

test('what the keyboard pastes is checked at once: plain text as it is, a copied page with its paragraphs', async ({
  page,
  contents,
}) => {
  const { quotation } = lateQuotation(contents);
  const said = `She said: “${quotation.exact.replace(/\s+/g, ' ')}”`;
  await openLoaded(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), said);
  await field(page).press('Control+v');
  await expect(field(page)).toHaveValue(said);
  await expect(found(page)).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(found(page)).toBeHidden();
  await page.evaluate(async (text) => {
    const types = { 'text/plain': `x ${text}`, 'text/html': `<p>x</p><p>${text}</p>` };
    const blobs = Object.entries(types).map(([type, data]) => [type, new Blob([data], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, said);
  await field(page).press('Control+v');
  await expect(field(page)).toHaveValue(`x\n\n${said}`);
  await expect(found(page)).toBeVisible();
});

test('the example shows each kind of finding; marks, notes and findings lead to one another', async ({
  page,
}) => {
  await openLoaded(page);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(found(page)).toHaveText('4 quotations found');
  const findings = page.getByRole('region', { name: 'Quotation by quotation' }).getByRole('article');
  await expect(findings).toHaveCount(4);
  for (const [index, verdict] of [/verbatim/, /altered/, /other speaker/, /not in this corpus/].entries()) {
    await expect(findings.nth(index).getByRole('heading')).toHaveText(verdict);
  }
  await expect(findings.nth(1).locator('blockquote del')).toBeVisible();
  await page.getByRole('link', { name: /^Quotation 2: altered/ }).click();
  await expect(page).toHaveURL(/#found-2$/);
  await expect(findings.nth(1)).toBeInViewport();
  await findings
    .nth(1)
    .getByRole('link', { name: /back to the words/ })
    .click();
  await expect(page).toHaveURL(/#words-2$/);
  await expect(
    findings
      .first()
      .getByRole('link', { name: /BBC|Times|Age|Australian|rewrite/ })
      .first(),
  ).toHaveAttribute('href', /\/articles\/[^/]+\/#q-/);
});

test('one can follow what was found and come back to it', async ({ page }) => {
  await openLoaded(page);
  await page.getByRole('button', { name: 'Try an example' }).click();
  const finding = page.locator('#found-1');
  await finding.getByRole('link', { name: /its page|wordings? compared/i }).click();
  await expect(page).toHaveURL(/\/quotes\/[^/]+\/$/);
  await page.goBack();
  await expect(found(page)).toHaveText('4 quotations found');
  await expect(field(page)).not.toHaveValue('');
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('a link holds the text only if asked for, behind its “#”, and opens on what was found', async ({
  page,
  context,
}) => {
  await openLoaded(page);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(found(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Copy a link that contains this text' }).click();
  await expect(page.getByText('Link with this text copied.').first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const text = await field(page).inputValue();

  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const other = await context.newPage();
  await other.goto(link);
  await expect(found(other)).toHaveText('4 quotations found');
  await expect(field(other)).toHaveValue(text);
  for (const url of asked) expect(new URL(url).search).toBe('');
  await field(other).press('End');
  await field(other).pressSequentially(' ');
  await expect(other).not.toHaveURL(/#text=/);
  await other.goto(`${link.slice(0, -9)}`);
  await other.reload();
  await expect(other.getByText(/cut short or changed/).first()).toBeVisible();
});

test('a file is read in its encoding, or refused with the reason', async ({ page }) => {
  await openLoaded(page);
  const input = page.locator('input[type="file"]');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });
  await input.setInputFiles(
    file('draft.txt', Buffer.from('\x93We will not go,\x94 Ren\xe9e said.', 'latin1')),
  );
  await expect(field(page)).toHaveValue('“We will not go,” Renée said.');
  await expect(page.getByText(/Windows-1252/)).toBeVisible();
  await expect(found(page)).toHaveText('1 quotation found');
  await input.setInputFiles(
    file('draft.html', Buffer.from('<title>x</title><p>“Go,” she said.</p><p>Two</p>')),
  );
  await expect(field(page)).toHaveValue('“Go,” she said.\n\nTwo');
  await input.setInputFiles(file('draft.pdf', Buffer.from('%PDF-1.7')));
  await expect(page.getByText(/draft\.pdf: this is a PDF/).first()).toBeVisible();
});

test('text that cannot be checked, or holds no quotation, is answered in words', async ({ page }) => {
  await openLoaded(page);
  await checkText(page, '  ');
  await expect(page.getByText(/There is no text yet/).first()).toBeVisible();
  await checkText(page, 'word '.repeat(45_000));
  await expect(page.getByText(/too long: it has 225,000 characters/).first()).toBeVisible();
  await checkText(page, 'The harbour is quiet today.');
  await expect(page.getByText(/No quotations were found/)).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('0 quotations found');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among the findings, and a phone needs no sideways scrolling (${colorScheme})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    await openLoaded(page);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(found(page)).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.classList.add('travelled');
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
}
