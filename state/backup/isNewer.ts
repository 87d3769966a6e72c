import * as v from 'valibot';

/** Was this backup, or part of one, written by a later version of itself than the one that is known here? */
export function isNewer(raw: unknown, version: number): boolean {
  return v.is(v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }), raw);
}
