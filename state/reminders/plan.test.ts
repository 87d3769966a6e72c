import { describe, expect, it, test } from 'vitest';
import { addDays } from '../calendarDate';
import type { Line } from '../lines/line';
import { datedLine, ids, sampleLine } from '../lines/line.sample';
import { instantOf, nextDay } from './instant';
import { look } from './look.sample';
import { freshMemory, type ReminderMemory, renewalKey } from './memory';
import { due, nextWake, withReminded } from './plan';
import { tidied } from './tidy';

const zone = 'America/Los_Angeles';
const line = datedLine('2026-11-20');
const key = renewalKey(line);
const fresh = freshMemory();
/** A moment where the line is, so many days before its renewal. */
const at = (daysBefore: number, hours: number) =>
  instantOf(addDays('2026-11-20', -daysBefore), 0, zone) + hours * 60 * 60 * 1000;
const brief = (lines: readonly Line[], memory: ReminderMemory, now: number) =>
  due(lines, memory, now).map(({ daysBefore, daysLeft }) => ({ daysBefore, daysLeft }));

describe('what is due', () => {
  test.each<[string, number, object[]]>([
    ['nothing before the first', at(3, 8.99), []],
    ['three days before, at nine', at(3, 9), [{ daysBefore: 3, daysLeft: 3 }]],
    ['that one also later, if it was missed', at(1, 20), [{ daysBefore: 3, daysLeft: 1 }]],
    ['in the night before the day', at(0, 8.99), [{ daysBefore: 3, daysLeft: 0 }]],
    ['on the day only that of the day', at(0, 9), [{ daysBefore: 0, daysLeft: 0 }]],
    ['long after, still once', at(-20, 12), [{ daysBefore: 0, daysLeft: -20 }]],
  ])('%s', (_, now, reminders) => {
    expect(brief([line], fresh, now)).toEqual(reminders);
  });

  it('is nothing of lines that are archived, removed, without a date, or with reminders off', () => {
    const now = at(0, 12);
    const none: Line[] = [
      sampleLine({ archived: true }),
      sampleLine({ removed: now }),
      sampleLine({ renewal: null }),
    ];
    expect(brief(none, fresh, now)).toEqual([]);
    const off = { ...fresh, settings: { ...fresh.settings, on: false } };
    expect(brief([line], off, now)).toEqual([]);
    expect(nextWake([line], off, now)).toBeNull();
    expect(nextWake(none, fresh, now)).toBeNull();
  });

  it('was told once is not told again, nor are older ones that were missed', () => {
    const { memory } = look([line], fresh, at(0, 9));
    expect(memory.told).toEqual({ [key]: { 3: at(0, 9), 0: at(0, 9) } });
    for (const now of [at(0, 9), at(0, 23), at(-9, 1), at(2, 12)])
      expect(brief([line], memory, now)).toEqual([]);
  });

  it('is forgotten once the line has moved on', () => {
    const moved = { ...line, renewal: '2026-12-20' };
    expect(brief([moved], fresh, at(0, 12))).toEqual([]);
  });

  it('is not told at once to who has just set a date two days ahead, but on the day', () => {
    const told = withReminded({}, line, fresh.settings, at(2, 12));
    expect(told).toEqual({ [key]: { 3: at(2, 12) } });
    const memory = { ...fresh, told };
    expect(brief([line], memory, at(2, 12))).toEqual([]);
    expect(brief([line], memory, at(0, 9))).toEqual([{ daysBefore: 0, daysLeft: 0 }]);
    expect(withReminded({}, line, fresh.settings, at(5, 0))).toEqual({});
  });

  it('is each line by itself, in its own zone', () => {
    const shanghai = datedLine('2026-11-20', { id: ids[1], timeZone: 'Asia/Shanghai' });
    expect(due([line, shanghai], fresh, at(3, 0)).map(({ line: { id } }) => id)).toEqual([ids[1]]);
    expect(due([line, shanghai], fresh, at(3, 9))).toHaveLength(2);
  });
});

describe('a snooze', () => {
  const told = { [key]: { 3: at(3, 9), 0: at(0, 9) } };
  const snoozed = { [key]: at(-1, 9) };

  it('tells again when it ends, once', () => {
    const memory = { ...fresh, told, snoozed };
    expect(brief([line], memory, at(0, 10))).toEqual([]);
    expect(nextWake([line], memory, at(0, 10))).toBe(nextDay(zone, at(0, 10)));
    expect(nextWake([line], memory, at(-1, 8))).toBe(at(-1, 9));
    expect(brief([line], memory, at(-1, 9))).toEqual([{ daysBefore: 0, daysLeft: -1 }]);
    expect(brief([line], look([line], memory, at(-1, 9)).memory, at(-1, 10))).toEqual([]);
  });

  it('does not keep the next reminder back, and both together are one', () => {
    const memory = { ...fresh, told: { [key]: { 3: at(3, 9) } }, snoozed: { [key]: at(0, 9) } };
    expect(brief([line], memory, at(0, 9))).toEqual([{ daysBefore: 0, daysLeft: 0 }]);
    const long = { ...memory, snoozed: { [key]: at(-30, 9) } };
    expect(brief([line], long, at(0, 9))).toEqual([{ daysBefore: 0, daysLeft: 0 }]);
  });

  it('ends with the renewal it was for', () => {
    const moved = { ...line, renewal: '2026-12-20' };
    const memory = { ...fresh, told, snoozed };
    expect(brief([moved], memory, at(-1, 9))).toEqual([]);
    expect(tidied(memory, [moved], at(-1, 9)).snoozed).toEqual({});
  });
});

describe('the next look', () => {
  test.each<[string, number, number]>([
    ['is when the badge begins to count', at(20, 0), at(7, 0)],
    ['is the day after that, once it has begun', at(7, 12), at(6, 0)],
    ['is at the end of the day, when it counts on', at(6, 12), at(5, 0)],
    ['is after now, though a reminder is due at this very moment', at(3, 9), at(2, 0)],
    ['is at nine on the third day before', at(3, 1), at(3, 9)],
    ['is on the day', at(0, 8), at(0, 9)],
  ])('%s', (_, now, next) => {
    expect(nextWake([line], fresh, now)).toBe(next);
  });

  it('is for a reminder that comes before the badge counts', () => {
    const early = { ...fresh, settings: { ...fresh.settings, daysBefore: [10], hour: 0 } };
    expect(nextWake([line], early, at(20, 0))).toBe(at(10, 0));
  });

  it('is none once all is told and passed', () => {
    expect(
      nextWake([line], { ...fresh, told: { [key]: { 3: at(3, 9), 0: at(0, 9) } } }, at(-1, 0)),
    ).toBeNull();
  });
});
