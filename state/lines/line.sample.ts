import fc from 'fast-check';
import { sims } from '../../content/guide/sims';
import type { CalendarDate } from '../calendarDate';
import { type DatedLine, fields, type Line, type Rhythm } from './line';

/** 1 November 2026, noon UTC. */
export const noon = Date.UTC(2026, 10, 1, 12);

export const ids = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
] as const;

export const allStamps = (at: number) =>
  Object.fromEntries(fields.map((field) => [field, at])) as Line['stamps']; // fromEntries forgets the names

/** A line for tests, told at `noon`. */
export function sampleLine(over: Partial<Line> = {}): Line {
  return {
    id: ids[0],
    sim: 't-mobile-us',
    nickname: '妈妈的卡',
    lastFour: '1234',
    renewal: '2026-11-20',
    rhythm: { kind: 'days', days: 30 },
    timeZone: 'America/Los_Angeles',
    archived: false,
    stamps: allStamps(noon),
    removed: null,
    ...over,
  };
}

export function datedLine(renewal: CalendarDate, over: Partial<Line> = {}): DatedLine {
  return { ...sampleLine(over), renewal };
}

/** Zones with summer time, without, at both sides of the date line, and one that goes back for Ramadan. */
export const zones = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'America/New_York',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'UTC',
] as const;

export const anyZone = fc.constantFrom(...zones);

/** Days of 2000 to 2099, ends of months more often than chance has them. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)),
);

export const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 366 }) }),
  fc.record({ kind: fc.constant('monthly' as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant('once' as const) }),
);

/** Few ids, values and stamps, so that two lines often are the same one, changed at the same time. */
export const anyLine: fc.Arbitrary<Line> = fc.record({
  id: fc.constantFrom(...ids),
  sim: fc.constantFrom(...sims),
  nickname: fc.constantFrom('妈妈的卡', 'Mum', '👩‍👧', 'a;b,c\\d'),
  lastFour: fc.constantFrom('', '1234', '9876'),
  renewal: fc.option(fc.constantFrom('2026-11-20', '2027-01-31')),
  rhythm: anyRhythm,
  timeZone: anyZone,
  archived: fc.boolean(),
  stamps: fc.record({
    sim: fc.nat(3),
    nickname: fc.nat(3),
    lastFour: fc.nat(3),
    renewal: fc.nat(3),
    rhythm: fc.nat(3),
    timeZone: fc.nat(3),
    archived: fc.nat(3),
  }),
  removed: fc.option(fc.nat(4)),
});
