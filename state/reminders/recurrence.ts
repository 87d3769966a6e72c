import type { DatedLine } from '../lines/line';
import { anchorDay } from '../lines/renewal';

/**
 * How a calendar repeats a renewal (RFC 5545, 3.3.10). `BYMONTHDAY=31` would skip the shorter
 * months; so all days from the 28th to the wished one are named, and the last that there is
 * is taken.
 * @returns null: it does not repeat
 */
export function recurrence({ renewal, rhythm }: DatedLine): string | null {
  if (rhythm.kind === 'once') return null;
  if (rhythm.kind === 'days') return `FREQ=DAILY;INTERVAL=${rhythm.days}`;
  const day = anchorDay(renewal, rhythm.day);
  if (day <= 28) return `FREQ=MONTHLY;BYMONTHDAY=${day}`;
  const days = [28, 29, 30, 31].filter((each) => each <= day);
  return `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}
