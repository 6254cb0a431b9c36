import type { ChipSource } from './chip.ts';
import { layoutSides, type SideEntry, type SidesLayout } from './sides.ts';
import { isDispute } from './stance-shape.ts';
import { orderedMarks, type StanceMatrixInput } from './stance-matrix.ts';

/** The narrow form of the stance matrix: one entry a claim, its label, then who asserts and who disputes it. */
export function layoutStanceFold(input: StanceMatrixInput, width: number): SidesLayout {
  const order = new Map(
    input.speakers.map((speaker, index) => [speaker.id, { index, short: speaker.short }]),
  );
  const entries = input.claims.map((claim): SideEntry => {
    const chips = input.cells
      .filter((cell) => cell.claim === claim.id && order.has(cell.speaker))
      .sort((a, b) => (order.get(a.speaker)?.index ?? 0) - (order.get(b.speaker)?.index ?? 0))
      .flatMap(({ speaker, marks }) =>
        orderedMarks(marks).map((mark): ChipSource => ({
          href: mark.href,
          label: mark.label,
          stance: mark.stance,
          text: order.get(speaker)?.short ?? '',
          count: mark.passages,
        })),
      );
    return {
      id: claim.id,
      heading: { href: claim.href, label: claim.label, text: claim.short },
      topic: claim.topic,
      left: chips.filter(({ stance }) => stance === 'asserts'),
      right: chips.filter(({ stance }) => isDispute(stance)),
      middle: chips.filter(({ stance }) => stance === 'qualifies' || stance === 'reports'),
    };
  });
  const nobody = 'nobody in this corpus';
  return layoutSides(entries, {
    width,
    headingWidth: width >= 560 ? 230 : 0,
    heads: { left: 'Assert', right: 'Deny or question' },
    empty: { left: nobody, right: nobody, both: nobody },
    outlined: false,
  });
}
