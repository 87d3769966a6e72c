import type { Line } from '../lines/line';
import { fromRenewalKey, type ReminderMemory, renewalKey } from './memory';
import { reminderMoment } from './plan';

const day = 24 * 60 * 60 * 1000;

/**
 * What is worth remembering. Renewals that are neither a line's present one nor still to come
 * are forgotten, so that the memory does not grow. And what was told more than a day before its
 * time was told by a clock that has been set right since: it is to be told again. (Less than a
 * day may be a small correction; to be told twice within minutes is no help.)
 */
export function tidied(
  memory: ReminderMemory,
  lines: readonly Line[],
  now: number,
): ReminderMemory {
  const present = new Map(
    lines.flatMap((line) => {
      const { renewal } = line;
      return renewal === null ? [] : [[renewalKey({ ...line, renewal }), { ...line, renewal }]];
    }),
  );
  // No zone is two days behind.
  const yesterday = new Date(now - 2 * day).toISOString().slice(0, 10);
  const isKept = (key: string) => present.has(key) || fromRenewalKey(key).renewal > yesterday;

  const told = Object.entries(memory.told)
    .filter(([key]) => isKept(key))
    .map(([key, days]): [string, number[]] => {
      const line = present.get(key);
      const isFuture = (before: number) =>
        line !== undefined && reminderMoment(line, before, memory.settings) > now + day;
      return [key, days.filter((before) => !isFuture(before))];
    });
  return {
    ...memory,
    told: Object.fromEntries(told.filter(([, days]) => days.length > 0)),
    snoozed: Object.fromEntries(Object.entries(memory.snoozed).filter(([key]) => present.has(key))),
  };
}
