import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isDate,
  isZone,
  knownZone,
  latestDay,
  todayIn,
} from './calendarDate';
import { anyDate, anyZone } from './lines/line.sample';

describe('a date', () => {
  test.each([
    ['2026-11-20', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['1999-12-31', false],
    ['3000-01-01', false],
    ['2026-1-1', false],
    ['20261120', false],
    ['2026-11-20T00:00', false],
    ['2026-11-20[u-ca=hebrew]', false],
    [' 2026-11-20', false],
    ['+002026-11-20', false],
    ['', false],
  ])('%s: %s', (text, valid) => {
    expect(isDate(text)).toBe(valid);
  });
});

describe('today', () => {
  // Half past nine in the morning in Los Angeles, by then the next day in Asia.
  const moment = Date.UTC(2026, 10, 1, 17, 30);

  test.each([
    ['America/Los_Angeles', '2026-11-01'],
    ['Asia/Shanghai', '2026-11-02'],
    ['Pacific/Kiritimati', '2026-11-02'],
    ['Pacific/Pago_Pago', '2026-11-01'],
  ])('in %s is %s', (zone, today) => {
    expect(todayIn(zone, moment)).toBe(today);
  });

  it('skips the day that Samoa skipped', () => {
    const before = Date.UTC(2011, 11, 30, 9, 59, 59, 999);
    expect(todayIn('Pacific/Apia', before)).toBe('2011-12-29');
    expect(todayIn('Pacific/Apia', before + 1)).toBe('2011-12-31');
  });

  it('is the latest day where the day begins first, and nowhere a later one', () => {
    expect(latestDay(moment)).toBe('2026-11-02');
    expect(latestDay(Date.UTC(2026, 10, 1, 9, 59))).toBe('2026-11-01');
    expect(latestDay(Date.UTC(2026, 10, 1, 10))).toBe('2026-11-02');
    fc.assert(
      fc.property(
        anyZone,
        fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 }),
        (zone, at) => todayIn(zone, at) <= latestDay(at),
      ),
    );
  });

  it('is told also where the zone is not known', () => {
    expect(todayIn('Mars/Olympus', moment)).toBe(todayIn(Temporal.Now.timeZoneId(), moment));
  });

  it('is the day before, the same or the next one everywhere, and never goes back', () => {
    fc.assert(
      fc.property(
        anyZone,
        fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 }),
        (zone, at) => {
          const today = todayIn(zone, at);
          expect(isDate(today) || today === '1999-12-31').toBe(true);
          const utc = new Date(at).toISOString().slice(0, 10);
          expect(Math.abs(daysBetween(utc, today))).toBeLessThanOrEqual(1);
          expect(todayIn(zone, at + 3_600_000) >= today).toBe(true);
        },
      ),
    );
  });
});

it('days that are added are days that lie between', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }),
  );
});

test.each([
  ['Asia/Shanghai', true],
  ['UTC', true],
  ['+08:00', false],
  ['Mars/Olympus', false],
  ['', false],
  ['Asia/Shanghai[u-ca=iso8601]', false],
  ['2026-11-20T00:00Z', false],
])('the zone %s is known: %s', (zone, known) => {
  expect(isZone(zone)).toBe(known);
  expect(knownZone(zone)).toBe(known ? zone : Temporal.Now.timeZoneId());
});
