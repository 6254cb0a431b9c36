import { expect, it } from 'vitest';
import type { Page } from '../../src/app/data/page.ts';
import { readPageBlock, writePageBlock } from '../../src/app/page-block.ts';

const page = (title: string) => ({ title }) as Page;

it('what an article says can neither end the data block nor begin a comment', () => {
  const block = writePageBlock(page('</script><script>alert(1)</script><!-- $& $1'));
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  expect(block).not.toContain('<!--');
});

it('a page comes out of its own HTML as it went in', () => {
  const written = page('“Quotes”, $& and </script> \u2028');
  expect(readPageBlock(`<!doctype html><p>…${writePageBlock(written)}</body>`)).toEqual(written);
});

it('a document that is no page of the site is refused', () => {
  expect(() => readPageBlock('<h1>502 Bad Gateway</h1>')).toThrow('no page data');
});
