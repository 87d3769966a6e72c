import * as v from 'valibot';
import { isLive } from '../lines/line';
import { putBack } from '../lines/putBack';
import { linesVersion, loadLines, replacingLines, storedLinesSchema } from '../lines/store';
import { migrated } from '../migrated';
import { memorySchema, memoryVersion } from '../reminders/memory';
import { migratedMemory } from '../reminders/migratedMemory';
import { loadReminders, replacingReminders } from '../reminders/store';
import { guideStateSchema, guideVersion } from '../schemas';
import { load, replacing } from '../store';
import { stampsAfter } from '../sync/stamp';
import { isNewer } from './isNewer';
import type { Checked, StoredPart } from './part';

// What follows the user is settled by its stamps right after it was written. So what a backup brings
// counts as told now, or what is newer than the backup would take its place again.

/** The journey and the settings. */
export const guidePart: StoredPart = part({
  name: 'guide',
  replacing,
  version: guideVersion,
  read: load,
  check: (raw) => v.safeParse(guideStateSchema, migrated(raw)),
  async item(saved, now) {
    // A tab of another day is none of this one's.
    const journey = { ...saved.journey, tab: null };
    return { ...saved, journey, stamps: toldNow(saved, await load(), now) };
  },
});

export const linesPart: StoredPart = part({
  name: 'lines',
  replacing: replacingLines,
  version: linesVersion,
  read: loadLines,
  check: (raw) => v.safeParse(storedLinesSchema, raw),
  async item(saved, now) {
    const here = await loadLines();
    return { ...saved, lines: putBack(saved.lines, here.lines, now) };
  },
  count: ({ lines }) => ({ lines: lines.filter(isLive).length }),
});

export const remindersPart: StoredPart = part({
  name: 'reminders',
  replacing: replacingReminders,
  version: memoryVersion,
  read: loadReminders,
  check: (raw) => v.safeParse(memorySchema, migratedMemory(raw)),
  async item(saved, now) {
    return { ...saved, stamps: toldNow(saved, await loadReminders(), now) };
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
  replacing(value: T): Promise<Record<string, unknown>>;
  version: number;
  read(): Promise<T>;
  check(raw: unknown): { success: true; output: T } | { success: false };
  /**
   * What is to be kept of it now.
   * @param now epoch milliseconds
   */
  item(value: T, now: number): Promise<T>;
  count?: StoredPart<T>['count'];
}): StoredPart {
  const { name, replacing, version, read, check, item, count } = of;
  const whole: StoredPart<T> = {
    name,
    read,
    check(raw): Checked<T> {
      const parsed = check(raw);
      return parsed.success
        ? { ok: true, value: parsed.output }
        : { ok: false, newer: isNewer(raw, version) };
    },
    items: async (value) => replacing(await item(value, Date.now())),
    ...(count && { count }),
  };
  return whole as StoredPart; // a part is only ever given what its own check let in
}
