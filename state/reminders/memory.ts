import * as v from 'valibot';
import { stampSchema } from '../sync/stamp';

export const daysSchema = v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)));

export const settingsSchema = v.strictObject({
  on: v.boolean(),
  /** On which days before the renewal; 0 is the day itself. */
  daysBefore: daysSchema,
  /** Of the day, in the line's time zone. */
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
});

/** When to remind. */
export type ReminderSettings = v.InferOutput<typeof settingsSchema>;

export const settingStampsSchema = v.strictObject({
  on: stampSchema,
  daysBefore: stampSchema,
  hour: stampSchema,
});

/** The days above, as the names of something. */
const dayNameSchema = v.pipe(v.string(), v.regex(/^(?:[12]?\d|30)$/));

/** Of what is remembered of reminders; `migratedMemory` leads up to it. */
export const memoryVersion = 2;

export const memorySchema = v.strictObject({
  version: v.literal(memoryVersion),
  settings: settingsSchema,
  /** When each was changed last, for other computers. 0: never, so any choice outweighs it. */
  stamps: settingStampsSchema,
  /**
   * Of each renewal (`renewalKey`) the days before it that have been told or are past telling, each
   * with when that was first, epoch milliseconds by the clock of then; 0: an earlier version did not
   * keep it.
   */
  told: v.record(v.string(), v.record(dayNameSchema, stampSchema)),
  /** Until when a renewal's reminder was put off, epoch milliseconds. */
  snoozed: v.record(v.string(), stampSchema),
});

/** All that is remembered about reminders. */
export type ReminderMemory = v.InferOutput<typeof memorySchema>;
export type Told = ReminderMemory['told'];

/** What is remembered before anything was told or chosen. */
export function freshMemory(): ReminderMemory {
  return {
    version: memoryVersion,
    settings: { on: true, daysBefore: [3, 0], hour: 9 },
    stamps: { on: 0, daysBefore: 0, hour: 0 },
    told: {},
    snoozed: {},
  };
}

/** What is told is told of a renewal: once the line moves on, nothing of it counts any more. */
export function renewalKey({ id, renewal }: { id: string; renewal: string }): string {
  return `${id}.${renewal}`;
}

/** What `renewalKey` was made of; a UUID has no dot. */
export function fromRenewalKey(key: string): { id: string; renewal: string } {
  const [id = '', renewal = ''] = key.split('.');
  return { id, renewal };
}
