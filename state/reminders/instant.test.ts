import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { daysBetween, todayIn } from '../calendarDate';
import { anyZone } from '../lines/line.sample';
import { hourOf, instantOf, nextDay, tomorrowAt } from './instant';

const hour = 60 * 60 * 1000;

test.each([
  ['2026-11-20', 9, 'Asia/Shanghai', '2026-11-20T01:00:00Z'],
  ['2026-11-20', 9, 'America/Los_Angeles', '2026-11-20T17:00:00Z'],
  ['2026-07-20', 9, 'America/Los_Angeles', '2026-07-20T16:00:00Z'],
  ['2026-11-20', 9, 'Pacific/Kiritimati', '2026-11-19T19:00:00Z'],
  // Left out by summer time: an hour later. Comes twice: the first.
  ['2027-03-14', 2, 'America/Los_Angeles', '2027-03-14T10:00:00Z'],
  ['2026-11-01', 1, 'America/Los_Angeles', '2026-11-01T08:00:00Z'],
  // The day that never was.
  ['2011-12-30', 9, 'Pacific/Apia', '2011-12-30T19:00:00Z'],
])('%s at %i in %s is %s', (date, hours, timeZone, instant) => {
  expect(new Date(instantOf(date, hours, timeZone)).toISOString()).toBe(
    new Date(instant).toISOString(),
  );
});

it('an hour of a day is that hour there, but for one that summer time leaves out', () => {
  expect(hourOf(instantOf('2026-11-20', 9, 'Asia/Shanghai'), 'Asia/Shanghai')).toBe(9);
  expect(hourOf(instantOf('2026-11-20', 9, 'Asia/Shanghai'), 'UTC')).toBe(1);
  const skipped = instantOf('2027-03-14', 2, 'America/Los_Angeles');
  expect(hourOf(skipped, 'America/Los_Angeles')).toBe(3);
});

it('the next day begins after now, within 25 hours or over a day left out', () => {
  fc.assert(
    fc.property(anyZone, fc.integer({ min: 1.6e12, max: 2.5e12 }), (timeZone, now) => {
      const next = nextDay(timeZone, now);
      expect(next).toBeGreaterThan(now);
      expect(next - now).toBeLessThanOrEqual(25 * hour);
      expect(daysBetween(todayIn(timeZone, now), todayIn(timeZone, next))).toBe(1);
      expect(todayIn(timeZone, next - 1)).toBe(todayIn(timeZone, now));
      const tomorrow = tomorrowAt(9, timeZone, now);
      expect(todayIn(timeZone, tomorrow)).toBe(todayIn(timeZone, next));
    }),
  );
});
