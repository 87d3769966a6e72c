import { followStamped } from '../sync/followStamped';
import { settingStampsSchema, settingsSchema } from './memory';
import { loadReminders, remindersKey, saveReminders } from './store';

/** When to remind, as it follows the user. What was told stays: each computer tells by itself. */
export const followReminders = followStamped({
  key: remindersKey,
  itemKey: 'reminders',
  settings: settingsSchema,
  stamps: settingStampsSchema,
  load: loadReminders,
  save: saveReminders,
});
