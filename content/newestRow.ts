import { carrierOf } from './carriers';
import { datesIn } from './datesIn';
import { textUpTo } from './names';
import { longestRow, recordOf, rowTags } from './records';
import type { Sees } from './scene';

/** From no day on: a day without a year, which may be of either of two, is none. */
const unknown = '';

/**
 * The row of the newest payment below a heading, where all rows run from the newest to the oldest
 * or the other way.
 * @returns undefined where it can be doubted: rows in no order, with two days, with a day that has
 *   no year, is yet to come, or may be read in either order
 */
export function newestRow(heading: Element, address: URL, sees: Sees): Element | undefined {
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
  const days = rows.map((row) => datesIn(textUpTo(longestRow, row) ?? '', unknown, order));
  if (days.some(([day, other]) => !day || other || Date.parse(day) > Date.now())) return;
  const given = days.join();
  const goOn = days.sort().join() === given; // days in ISO 8601 sort as texts
  const goBack = days.reverse().join() === given;
  if (rows.length > 1 && goOn === goBack) return;
  return goBack ? rows[0] : rows.at(-1);
}
