import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyZone, datedLine, zones } from '../lines/line.sample';
import { instantOf } from './instant';
import { look } from './look.sample';
import { freshMemory, type ReminderMemory } from './memory';
import { nextWake, reminderMoment } from './plan';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const fresh = freshMemory();

it('whenever a computer is awake, each renewal is told, nothing twice, and no alarm is missed', () => {
  const scene = fc.record({
    timeZone: fc.constantFrom(...zones),
    daysBefore: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 4 }),
    hours: fc.nat(23),
    start: fc.integer({ min: -40, max: 0 }),
    // How long it is off after each look; 0: it sleeps until the alarm.
    naps: fc.array(fc.oneof(fc.constant(0), fc.nat(10 * 24)), { minLength: 1, maxLength: 30 }),
  });
  fc.assert(
    fc.property(scene, ({ timeZone, daysBefore, hours, start, naps }) => {
      const here = datedLine('2026-11-20', { timeZone });
      const renewal = instantOf(here.renewal, hours, timeZone);
      let memory: ReminderMemory = { ...fresh, settings: { on: true, daysBefore, hour: hours } };
      let now = renewal + start * day;
      const given: number[] = [];
      for (const nap of [...naps, 0, 1000]) {
        const seen = look([here], memory, now);
        memory = seen.memory;
        given.push(...seen.reminders.map((each) => each.daysBefore));
        const next = nextWake([here], memory, now);
        if (next !== null) expect(next).toBeGreaterThan(now);
        now = nap === 0 ? (next ?? now + day) : now + nap * hour;
      }
      const last = look([here], memory, now + 100 * day);
      given.push(...last.reminders.map((each) => each.daysBefore));
      expect(new Set(given).size).toBe(given.length);
      expect(given).toEqual([...given].sort((a, b) => b - a));
      expect(given).toContain(Math.min(...daysBefore));
    }),
    { numRuns: 100 },
  );
});

it('awake at every alarm, all days are told in time', () => {
  fc.assert(
    fc.property(anyZone, fc.uniqueArray(fc.nat(30), { minLength: 1 }), (timeZone, daysBefore) => {
      const here = datedLine('2026-11-20', { timeZone });
      let memory: ReminderMemory = { ...fresh, settings: { on: true, daysBefore, hour: 9 } };
      let now = instantOf('2026-10-15', 0, timeZone);
      const given: number[] = [];
      for (let next: number | null = now; next !== null; next = nextWake([here], memory, now)) {
        now = next;
        const seen = look([here], memory, now);
        memory = seen.memory;
        for (const { daysBefore: days } of seen.reminders) {
          expect(now).toBe(reminderMoment(here, days, memory.settings));
          given.push(days);
        }
      }
      expect(given).toEqual([...daysBefore].sort((a, b) => b - a));
    }),
    { numRuns: 20 },
  );
});
