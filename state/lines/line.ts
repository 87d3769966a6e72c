import * as v from 'valibot';
import { sims } from '../../content/guide/sims';
import { type CalendarDate, dateSchema } from '../calendarDate';
import { stampSchema } from '../sync/stamp';
import { isNickname } from './nickname';

/** What a user tells of a line; each is synced by itself. */
export const fields = [
  'sim',
  'nickname',
  'lastFour',
  'renewal',
  'rhythm',
  'timeZone',
  'archived',
] as const;
type Field = (typeof fields)[number];

const rhythmSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('days'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
  }),
  /** The day is the one wished for: the 31st also in months that end before. */
  v.strictObject({
    kind: v.literal('monthly'),
    day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
  }),
  v.strictObject({ kind: v.literal('once') }),
]);

/** How often a line renews. */
export type Rhythm = v.InferOutput<typeof rhythmSchema>;

export const lineSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  /** Whose card it is; the carrier follows from it (`carrierOfSim`). */
  sim: v.picklist(sims),
  nickname: v.pipe(v.string(), v.check(isNickname)),
  /** Of the number, or nothing. */
  lastFour: v.pipe(v.string(), v.regex(/^(\d{4})?$/)),
  renewal: v.nullable(dateSchema),
  rhythm: rhythmSchema,
  // A name by its shape only: another computer's browser may know zones that this one does not.
  timeZone: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/)),
  archived: v.boolean(),
  stamps: v.strictObject({
    sim: stampSchema,
    nickname: stampSchema,
    lastFour: stampSchema,
    renewal: stampSchema,
    rhythm: stampSchema,
    timeZone: stampSchema,
    archived: stampSchema,
  }),
  /** When it was removed. It stays for a while, so that other computers learn of it; see `isLive`. */
  removed: v.nullable(stampSchema),
});

/** A SIM the user refills. */
export type Line = v.InferOutput<typeof lineSchema>;

/** What the fields hold, without what is known about them. */
export type LineFields = Pick<Line, Field>;

/** When any field was changed last. */
export function newestStamp({ stamps }: Pick<Line, 'stamps'>): number {
  return Math.max(...fields.map((field) => stamps[field]));
}

/** When it was changed last, or removed. */
export function lastChange(line: Line): number {
  return Math.max(newestStamp(line), line.removed ?? 0);
}

/** Is it there? Not when it was removed, unless it was changed after that, say on another computer. */
export function isLive(line: Line): boolean {
  return line.removed === null || newestStamp(line) > line.removed;
}

/** Is it in use? Only such lines are reminded of. */
export function isInUse(line: Line): boolean {
  return isLive(line) && !line.archived;
}

/** A line in use that has a renewal date. */
export type DatedLine = Line & { renewal: CalendarDate };

/** Is it known until when it is paid? */
export function isDated(line: Line): line is DatedLine {
  return isInUse(line) && line.renewal !== null;
}
