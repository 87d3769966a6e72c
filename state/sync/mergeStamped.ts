import { canonical } from '../canonical';

/** Values, and when each was changed last. */
export interface Stamped<Values> {
  values: Values;
  stamps: Record<keyof Values, number>;
}

/**
 * Settles what was changed in two places, value by value: the newest wins, and where both are of
 * the same moment the same one wins everywhere. In which order and how often things are merged
 * does not matter.
 */
export function mergeStamped<Values extends object>(
  a: Stamped<Values>,
  b: Stamped<Values>,
): Stamped<Values> {
  const values = { ...a.values };
  const stamps = { ...a.stamps };
  for (const key of Object.keys(values) as (keyof Values)[]) {
    const later = b.stamps[key] - a.stamps[key];
    if (later > 0 || (later === 0 && canonical(b.values[key]) > canonical(a.values[key]))) {
      values[key] = b.values[key];
      stamps[key] = b.stamps[key];
    }
  }
  return { values, stamps };
}
