import * as v from 'valibot';
import { settingStampsSchema, settingsSchema } from './settings';
import { guideKey, load, save } from './store';
import type { Followed } from './sync/follow';
import { settleStamped } from './sync/settleStamped';

const itemKey = 'settings';
const itemSchema = v.strictObject({
  version: v.literal(1),
  settings: settingsSchema,
  stamps: settingStampsSchema,
});

/** The settings as they follow the user. Where they stand in a refill stays on each computer. */
export const followSettings: Followed = {
  key: guideKey,
  owns: (key) => key === itemKey,

  async settle(items) {
    const stored = await load();
    const here = { values: stored.settings, stamps: stored.stamps };
    return settleStamped(items, itemKey, itemSchema, here, (settled) =>
      save({ ...stored, ...settled }),
    );
  },
};
