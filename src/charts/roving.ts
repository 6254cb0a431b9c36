import type { Attachment } from 'svelte/attachments';

/**
 * Makes the links of a chart one tab stop, within which the arrow keys move: right and left in reading order, up and
 * down to the nearest link of the next line, Home and End to the ends of a line (of the chart with Ctrl). Without
 * scripts each link is a tab stop of its own. Links say where they are by `data-x` and `data-y`, px in the chart.
 * After the ARIA Authoring Practices, "roving tabindex". `layout` is read so that a new layout starts afresh.
 */
export function roving(layout: unknown): Attachment<SVGSVGElement> {
  return (svg) => {
    void layout;
    const spots = Array.from(svg.querySelectorAll<SVGAElement>('a[data-x]'), (link) => ({
      link,
      x: Number(link.dataset['x']),
      y: Number(link.dataset['y']),
    })).sort((a, b) => a.y - b.y || a.x - b.x);
    type Spot = (typeof spots)[number];

    function settle(current: Spot): void {
      for (const spot of spots) spot.link.setAttribute('tabindex', spot === current ? '0' : '-1');
    }

    function onFocus(event: Event): void {
      const spot = spots.find(({ link }) => link === event.target);
      if (spot) settle(spot);
    }

    function onKey(event: Event): void {
      if (!(event instanceof KeyboardEvent) || event.altKey || event.metaKey) return;
      const from = spots.find(({ link }) => link === event.target);
      const to = from && target(spots, from, event.key, event.ctrlKey);
      if (!to) return;
      event.preventDefault();
      to.link.focus();
    }

    const [first] = spots;
    if (first) settle(first);
    // Not on the picture itself: some browsers make an SVG that listens for focus a tab stop.
    const frame = svg.parentElement ?? svg;
    frame.addEventListener('focusin', onFocus);
    frame.addEventListener('keydown', onKey);
    return () => {
      frame.removeEventListener('focusin', onFocus);
      frame.removeEventListener('keydown', onKey);
    };
  };
}

interface Place {
  x: number;
  y: number;
}

/** Where a key leads from one of the places, which are in reading order; undefined where it leads nowhere. */
export function target<Spot extends Place>(
  spots: readonly Spot[],
  from: Spot,
  key: string,
  whole: boolean,
): Spot | undefined {
  const index = spots.indexOf(from);
  const line = spots.filter(({ y }) => y === from.y);
  switch (key) {
    case 'ArrowRight':
      return spots[index + 1];
    case 'ArrowLeft':
      return spots[index - 1];
    case 'ArrowDown':
      return nearestOn(spots.find(({ y }) => y > from.y)?.y);
    case 'ArrowUp':
      return nearestOn(spots.findLast(({ y }) => y < from.y)?.y);
    case 'Home':
      return (whole ? spots : line)[0];
    case 'End':
      return (whole ? spots : line).at(-1);
    default:
      return undefined;
  }

  function nearestOn(y: number | undefined): Spot | undefined {
    return spots
      .filter((spot) => spot.y === y)
      .reduce<Spot | undefined>(
        (best, spot) => (best && Math.abs(best.x - from.x) <= Math.abs(spot.x - from.x) ? best : spot),
        undefined,
      );
  }
}
