import { test as base, expect } from '@playwright/test';
import { startPractice } from '../practiceServer';
import { chromiumBench } from '../torture/chromium';
import type { Bench } from '../torture/driver';
import { scenarios } from '../torture/scenarios';
import { tortureExtra } from '../torture/serve';
import { tryOne } from '../torture/tryOne';

/** The torture bench: one browser a worker, each scenario in a tab of its own. */
const test = base.extend<object, { bench: Bench }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const practice = await startPractice({ extra: tortureExtra });
      const bench = await chromiumBench(practice.port);
      await use(bench);
      await bench.close();
      await practice.close();
    },
    { scope: 'worker' },
  ],
});

for (const scenario of scenarios) {
  test(`${scenario.id} · ${scenario.title}`, async ({ bench }) => {
    const { state, told } = await tryOne(scenario, bench);
    expect(state, told).toBe('passes');
  });
}

test('every scenario has a name of its own', () => {
  const ids = scenarios.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
