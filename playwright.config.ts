import { defineConfig, type ReporterDescription } from '@playwright/test';

const report = process.env.E2E_REPORT; // set by tests/run.ts, which counts what is in it
const json: ReporterDescription[] = report ? [['json', { outputFile: report }]] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true, // each test has a browser of its own
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ...json],
});
