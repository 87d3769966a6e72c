import * as v from 'valibot';
import { inTurn } from '../inTurn';
import { loadLines, saveLines, storedLinesSchema } from '../lines/store';
import { migrated } from '../migrated';
import { memorySchema } from '../reminders/memory';
import { loadReminders, saveReminders } from '../reminders/store';
import { storedSchema } from '../schemas';
import { load, save } from '../store';
import type { BackupPart, Checked } from './part';

/** The journey and the settings. */
export const guidePart: BackupPart = part({
  name: 'guide',
  version: 3,
  read: load,
  check: (raw) => v.safeParse(storedSchema, migrated(raw)),
  // A tab of another day is none of this one's.
  write: (stored) => save({ ...stored, journey: { ...stored.journey, tab: null } }),
});

export const linesPart: BackupPart = part({
  name: 'lines',
  version: 1,
  read: loadLines,
  check: (raw) => v.safeParse(storedLinesSchema, raw),
  write: saveLines,
  count: ({ lines }) => lines.filter(({ removed }) => removed === null).length,
});

export const remindersPart: BackupPart = part({
  name: 'reminders',
  version: 1,
  read: loadReminders,
  check: (raw) => v.safeParse(memorySchema, raw),
  write: saveReminders,
});

/** Something of the browser's storage, with a version of its own. */
function part<T>(of: {
  name: string;
  version: number;
  read(): Promise<T>;
  check(raw: unknown): { success: true; output: T } | { success: false };
  write(value: T): Promise<void>;
  count?(value: T): number;
}): BackupPart {
  const { name, version, read, check, write, count } = of;
  const whole: BackupPart<T> = {
    name,
    read,
    check(raw): Checked<T> {
      const parsed = check(raw);
      return parsed.success
        ? { ok: true, value: parsed.output }
        : { ok: false, newer: isNewer(raw, version) };
    },
    write: (value) => inTurn(() => write(value)),
    ...(count && { count }),
  };
  return whole as BackupPart; // a part is only ever given what its own check let in
}

function isNewer(raw: unknown, version: number): boolean {
  return v.is(v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }), raw);
}
