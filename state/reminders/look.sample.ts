import type { Line } from '../lines/line';
import type { ReminderMemory } from './memory';
import { due, withReminded } from './plan';
import { tidied } from './tidy';

/** What a computer does at each look: tidies, tells, remembers. */
export function look(lines: readonly Line[], memory: ReminderMemory, now: number) {
  const tidy = tidied(memory, lines, now);
  const reminders = due(lines, tidy, now);
  const told = reminders.reduce(
    (sum, reminder) => withReminded(sum, reminder.line, tidy.settings, now),
    tidy.told,
  );
  const snoozed = Object.fromEntries(
    Object.entries(tidy.snoozed).filter(([, until]) => until > now),
  );
  return { reminders, memory: { ...tidy, told, snoozed } };
}
