import * as v from 'valibot';
import { canonical } from './lines/canonical';
import type { Followed } from './lines/follow';
import { mergeStamped } from './lines/merge';
import { settingStampsSchema, settingsSchema } from './settings';
import { load, save } from './store';

const itemKey = 'settings';
const itemSchema = v.strictObject({
  version: v.literal(1),
  settings: settingsSchema,
  stamps: settingStampsSchema,
});

/** The settings as they follow the user. Where they stand in a refill stays on each computer. */
export const followSettings: Followed = {
  key: 'guide',
  owns: (key) => key === itemKey,

  async settle(items) {
    const stored = await load();
    const there = v.safeParse(itemSchema, items[itemKey]);
    // A newer version of the guide may have written it: left alone.
    if (itemKey in items && !there.success) return { set: {}, remove: [] };
    const here = { values: stored.settings, stamps: stored.stamps };
    const { values: settings, stamps } = there.success
      ? mergeStamped(here, { values: there.output.settings, stamps: there.output.stamps })
      : here;
    if (canonical({ values: settings, stamps }) !== canonical(here))
      await save({ ...stored, settings, stamps });
    return { set: { [itemKey]: { version: 1, settings, stamps } }, remove: [] };
  },
};
