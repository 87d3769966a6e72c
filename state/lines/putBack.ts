import { stampAfter, stampsAfter } from '../sync/stamp';
import { isLive, type Line, lastChange } from './line';
import { withoutLongRemoved } from './removed';
import { merge } from './sync';

/**
 * The lines of a backup in the place of those that are here. All of them count as told now, and
 * what the backup does not have as removed now: with the stamps they were saved with, whatever
 * follows the user would undo it (`merge`).
 * @param now epoch milliseconds
 */
export function putBack(saved: readonly Line[], here: readonly Line[], now: number): Line[] {
  const live = new Map(saved.filter(isLive).map((line) => [line.id, line]));
  const lines = merge(saved, here).map((known) => {
    const line = live.get(known.id);
    if (line) return { ...line, stamps: stampsAfter(line.stamps, lastChange(known), now) };
    return isLive(known) ? { ...known, removed: stampAfter(lastChange(known), now) } : known;
  });
  return withoutLongRemoved(lines, now);
}
