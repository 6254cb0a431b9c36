import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Bytes that a first visit to one page loads, as a host that compresses with brotli sends them. */
export interface Weight {
  scripts: number;
  styles: number;
  fonts: number;
  html: number;
}

/** Brotli bytes of JavaScript that a claim’s page may load; none of it is needed to read the page. */
export const CLAIM_SCRIPTS = 45_000;

const kinds = { script: 'scripts', stylesheet: 'styles', font: 'fonts', document: 'html' } as const;

/** Weighs what the browser really asks for: modules that load others, and what is fetched when the page is idle. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const weight: Weight = { scripts: 0, styles: 0, fonts: 0, html: 0 };
  const bodies: Promise<void>[] = [];
  const listener = (response: Response): void => {
    const kind = kinds[response.request().resourceType() as keyof typeof kinds];
    if (!kind || !response.ok()) return;
    const weighed = response.body().then((body) => {
      // Fonts (WOFF2) are compressed already.
      weight[kind] += kind === 'fonts' ? body.length : brotliCompressSync(body).length;
    });
    bodies.push(weighed);
  };
  page.on('response', listener);
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  page.off('response', listener);
  return weight;
}
