import { test as base, expect } from '@playwright/test';
import { guideRate, whole } from '../variants/report';
import { runVariants } from '../variants/runVariants';

base('2,000 changed pages: none named wrong, 90 % of the guide pages named or asked', async () => {
  base.setTimeout(1_200_000);
  const { tried, baseline, spoilt } = await runVariants({ seed: 2026, count: 2200 });
  const wrong = [...baseline, ...tried].filter(({ verdict }) => verdict === 'wrong');
  expect(wrong.map(({ id, seen }) => `${id}: ${seen?.page} (${seen?.certainty})`)).toEqual([]);
  expect(spoilt).toEqual([]);
  expect(tried.length).toBeGreaterThanOrEqual(2000);
  expect(guideRate(whole(tried))).toBeGreaterThanOrEqual(0.9);
});
