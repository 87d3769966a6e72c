import * as v from 'valibot';
import { inTurn } from '../inTurn';
import { isDated, type Line } from '../lines/line';
import type { Change } from '../lines/lines';
import { changeLines } from '../lines/store';
import { stored } from '../stored';
import { restamped } from '../sync/stamp';
import {
  freshMemory,
  memorySchema,
  type ReminderMemory,
  type ReminderSettings,
  settingsSchema,
} from './memory';
import { migratedMemory } from './migratedMemory';
import { withReminded } from './plan';

const store = stored<ReminderMemory>({
  key: 'reminders',
  schema: memorySchema,
  fresh: freshMemory,
  migrated: migratedMemory,
  rescued: (raw) => {
    const settings = v.safeParse(v.object({ settings: settingsSchema }), raw);
    return { ...freshMemory(), ...(settings.success && settings.output) };
  },
});

/** Under which key; for those who want to hear of changes. */
export const remindersKey = store.key;
export const loadReminders = store.load;
export const saveReminders = store.save;
export const replacingReminders = store.replacing;

type Some = Partial<ReminderSettings>;

/** What is to become other; or how it follows from what is kept, which may not be drawn yet. */
export type ChangedReminders = Some | ((kept: ReminderSettings) => Some);

/** Changes when to remind; what is not named stays. */
export function changeReminders(change: ChangedReminders, now: number): Promise<void> {
  return inTurn(async () => {
    const memory = await loadReminders();
    const wanted = typeof change === 'function' ? change(memory.settings) : change;
    const { values: settings, stamps } = restamped(memory.settings, memory.stamps, wanted, now);
    await saveReminders({ ...memory, settings, stamps });
  });
}

/**
 * A change to the lines that the user makes here and now (`changeLines`): whoever sets a date two
 * days ahead is not told at once that it is in two days. Nor is whoever uses a line again whose day
 * of reminding passed while it was out of use.
 */
export function changeLinesHere(
  change: (lines: readonly Line[]) => Change,
  now: number,
): Promise<Change> {
  return changeLines(change, async (line, before) => {
    if (!isDated(line)) return;
    if (before && isDated(before) && before.renewal === line.renewal) return;
    const memory = await loadReminders();
    const told = withReminded(memory.told, line, memory.settings, now);
    if (told !== memory.told) await saveReminders({ ...memory, told });
  });
}
