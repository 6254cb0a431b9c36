import { budgetPages } from '../budget/pages.ts';
import { CLAIM_SCRIPTS, weigh } from '../budget/weight.ts';
import { expect, test } from './reader.ts';

test('a claim’s page loads no more JavaScript than its budget allows', async ({ page }) => {
  const { path } = budgetPages().find(({ name }) => name === 'claim')!;
  const { scripts, styles } = await weigh(page, path);
  expect(scripts).toBeGreaterThan(1000);
  expect(scripts).toBeLessThanOrEqual(CLAIM_SCRIPTS);
  expect(styles).toBeGreaterThan(500);
});

test('the search’s own code is not loaded before somebody searches', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { path } = budgetPages().find(({ name }) => name === 'claim')!;
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /worker|search|documents/i.test(url))).toEqual([]);
});
