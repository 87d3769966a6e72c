import * as v from 'valibot';
import { canonical } from '../canonical';

/** The last moment a `Date` can name: stamps grow, and must stay readable. */
const lastStamp = 8.64e15;

/** When something was changed, epoch milliseconds. */
export const stampSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastStamp));

/**
 * A stamp for a change. Never older than what is there: else a computer whose clock is behind, or
 * was set back, could not undo what one whose clock is ahead has written.
 * @param newest of what is there
 * @param now epoch milliseconds, here and below
 */
export function stampAfter(newest: number, now: number): number {
  return Math.min(lastStamp, Math.max(Math.floor(now), newest + 1));
}

/**
 * Stamps under the same names, for values that are put in the place of others, changed or not:
 * newer than they were, and than what is there.
 */
export function stampsAfter<Key extends string>(
  stamps: Record<Key, number>,
  newest: number,
  now: number,
): Record<Key, number> {
  const at = stampAfter(Math.max(newest, ...Object.values<number>(stamps)), now);
  return Object.fromEntries(Object.keys(stamps).map((key) => [key, at])) as typeof stamps; // fromEntries forgets the names
}

/**
 * Values after a change, and when each was changed last: what stays the same keeps its stamp, for
 * another computer may have changed it since.
 * @param change what is not named stays
 */
export function restamped<Values extends object, Key extends keyof Values>(
  values: Values,
  stamps: Record<Key, number>,
  change: Partial<Pick<Values, Key>>,
  now: number,
): { values: Values; stamps: Record<Key, number> } {
  const after = { ...values, ...change };
  const at = stampAfter(Math.max(...Object.values<number>(stamps)), now);
  const then = { ...stamps };
  for (const key of Object.keys(stamps) as Key[])
    if (canonical(after[key]) !== canonical(values[key])) then[key] = at;
  return { values: after, stamps: then };
}
