/** What every mark of a chart leads to and says. The caller writes both: charts know neither addresses nor grammar. */
export interface Linked {
  href: string;
  /** A full sentence, which is the mark's name for a screen reader and its tooltip; it contains the visible words. */
  label: string;
}

/** A row or column head: a short name for the chart, the whole name in `label`. */
export interface Head extends Linked {
  id: string;
  short: string;
}
