import * as v from 'valibot';
import { canonical } from '../canonical';
import type { Followed } from './follow';
import { mergeStamped, type Stamped } from './mergeStamped';

/** Settings, and when each was changed last, among what is kept beside them. */
interface Kept<Settings> {
  settings: Settings;
  stamps: Stamped<Settings>['stamps'];
}

/** Settings that follow the user in one item of sync storage, each with its own stamp. */
export function followStamped<Settings extends object, All extends Kept<Settings>>(of: {
  /** Where they are kept here. */
  key: string;
  itemKey: string;
  settings: v.GenericSchema<unknown, Settings>;
  stamps: v.GenericSchema<unknown, Kept<Settings>['stamps']>;
  load(): Promise<All>;
  save(all: All): Promise<void>;
}): Followed {
  const { key, itemKey, settings, stamps, load, save } = of;
  const itemSchema = v.strictObject({ version: v.literal(1), settings, stamps });
  return {
    key,
    owns: (each) => each === itemKey,

    async settle(items) {
      const all = await load();
      const there = v.safeParse(itemSchema, items[itemKey]);
      // A newer version of the guide may have written it: left alone.
      if (itemKey in items && !there.success) return { set: {}, remove: [] };
      const here = { values: all.settings, stamps: all.stamps };
      const settled = there.success
        ? mergeStamped(here, { values: there.output.settings, stamps: there.output.stamps })
        : here;
      const kept: Kept<Settings> = { settings: settled.values, stamps: settled.stamps };
      if (canonical(settled) !== canonical(here)) await save({ ...all, ...kept });
      return { set: { [itemKey]: { version: 1, ...kept } }, remove: [] };
    },
  };
}
