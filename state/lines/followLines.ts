import { canonical } from '../canonical';
import type { Followed } from '../sync/follow';
import { isLive } from './line';
import { isLongRemoved, withoutLongRemoved } from './removed';
import { linesKey, loadLines, saveLines } from './store';
import { isLineItem, linesFromItems, merge, syncItems } from './sync';

/** The lines as they follow the user. */
export const followLines: Followed = {
  key: linesKey,
  owns: isLineItem,

  async settle(items, now) {
    const here = await loadLines();
    const known = new Set(here.lines.map(({ id }) => id));
    const { lines: there, unreadable } = linesFromItems(items);
    // Of a line that was never here it need not be kept that it was removed.
    const coming = there.filter((line) => isLive(line) || known.has(line.id));
    const merged = merge(here.lines, coming);
    const lines = withoutLongRemoved(merged, now);
    if (canonical(lines) !== canonical(here.lines)) await saveLines({ ...here, lines });

    // A removed line that is not there either was forgotten by another computer: to tell of it
    // again, and that one to forget it again, would never end.
    const told = new Set(there.map(({ id }) => id));
    const set = syncItems(lines.filter((line) => isLive(line) || told.has(line.id)));
    // A newer version of the guide, on another computer, wrote what cannot be read here.
    for (const key of unreadable) delete set[key];
    const over = there.filter((line) => isLongRemoved(line, now));
    return { set, remove: Object.keys(syncItems(over)).filter((key) => !(key in set)) };
  },
};
