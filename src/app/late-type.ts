import serif from './style/serif.css?url';

/** Loads the serif once the page has been painted. Without scripts a `<noscript>` link does (src/node/prerender.ts). */
export function loadLateType(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = serif;
      document.head.append(link);
    }),
  );
}
