// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Scene } from '../../content/scene';
import { dateHere } from './dateHere';

// What is read of a page is tried beside it; here the day it is read on is all that counts.
vi.mock('../../content/renewalDate', () => ({
  renewalDate: (_scene: Scene, today: string) => today,
}));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ['America/Los_Angeles', '2026-11-02T07:59Z', '2026-11-01'],
  ['Asia/Shanghai', '2026-11-01T16:00Z', '2026-11-02'],
  // Just after midnight, in the night in which summer time ended at midnight.
  ['America/Santiago', '2026-04-05T04:10Z', '2026-04-05'],
])('in %s it is by %s the day %s', (zone, now, today) => {
  vi.stubEnv('TZ', zone);
  vi.setSystemTime(new Date(now));
  expect(dateHere({} as Scene)).toBe(today);
});
