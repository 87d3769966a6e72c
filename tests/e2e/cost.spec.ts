import { expect, test } from '@playwright/test';
import { lookCost } from '../cost/lookCost';

test('a look grows no faster with the page than one native query for the same kinds', async () => {
  test.setTimeout(180_000);
  const [small, , large] = await lookCost([1000, 10_000, 100_000]);
  expect(small?.named && large?.named).toBe(true);
  const ratio = ({ look, bare }: { look: number; bare: number }) => look / bare;
  expect(large && small && ratio(large) <= ratio(small)).toBe(true);
});
