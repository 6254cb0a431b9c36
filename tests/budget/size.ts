/** `npm run size`: what each kind of page loads, beside its budget. Exits 1 where a budget is exceeded. */
import { chromium } from '@playwright/test';
import { serve } from '../../src/node/serve.ts';
import { chromiumArguments, findChromium } from '../browser/chromium.ts';
import { buildSite, folderOf } from '../browser/sites.ts';
import { budgetPages } from './pages.ts';
import { CLAIM_SCRIPTS, weigh } from './weight.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

await buildSite('root');
const { url, close } = await serve(folderOf('root'));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
console.log('brotli        scripts   styles    fonts     html');
for (const { name, path } of budgetPages()) {
  const context = await browser.newContext();
  const { scripts, styles, fonts, html } = await weigh(await context.newPage(), url + path);
  await context.close();
  let verdict = '';
  if (name === 'claim') {
    const over = scripts > CLAIM_SCRIPTS;
    verdict = `  scripts: ${over ? 'OVER' : 'within'} the budget of ${kilobytes(CLAIM_SCRIPTS).trim()}`;
    if (over) process.exitCode = 1;
  }
  console.log(name.padEnd(12) + [scripts, styles, fonts, html].map(kilobytes).join('') + verdict);
}
await browser.close();
await close();
