import { expect } from '@playwright/test';
import { benchTest } from '../torture/benchTest';
import { chromiumBench } from '../torture/chromium';
import { scenarios } from '../torture/scenarios';

const test = benchTest(chromiumBench);

test('every scenario has a name of its own', () => {
  const ids = scenarios.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
