import { carrierOf } from './carriers';
import type { datesIn } from './datesIn';
import { textUpTo } from './names';
import { longestRow, recordOf, rowTags } from './records';
import type { Sees } from './scene';

/** From no day on: a day without a year, which may be of either of two, is none. */
const unknown = '';

let read: typeof datesIn | undefined;

/** Gives it what reads days, which comes into a page on demand. */
export function readDaysBy(reader: typeof datesIn): void {
  read = reader;
}

/**
 * The row of the newest payment below a heading, where all rows run from the newest to the oldest.
 * @returns undefined before days can be read (see `readDaysBy`), and where there is doubt: the rows are
 *   in another order, or one has two days, or a day that has no year, is yet to come, or may be read in
 *   either order
 */
export function newestRow(heading: Element, address: URL, sees: Sees): Element | undefined {
  const datesOf = read;
  if (!datesOf) return undefined;
  const root = heading.getRootNode() as Document | ShadowRoot; // it was found in one of them
  const rows = [...root.querySelectorAll(rowTags)].filter(
    (row) =>
      heading.compareDocumentPosition(row) & 4 /* it follows */ &&
      recordOf(row) === row &&
      sees(row),
  );
  // Pages in English write as their country does; others may not.
  const order =
    carrierOf(address)?.dayFirst ||
    (/^en/.test(heading.ownerDocument.documentElement.lang) ? false : undefined);
  const days = rows.map((row) => datesOf(textUpTo(longestRow, row) ?? '', unknown, order));
  if (days.some(([day, other]) => !day || other || Date.parse(day) > Date.now())) return;
  const given = days.join();
  // Days in ISO 8601 sort as texts. Those that go on, and those that are all the same, are doubtful.
  if (days.sort().join() === given && rows[1]) return;
  return days.reverse().join() === given ? rows[0] : undefined;
}
