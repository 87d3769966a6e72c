import * as v from 'valibot';
import type { Followed } from '../sync/follow';
import { settleStamped } from '../sync/settleStamped';
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
    const here = { values: memory.settings, stamps: memory.stamps };
    return settleStamped(items, itemKey, itemSchema, here, (settled) =>
      saveReminders({ ...memory, ...settled }),
    );
  },
};
