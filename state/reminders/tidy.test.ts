import { describe, expect, it } from 'vitest';
import { addDays } from '../calendarDate';
import type { Line } from '../lines/line';
import { datedLine } from '../lines/line.sample';
import { instantOf } from './instant';
import { look } from './look.sample';
import { freshMemory, type ReminderMemory } from './memory';
import { due, nextWake } from './plan';
import { tidied } from './tidy';

const zone = 'America/Los_Angeles';
const line = datedLine('2026-11-20');
const fresh = freshMemory();
/** A moment where the line is, so many days before its renewal. */
const at = (daysBefore: number, hours: number) =>
  instantOf(addDays('2026-11-20', -daysBefore), 0, zone) + hours * 60 * 60 * 1000;
const brief = (lines: readonly Line[], memory: ReminderMemory, now: number) =>
  due(lines, memory, now).map(({ daysBefore, daysLeft }) => ({ daysBefore, daysLeft }));

describe('a clock that is set', () => {
  it('a little back, does not tell twice', () => {
    const { memory } = look([line], fresh, at(3, 9));
    for (const minutes of [1, 59, 23 * 60]) {
      const now = at(3, 9) - minutes * 60_000;
      expect(brief([line], look([line], memory, now).memory, at(3, 9))).toEqual([]);
    }
  });

  it('far forward and right again, tells what was told too early when it is time', () => {
    const wrong = look([line], fresh, at(-100, 12));
    expect(wrong.reminders).toHaveLength(1);
    const right = look([line], wrong.memory, at(10, 12));
    expect(right.reminders).toEqual([]);
    expect(nextWake([line], right.memory, at(3, 8))).toBe(at(3, 9));
    expect(brief([line], right.memory, at(3, 9))).toEqual([{ daysBefore: 3, daysLeft: 3 }]);
  });

  it('far back and right again, loses nothing and tells nothing twice', () => {
    const before = look([line], fresh, at(3, 9)).memory;
    const wrong = look([line], before, at(400, 0));
    expect(wrong.reminders).toEqual([]);
    expect(brief([line], wrong.memory, at(3, 12))).toEqual([]);
    const right = look([line], wrong.memory, at(0, 9));
    expect(right.reminders).toMatchObject([{ daysBefore: 0 }]);
  });

  it('far forward and right again, does not tell again what was told before that', () => {
    const before = look([line], fresh, at(3, 9)).memory;
    const wrong = look([line], before, at(-100, 12));
    expect(wrong.reminders).toMatchObject([{ daysBefore: 0 }]);
    expect(brief([line], wrong.memory, at(2, 12))).toEqual([]);
    expect(brief([line], wrong.memory, at(0, 9))).toEqual([{ daysBefore: 0, daysLeft: 0 }]);
  });
});

describe('the memory', () => {
  it('does not grow with the months', () => {
    let memory: ReminderMemory = fresh;
    let renewal = '2026-11-20';
    for (let month = 0; month < 50; month++) {
      const now = instantOf(renewal, 12, zone);
      memory = look([{ ...line, renewal }], memory, now).memory;
      renewal = addDays(renewal, 30);
    }
    expect(Object.keys(memory.told)).toHaveLength(1);
  });

  it('keeps what was told of a line that was put away, or moved and moved back', () => {
    const { memory } = look([line], fresh, at(3, 12));
    const away = look([{ ...line, archived: true }], memory, at(2, 12)).memory;
    expect(brief([line], away, at(2, 13))).toEqual([]);
    const moved = look([{ ...line, renewal: '2026-12-20' }], memory, at(2, 12)).memory;
    expect(brief([line], moved, at(2, 13))).toEqual([]);
  });

  it('keeps what was told of a line that is gone until its day is over in every zone', () => {
    const { memory } = look([line], fresh, at(0, 12));
    expect(tidied(memory, [], at(-1, 12)).told).toEqual(memory.told);
    expect(tidied(memory, [], at(-3, 12)).told).toEqual({});
  });

  it('is left as it is when there is nothing to tidy', () => {
    const { memory } = look([line], fresh, at(0, 12));
    expect(tidied(memory, [line], at(0, 13))).toEqual(memory);
  });
});
