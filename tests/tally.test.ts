import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './tally';

const vitest = {
  numPassedTests: 4,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
};

test('counts the tests of Vitest', () => {
  expect(countVitest(vitest)).toEqual({ passed: 4, failed: 1, skipped: 3 });
});

test('a file that could not be loaded counts as one failure', () => {
  const report = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countVitest(report).failed).toBe(2);
});

test('counts the tests of Playwright, and errors outside of any test', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 3, skipped: 2 });
});

test('a report of another shape is not counted as nothing', () => {
  expect(() => countVitest({})).toThrow();
  expect(() => countPlaywright({ stats: {} })).toThrow();
});
