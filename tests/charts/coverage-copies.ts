import type { CoverageMatrixInput } from '../../src/charts/coverage-matrix.ts';

/** The same story with copies in it: the third outlet follows the fourth, and the claims that both carry say so. */
export function withCopies(input: CoverageMatrixInput): CoverageMatrixInput {
  const [copy, original] = [input.outlets[2], input.outlets[3]];
  if (!copy || !original) return input;
  const carrying = (claim: string) =>
    input.cells.filter((cell) => cell.claim === claim && !cell.treatments.includes('not-found'));
  return {
    ...input,
    claims: input.claims.map((claim) => {
      const articles = carrying(claim.id);
      const both = [copy, original].every(({ id }) => articles.some(({ outlet }) => outlet === id));
      if (!both) return claim;
      const count = `${articles.length} articles, ${articles.length - 1} independent`;
      return { ...claim, count, label: `${claim.label} ${count}.` };
    }),
    outlets: input.outlets.map((outlet) => {
      if (outlet !== copy) return outlet;
      const note = `follows ${original.short}`;
      return { ...outlet, note, label: `${outlet.short}, ${note}: everything in this corpus` };
    }),
  };
}
