import type { Treatment } from '../model/types.ts';
import type { Shape } from './stance-shape.ts';

/** The order in which treatments are explained and set side by side. */
export const TREATMENTS: readonly Treatment[] = [
  'quoted',
  'paraphrased',
  'own-voice',
  'rebuttal-carried',
  'not-found',
];

/**
 * The treatment glyphs, a family apart from the round stance glyphs: quotation marks, a wave ("roughly so"), a solid
 * square, a triangle that points back, a short rule for nothing found. `radius` in px; all stay within it.
 */
export function treatmentShape(treatment: Treatment, radius: number): Shape {
  const weight = round(Math.max(1.25, radius * 0.3));
  const r = (share: number): number => round(share * radius);
  switch (treatment) {
    case 'quoted':
      return { fill: quotationMark(-0.95, radius) + quotationMark(0.1, radius), stroke: '', weight };
    case 'paraphrased':
      return {
        fill: '',
        stroke: wave(r(-0.9), r(-0.3), r(0.45), r(0.5)) + wave(r(-0.9), r(0.35), r(0.45), r(0.5)),
        weight,
      };
    case 'own-voice':
      return { fill: `M${r(-0.75)} ${r(-0.75)}H${r(0.75)}V${r(0.75)}H${r(-0.75)}Z`, stroke: '', weight };
    case 'rebuttal-carried':
      return { fill: `M${r(-0.95)} 0L${r(0.8)} ${r(-0.9)}V${r(0.9)}Z`, stroke: '', weight };
    case 'not-found':
      return { fill: '', stroke: `M${r(-0.6)} 0H${r(0.6)}`, weight };
  }
}

/** One closing mark: a round head with a tail to the lower left. `left` is its left edge as a share of the radius. */
function quotationMark(left: number, radius: number): string {
  const r = (share: number): number => round(share * radius);
  const head = r(0.42);
  return (
    `M${r(left)} ${r(-0.3)}A${head} ${head} 0 1 1 ${r(left + 0.84)} ${r(-0.3)}` +
    `C${r(left + 0.84)} ${r(0.25)} ${r(left + 0.6)} ${r(0.6)} ${r(left + 0.12)} ${r(0.8)}` +
    `L${r(left + 0.04)} ${r(0.6)}C${r(left + 0.3)} ${r(0.45)} ${r(left + 0.44)} ${r(0.3)} ${r(left + 0.46)} ${r(0.11)}` +
    `A${head} ${head} 0 0 1 ${r(left)} ${r(-0.3)}Z`
  );
}

/** Two periods of a wave from (x, y), each half `step` px long and about `swing` / 2 px high. */
function wave(x: number, y: number, step: number, swing: number): string {
  const bow = `q${round(step / 2)} ${-swing} ${step} 0`;
  const dip = `q${round(step / 2)} ${swing} ${step} 0`;
  return `M${x} ${y}${bow}${dip}${bow}${dip}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
