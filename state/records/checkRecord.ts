import * as v from 'valibot';
import { type CalendarDate, isDate } from '../calendarDate';
import { cleanText, textLength } from '../cleanText';
import { cleanNote } from './cleanNote';
import { currencies } from './currency';
import type { Draft } from './draft';
import { parseAmount } from './parseAmount';
import type { Problems } from './problem';
import { longestConfirmation, longestNote, type RecordFields, type RefillRecord } from './record';

/**
 * Checks what was typed.
 * @param latest the last day that is let in; a receipt has the day it was where it was printed,
 *   which may be tomorrow for the user (`latestDay`)
 * @param before the record that is edited: what was not touched is not complained about
 */
export function checkRecord(
  draft: Draft,
  latest: CalendarDate,
  before?: RefillRecord,
): { record: RecordFields } | { problems: Problems } {
  const date = draft.date.trim();
  const currency = draft.currency.normalize('NFKC').trim().toUpperCase();
  const confirmation = cleanText(draft.confirmation);
  const note = cleanNote(draft.note);
  const found: Problems = {};

  const isKnown = currency === before?.currency || currencies().includes(currency);
  if (!isKnown) found.currency = 'currencyWrong';
  // Without its currency nobody can tell what is wrong with an amount, except that it is missing.
  const amount = parseAmount(draft.amount, isKnown ? currency : 'XXX');
  if (typeof amount === 'string' && (isKnown || amount === 'amountEmpty')) found.amount = amount;
  if (!isDate(date)) found.date = 'dateWrong';
  else if (date > latest && date !== before?.date) found.date = 'dateInFuture';
  if (textLength(confirmation) > longestConfirmation) found.confirmation = 'confirmationLong';
  if (textLength(note) > longestNote) found.note = 'noteLong';

  if (typeof amount === 'string' || Object.keys(found).length > 0) return { problems: found };
  const { method } = draft;
  return {
    record: { line: lineOf(draft.line), date, amount, currency, method, confirmation, note },
  };
}

/** A choice in a list is an id or, whatever else it is, "none". */
function lineOf(line: string | null): string | null {
  return v.is(v.pipe(v.string(), v.uuid()), line) ? line : null;
}
