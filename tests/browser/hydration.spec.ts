import { expect, open, test } from './reader.ts';

declare global {
  interface Window {
    /** The elements of the file as it came, and the words in its main part, from before any script ran. */
    served: { elements: Element[]; words: string };
  }
}

test('scripts take over the page that was sent: no element is made anew, no word changes', async ({
  page,
  contents,
}) => {
  test.slow();
  await page.addInitScript(() => {
    // Module scripts wait until the document is parsed; this event comes just before them.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const words = document.querySelector('main')?.textContent ?? '';
      window.served = { elements: [...document.body.querySelectorAll('*')], words };
    });
  });
  // What a page loads once it is alive changes its words, as the line that says whether a check can begin.
  await page.route('**/data/check-*.json', () => undefined);
  for (const path of contents.visited) {
    await open(page, path);
    const { lost, words } = await page.evaluate(() => ({
      lost: window.served.elements
        .filter((element) => !element.isConnected)
        .map((element) => element.outerHTML),
      words: [window.served.words, document.querySelector('main')!.textContent],
    }));
    expect(lost, path).toEqual([]);
    expect(words[1], path).toBe(words[0]);
  }
});
