import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { expect, test, pagesOf } from './built.ts';

test('every page is valid HTML', async ({ site }) => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const messages: string[] = [];
  for (const { path, html } of pagesOf(site)) {
    const report = await validator.validateString(html, `${process.cwd()}/${path || 'index'}.html`);
    for (const { messages: found } of report.results) {
      messages.push(
        ...found.map((it) => `${path}:${it.line}:${it.column}: ${it.message} (${it.ruleId}, ${it.selector})`),
      );
    }
  }
  expect(messages).toEqual([]);
});

test('every page keeps to a content security policy that allows nothing inline and nothing from elsewhere', ({
  site,
}) => {
  for (const { path, document } of pagesOf(site)) {
    const policy =
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy, path).toMatch(/default-src 'self'/);
    expect(policy, path).not.toMatch(/unsafe|https?:|\*|data:/);
    // The policy holds only for what comes after it.
    expect(document.querySelector('script, link, style, meta[http-equiv]')?.tagName, path).toBe('META');
    const data = ['application/ld+json', 'application/json'];
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !data.includes(script.getAttribute('type') ?? ''),
    );
    expect(inline, path).toEqual([]);
    expect(
      [...document.querySelectorAll('style, [style]')].map((element) => element.outerHTML),
      path,
    ).toEqual([]);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
    );
    expect(handlers, path).toEqual([]);
  }
});

test('every page says in its head what it is, and no two say the same', ({ site, contents }) => {
  const titles = new Map<string, string>();
  for (const { path, document } of pagesOf(site)) {
    if (contents.aliases.map(decodeURI).includes(path)) continue;
    const { title } = document;
    expect(title.trim(), path).not.toBe('');
    expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, path);
    expect(document.documentElement.lang, path).toMatch(/^[a-z]{2}/);
    expect(document.querySelectorAll('h1').length, path).toBe(1);
    const content = (selector: string): string =>
      document.querySelector(selector)?.getAttribute('content') ?? '';
    expect(content('meta[name=description]').length, path).toBeGreaterThan(20);
    expect(content('meta[name=description]').length, path).toBeLessThan(320);
    expect(content('meta[property="og:title"]'), path).not.toBe('');
    expect(content('meta[property="og:description"]'), path).not.toBe('');
  }
  expect([...titles.values()].sort()).toEqual(expect.arrayContaining(contents.paths.map(decodeURI).sort()));
});

test('canonical links and cards carry the address of the published site', ({ site, contents }) => {
  test.skip(site === 'bare', 'a bare folder says no address');
  for (const { path, document } of pagesOf(site)) {
    if (path === '404.html') continue;
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(canonical, path).toMatch(/^https:\/\//);
    const isAlias = contents.aliases.map(decodeURI).includes(path);
    expect(decodeURI(canonical).endsWith(`/${path}`), `${path}: ${canonical}`).toBe(!isAlias);
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(canonical);
    expect(document.querySelector('meta[property="og:image"]')?.getAttribute('content')).toMatch(
      /^https:\/\//,
    );
  }
});

test('each claim is described to machines as a schema.org Claim, and without a reviewer never as a review', ({
  site,
  contents,
}) => {
  for (const { id, statement } of contents.claims) {
    const { document } = pagesOf(site).find(({ path }) => path === `claims/${id}/`)!;
    const described = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );
    const claim = described.find((thing) => thing['@type'] === 'Claim');
    expect(claim, id).toMatchObject({ '@context': 'https://schema.org', text: statement });
    expect(claim!.url ?? claim!['@id'], id).toMatch(new RegExp(`/claims/${id}/$`));
    expect(claim!.appearance, id).toBeInstanceOf(Array);
    for (const appearance of claim!.appearance as Record<string, unknown>[]) {
      expect(appearance, id).toMatchObject({ '@type': expect.stringMatching(/Article$/) });
    }
    const { review } = contents.published<{ review?: unknown }>(`claims/${id}.json`);
    expect(described.some((thing) => thing['@type'] === 'ClaimReview')).toBe(Boolean(review));
  }
});
