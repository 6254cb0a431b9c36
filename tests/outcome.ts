/** How many checks a step of the tests made, and how they ended. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** A step that is one check: lint, types. */
export function single(exitCode: number | null): Outcome {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** Tests in a report of Vitest; a file that could not be loaded is one failure. */
export function vitestOutcome(report: VitestReport): Outcome {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Tests in a report of Playwright; one that passed only when it was tried again has not passed. */
export function playwrightOutcome({ stats }: PlaywrightReport): Outcome {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * Outcome of a step that wrote a report. No report, no test at all, or a bad exit code that no failed test explains
 * is a failure of its own: a step that crashed never counts as passed.
 */
export function reported<Report>(
  exitCode: number | null,
  report: Report | null,
  count: (report: Report) => Outcome,
): Outcome {
  const { passed, failed } = report === null ? { passed: 0, failed: 0 } : count(report);
  const crashed = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: crashed ? 1 : failed };
}

/** Last line of every run, read by continuous integration. */
export function summary(outcomes: readonly Outcome[]): string {
  const sum = (key: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
