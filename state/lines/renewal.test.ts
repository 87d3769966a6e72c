import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween } from '../calendarDate';
import type { Rhythm } from './line';
import { anyDate, anyRhythm } from './line.sample';
import { anchorDay, daysLeft, nextRenewal } from './renewal';

const monthly = (day: number): Rhythm => ({ kind: 'monthly', day });
const every = (days: number): Rhythm => ({ kind: 'days', days });

describe('the next renewal', () => {
  test.each<[string, string, Rhythm, string, string | null]>([
    ['30 days on, paid early', '2026-11-20', every(30), '2026-11-15', '2026-12-20'],
    ['30 days on, paid on the day', '2026-11-20', every(30), '2026-11-20', '2026-12-20'],
    ['30 days on, paid late', '2026-11-20', every(30), '2026-11-25', '2026-12-20'],
    ['paid on the day of the next', '2026-11-20', every(30), '2026-12-20', '2027-01-19'],
    ['two periods late', '2026-11-20', every(30), '2027-01-01', '2027-01-19'],
    ['every day', '2026-11-20', every(1), '2026-11-20', '2026-11-21'],
    ['over the end of summer time', '2026-10-20', every(30), '2026-10-20', '2026-11-19'],
    ['the same day next month', '2026-11-05', monthly(5), '2026-11-01', '2026-12-05'],
    ['January to February', '2027-01-31', monthly(31), '2027-01-31', '2027-02-28'],
    ['January to a leap February', '2028-01-31', monthly(31), '2028-01-31', '2028-02-29'],
    ['February back to the 31st', '2027-02-28', monthly(31), '2027-02-28', '2027-03-31'],
    ['the 30th in April', '2027-03-31', monthly(31), '2027-03-31', '2027-04-30'],
    ['the 29th in no leap year', '2027-01-29', monthly(29), '2027-01-29', '2027-02-28'],
    ['over the new year', '2026-12-31', monthly(31), '2026-12-31', '2027-01-31'],
    ['months late, before the day', '2026-11-20', monthly(20), '2027-02-10', '2027-02-20'],
    ['months late, on the day', '2026-11-20', monthly(20), '2027-02-20', '2027-03-20'],
    ['months late, at a short month', '2026-10-31', monthly(31), '2027-02-28', '2027-03-31'],
    ['paid far ahead', '2027-03-31', monthly(31), '2026-11-01', '2027-04-30'],
    ['a date that was corrected', '2026-11-12', monthly(31), '2026-11-12', '2026-12-12'],
    ['nothing after a one-off pass', '2026-11-20', { kind: 'once' }, '2026-11-20', null],
  ])('%s', (_, date, rhythm, today, next) => {
    expect(nextRenewal(date, rhythm, today)).toBe(next);
  });

  const repeating = anyRhythm.filter(({ kind }) => kind !== 'once');

  it('lies after today and after the old one, and not a whole period further', () => {
    fc.assert(
      fc.property(anyDate, repeating, anyDate, (date, rhythm, today) => {
        const next = nextRenewal(date, rhythm, today) ?? '';
        expect(next > today).toBe(true);
        expect(next > date).toBe(true);
        const period = rhythm.kind === 'days' ? rhythm.days : 31;
        const latest = today > date ? today : date;
        expect(daysBetween(latest, next)).toBeLessThanOrEqual(period);
      }),
      { numRuns: 2000 },
    );
  });

  it('is where step after step leads, however late: no day is lost on the way', () => {
    fc.assert(
      fc.property(anyDate, repeating, fc.nat(800), (date, rhythm, late) => {
        const today = addDays(date, late);
        let step = date;
        do step = nextRenewal(step, rhythm, step) ?? '';
        while (step <= today);
        // A date off its day is corrected by the first step, so it starts on it.
        fc.pre(rhythm.kind !== 'monthly' || anchorDay(date, rhythm.day) === rhythm.day);
        expect(nextRenewal(date, rhythm, today)).toBe(step);
      }),
      { numRuns: 300 },
    );
  });

  it('is on the day of the month that is remembered, or the last there is', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, today) => {
        const day = Number(date.slice(8));
        const next = nextRenewal(date, monthly(day), today) ?? '';
        const end = Number(
          addDays(`${addDays(`${next.slice(0, 8)}28`, 4).slice(0, 8)}01`, -1).slice(8),
        );
        expect(Number(next.slice(8))).toBe(Math.min(day, end));
        expect(anchorDay(next, day)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the days left', () => {
  it('agree with adding days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -800, max: 800 }), (today, days) => {
        expect(daysLeft({ renewal: addDays(today, days) }, today)).toBe(days);
      }),
    );
  });

  it('are none without a date', () => {
    expect(daysLeft({ renewal: null }, '2026-11-01')).toBeNull();
  });
});
