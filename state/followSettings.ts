import { settingStampsSchema, settingsSchema } from './settings';
import { guideKey, load, save } from './store';
import { followStamped } from './sync/followStamped';

/** The settings as they follow the user. Where they stand in a refill stays on each computer. */
export const followSettings = followStamped({
  key: guideKey,
  itemKey: 'settings',
  settings: settingsSchema,
  stamps: settingStampsSchema,
  load,
  save,
});
