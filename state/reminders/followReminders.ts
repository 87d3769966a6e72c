import * as v from 'valibot';
import { canonical } from '../lines/canonical';
import type { Followed } from '../lines/follow';
import { mergeStamped } from '../lines/merge';
import { settingStampsSchema, settingsSchema } from './memory';
import { loadReminders, remindersKey, saveReminders } from './store';

const itemKey = 'reminders';
const itemSchema = v.strictObject({
  version: v.literal(1),
  settings: settingsSchema,
  stamps: settingStampsSchema,
});

/** When to remind, as it follows the user. What was told stays: each computer tells by itself. */
export const followReminders: Followed = {
  key: remindersKey,
  owns: (key) => key === itemKey,

  async settle(items) {
    const memory = await loadReminders();
    const there = v.safeParse(itemSchema, items[itemKey]);
    // A newer version of the guide may have written it: left alone.
    if (itemKey in items && !there.success) return { set: {}, remove: [] };
    const here = { values: memory.settings, stamps: memory.stamps };
    const { values: settings, stamps } = there.success
      ? mergeStamped(here, { values: there.output.settings, stamps: there.output.stamps })
      : here;
    if (
      canonical({ settings, stamps }) !==
      canonical({ settings: memory.settings, stamps: memory.stamps })
    )
      await saveReminders({ ...memory, settings, stamps });
    return { set: { [itemKey]: { version: 1, settings, stamps } }, remove: [] };
  },
};
