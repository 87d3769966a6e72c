import * as v from 'valibot';
import { daysSchema } from './memory';

const first = v.looseObject({
  version: v.literal(1),
  told: v.record(v.string(), daysSchema),
});

/**
 * What an earlier version kept of reminders as the present one does. What cannot be read stays as it
 * is: the schema decides whether it is let in.
 */
export function migratedMemory(raw: unknown): unknown {
  const found = v.safeParse(first, raw);
  return found.success ? toSecond(found.output) : raw;
}

// 2026-11: what was told has its time, for a clock that was wrong then.
function toSecond({ told, ...rest }: v.InferOutput<typeof first>) {
  const timed = Object.entries(told).map(([key, days]): [string, Record<string, number>] => [
    key,
    Object.fromEntries(days.map((day) => [day, 0])),
  ]);
  return { ...rest, version: 2, told: Object.fromEntries(timed) };
}
