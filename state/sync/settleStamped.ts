import * as v from 'valibot';
import { canonical } from '../canonical';
import type { Followed, Items } from './follow';
import { mergeStamped, type Stamped } from './mergeStamped';

/** Settings as one item of sync storage has them. */
interface Item<Settings> {
  version: 1;
  settings: Settings;
  stamps: Stamped<Settings>['stamps'];
}

/**
 * Settings that follow the user in one item, each with its own stamp.
 * @param keep is only called where another computer's are newer
 */
export async function settleStamped<Settings extends object>(
  items: Items,
  itemKey: string,
  schema: v.GenericSchema<unknown, Item<Settings>>,
  here: Stamped<Settings>,
  keep: (settled: Pick<Item<Settings>, 'settings' | 'stamps'>) => Promise<void>,
): ReturnType<Followed['settle']> {
  const there = v.safeParse(schema, items[itemKey]);
  // A newer version of the guide may have written it: left alone.
  if (itemKey in items && !there.success) return { set: {}, remove: [] };
  const settled = there.success
    ? mergeStamped(here, { values: there.output.settings, stamps: there.output.stamps })
    : here;
  const { values: settings, stamps } = settled;
  if (canonical(settled) !== canonical(here)) await keep({ settings, stamps });
  return { set: { [itemKey]: { version: 1, settings, stamps } }, remove: [] };
}
