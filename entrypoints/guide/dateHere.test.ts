// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { lookAt } from '../../content/scene';
import { dateHere } from './dateHere';
import { parts } from './parts';

// What is read of a page is tried beside it; here the day it is read on is all that counts.
const dates = { datesIn: () => [], renewalDate: (_page: unknown, today: string) => today };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  parts.dates = dates;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  Reflect.deleteProperty(parts, 'dates');
});

const here = () =>
  dateHere(lookAt(new URL('https://www.t-mobile.com/'), document, { test: () => false }));

test.each([
  ['America/Los_Angeles', '2026-11-02T07:59Z', '2026-11-01'],
  ['Asia/Shanghai', '2026-11-01T16:00Z', '2026-11-02'],
  // Just after midnight, in the night in which summer time ended at midnight.
  ['America/Santiago', '2026-04-05T04:10Z', '2026-04-05'],
])('in %s it is by %s the day %s', (zone, now, today) => {
  vi.stubEnv('TZ', zone);
  vi.setSystemTime(new Date(now));
  expect(here()).toBe(today);
});

it('is none before what reads dates is there, nor where it fails', () => {
  Reflect.deleteProperty(parts, 'dates');
  expect(here()).toBeUndefined();
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const renewalDate = () => {
    throw new Error('cannot');
  };
  parts.dates = { ...dates, renewalDate };
  expect(here()).toBeUndefined();
});
