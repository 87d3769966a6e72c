import * as v from 'valibot';

/** Was this part of a backup written by a later version of itself than the one that is known here? */
export function isNewer(raw: unknown, version: number): boolean {
  return v.is(v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }), raw);
}
