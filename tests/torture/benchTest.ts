import { test as base, expect } from '@playwright/test';
import { startPractice } from '../practiceServer';
import type { Bench } from './driver';
import { scenarios } from './scenarios';
import { tortureExtra } from './serve';
import { tryOne } from './tryOne';

/**
 * Makes every scenario a test of the file that calls this, in one browser for each worker of the
 * runner. Answers with the `test` that hands out the bench, for what else is to be tried in it.
 */
export function benchTest<B extends Bench>(open: (port: number) => Promise<B>) {
  const test = base.extend<object, { bench: B }>({
    bench: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
      async ({}, use) => {
        const practice = await startPractice({ extra: tortureExtra });
        const bench = await open(practice.port);
        await use(bench);
        await bench.close();
        await practice.close();
      },
      { scope: 'worker', timeout: 180_000 }, // the browser may have to be installed
    ],
  });
  for (const scenario of scenarios) {
    test(`${scenario.id} · ${scenario.title}`, async ({ bench }) => {
      const { state, told } = await tryOne(scenario, bench);
      test.skip(state === 'not tried', told);
      expect(state, told).toBe('passes');
    });
  }
  return test;
}
