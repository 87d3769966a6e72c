import { defineConfig, type ReporterDescription } from '@playwright/test';

const report = process.env.E2E_REPORT; // set by tests/run.ts, which counts what is in it
const json: ReporterDescription[] = report ? [['json', { outputFile: report }]] : [];
/** Each is run by itself in `npm test`, so that the other does not slow it. */
const measured = ['**/torture.spec.ts', '**/firefox.spec.ts', '**/cost.spec.ts'];
/** Minutes each: they begin first, so that no worker is left alone with one at the end. */
const long = ['**/variants.spec.ts', '**/views.spec.ts', '**/given.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  fullyParallel: true, // each test has an extension that was just installed
  // More than a small machine has cores, since browsers mostly wait. What measures time gets a core each.
  workers: 3,
  projects: [
    { name: 'measured', testMatch: measured, workers: 2, outputDir: '.output/e2e/measured' },
    { name: 'long', testMatch: long, outputDir: '.output/e2e/long' },
    { name: 'others', testIgnore: [...measured, ...long], outputDir: '.output/e2e/others' },
  ],
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ...json],
});
