import { expect, test } from 'vitest';
import { playwrightOutcome, reported, single, summary, vitestOutcome } from './outcome.ts';

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [{ status: 'passed', assertionResults: [1] }],
};

test('the last line adds up what passed and what failed over all steps', () => {
  expect(summary([single(0), single(1), reported(0, vitest, vitestOutcome)])).toBe('4 passed, 1 failed');
});

test('a test file that could not be loaded counts as failed', () => {
  const report = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(vitestOutcome(report)).toEqual({ passed: 3, failed: 1 });
});

test('a step that ends badly without a failed test counts as failed', () => {
  expect(reported(1, vitest, vitestOutcome)).toEqual({ passed: 3, failed: 1 });
  expect(reported(null, vitest, vitestOutcome)).toEqual({ passed: 3, failed: 1 });
});

test('a step that leaves no report, or ran no test, counts as failed even when it ends well', () => {
  expect(reported(0, null, vitestOutcome)).toEqual({ passed: 0, failed: 1 });
  expect(reported(0, { stats: { expected: 0, unexpected: 0, flaky: 0 } }, playwrightOutcome).failed).toBe(1);
});

test('a browser test that passes only when it is tried again counts as failed', () => {
  expect(playwrightOutcome({ stats: { expected: 5, unexpected: 0, flaky: 1 } })).toEqual({
    passed: 5,
    failed: 1,
  });
});
