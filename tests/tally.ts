import * as v from 'valibot';

/** How many tests ended which way. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/** Counts Vitest's JSON report. A file that broke before any test of it ran is one failure. */
export function countVitest(report: unknown): Tally {
  const seen = v.parse(vitestReport, report);
  const broken = seen.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: seen.numPassedTests,
    failed: seen.numFailedTests + broken.length,
    skipped: seen.numPendingTests + seen.numTodoTests,
  };
}

const playwrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: v.array(v.unknown()),
});

/** Counts Playwright's JSON report. A test that passed only when tried again has failed. */
export function countPlaywright(report: unknown): Tally {
  const { stats, errors } = v.parse(playwrightReport, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
