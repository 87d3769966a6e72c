import { mainTags, titleTags } from './landmarks';
import { textUpTo } from './names';
import { phrases } from './words';
import { amountPattern, datePattern } from './words/patterns';

/** Longer than any row of a list of payments. */
export const longestRow = 300;
/** What a row of a list is by its tag or role. */
export const rowTags = 'tr, li, [role=row], [role=listitem]';
/** How many boxes a cell of a row may stand in. */
const deepest = 5;
/** "50.00" under a heading that names the currency; no amount of data. */
const bareAmount = /(?<![\d.,])\d{1,6}[.,]\d{2}(?!\d)(?!\s?[GMK]B)/i;

/**
 * The row or item of a list that this text stands in, if it tells of a day and an amount, as past
 * payments do. A box that is neither a row nor an item needs another like it beside it.
 */
export function recordOf(block: Element): Element | null {
  let box: Element | null = block;
  for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
    if (box.matches(`body, ${mainTags}, form, table, tbody, dialog, [role=dialog], [aria-modal]`))
      return null;
    const text = textUpTo(longestRow, box);
    if (text === undefined) return null;
    if (!hasDayAndAmount(text) || isLayout(box)) continue;
    if (box.matches(rowTags)) return box;
    const { localName } = box;
    if (
      [box.previousElementSibling, box.nextElementSibling].some((each) => isLike(each, localName))
    )
      return box;
  }
  return null;
}

/** The cell of a table that lays out the page, or a box that holds all of it. */
const isLayout = (box: Element) =>
  (/^t/.test(box.localName) && box.querySelector('table') !== null) ||
  (box.querySelector(titleTags) !== null &&
    box.ownerDocument.querySelectorAll(titleTags).length < 2);

/** In a row of records it tells of something that is over. */
export function isPast(block: Element): boolean {
  if (recordOf(block)) return true;
  const row = block.closest('tr, [role=row]');
  return row !== null && !isLayout(row) && isRecordRow(row);
}

/** A row of a table in which something is to be picked: it offers, rather than tells. */
export function isOfferRow(row: Element): boolean {
  if (!row.matches('tr, [role=row]')) return false;
  const pressed = [...row.querySelectorAll('button, [role=button]')];
  return (
    row.querySelector('input[type=radio]') !== null ||
    pressed.some(({ textContent }) => phrases.picks.test((textContent ?? '').trim()))
  );
}

/** A row with an amount in it. A name and its value, as in "To pay: $15", are of now. */
export function isRecordRow(row: Element): boolean {
  const text = textUpTo(longestRow, row);
  if (text === undefined || !amountPattern.test(text)) return false;
  if (row.localName !== 'tr' || hasDayAndAmount(text)) return true;
  return row.children.length > 2 && !row.querySelector('th') && !isOfferRow(row);
}

function isLike(other: Element | null, tag: string): boolean {
  if (other?.localName !== tag) return false;
  const text = textUpTo(longestRow, other);
  return !!text && hasDayAndAmount(text);
}

function hasDayAndAmount(text: string): boolean {
  if (!mayBeDay.test(text)) return false;
  const rest = text.replace(datePattern, ' ');
  return rest !== text && (amountPattern.test(rest) || bareAmount.test(rest));
}

/** Quicker than the whole pattern. */
const mayBeDay = /\d[-/.年月]\d|\d{4}/;

/** Whether a day stands in the text, with its year or without. */
export function hasDay(text: string): boolean {
  return mayBeDay.test(text) && datePattern.test(text);
}
