import * as v from 'valibot';
import { inTurn } from '../inTurn';
import { isLive } from '../lines/line';
import { putBack } from '../lines/putBack';
import { stampsAfter } from '../lines/stamp';
import { loadLines, saveLines, storedLinesSchema } from '../lines/store';
import { migrated } from '../migrated';
import { memorySchema } from '../reminders/memory';
import { migratedMemory } from '../reminders/migratedMemory';
import { loadReminders, saveReminders } from '../reminders/store';
import { storedSchema } from '../schemas';
import { load, save } from '../store';
import { isNewer } from './isNewer';
import type { BackupPart, Checked } from './part';

// What follows the user is settled by its stamps right after it was written. So what a backup brings
// counts as told now, or what is newer than the backup would take its place again.

/** The journey and the settings. */
export const guidePart: BackupPart = part({
  name: 'guide',
  version: 3,
  read: load,
  check: (raw) => v.safeParse(storedSchema, migrated(raw)),
  async write(saved, now) {
    // A tab of another day is none of this one's.
    const journey = { ...saved.journey, tab: null };
    await save({ ...saved, journey, stamps: toldNow(saved, await load(), now) });
  },
});

export const linesPart: BackupPart = part({
  name: 'lines',
  version: 1,
  read: loadLines,
  check: (raw) => v.safeParse(storedLinesSchema, raw),
  async write(saved, now) {
    const here = await loadLines();
    await saveLines({ ...saved, lines: putBack(saved.lines, here.lines, now) });
  },
  count: ({ lines }) => ({ lines: lines.filter(isLive).length }),
});

export const remindersPart: BackupPart = part({
  name: 'reminders',
  version: 2,
  read: loadReminders,
  check: (raw) => v.safeParse(memorySchema, migratedMemory(raw)),
  async write(saved, now) {
    await saveReminders({ ...saved, stamps: toldNow(saved, await loadReminders(), now) });
  },
});

/** Stamps for settings that are put in the place of those here. */
function toldNow<Key extends string>(
  { stamps }: { stamps: Record<Key, number> },
  here: { stamps: Record<Key, number> },
  now: number,
): Record<Key, number> {
  return stampsAfter(stamps, Math.max(...Object.values<number>(here.stamps)), now);
}

/** Something of the browser's storage, with a version of its own. */
function part<T>(of: {
  name: string;
  version: number;
  read(): Promise<T>;
  check(raw: unknown): { success: true; output: T } | { success: false };
  /** @param now epoch milliseconds */
  write(value: T, now: number): Promise<void>;
  count?: BackupPart<T>['count'];
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
    write: (value) => inTurn(() => write(value, Date.now())),
    ...(count && { count }),
  };
  return whole as BackupPart; // a part is only ever given what its own check let in
}
