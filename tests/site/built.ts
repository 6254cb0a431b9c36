import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { folderOf, sites, type SiteName } from '../browser/sites.ts';

export { expect } from '@playwright/test';
export { siteTest as test } from '../browser/contents.ts';

export interface BuiltPage {
  /** Path below the site's base: `claims/<id>/`, `404.html`. */
  path: string;
  html: string;
  document: Document;
}

/** Every file of a built site, as a path below its folder. */
export function filesOf(site: SiteName): string[] {
  return readdirSync(folderOf(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folderOf(site).length + 1));
}

export function readBuilt(site: SiteName, file: string): string {
  return readFileSync(`${folderOf(site)}/${file}`, 'utf8');
}

const parsed = new Map<SiteName, BuiltPage[]>();

/** Every page of a built site, parsed as a browser would without running its scripts. */
export function pagesOf(site: SiteName): BuiltPage[] {
  const known = parsed.get(site);
  if (known) return known;
  const pages = filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readBuilt(site, file);
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const url = `http://site.test${sites[site].base}${encodeURI(path)}`;
      return { path, html, document: new JSDOM(html, { url }).window.document };
    });
  parsed.set(site, pages);
  return pages;
}
