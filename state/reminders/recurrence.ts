import type { DatedLine } from '../lines/line';
import { anchorDay } from '../lines/renewal';

/**
 * How a calendar repeats a renewal (RFC 5545, 3.3.10). Day 31 would skip the shorter months; it
 * is the last day, which every calendar knows. For 29 and 30, which only February lacks, the days
 * from the 28th are named, and the last that there is is taken. A calendar that does not know
 * `BYSETPOS` here (Thunderbird: https://github.com/kewisch/ical.js/issues/960) shows a day or two
 * too many before it, which is better than a February too few.
 * @returns null: it does not repeat
 */
export function recurrence({ renewal, rhythm }: DatedLine): string | null {
  if (rhythm.kind === 'once') return null;
  if (rhythm.kind === 'days') return `FREQ=DAILY;INTERVAL=${rhythm.days}`;
  const day = anchorDay(renewal, rhythm.day);
  if (day === 31) return 'FREQ=MONTHLY;BYMONTHDAY=-1';
  if (day <= 28) return `FREQ=MONTHLY;BYMONTHDAY=${day}`;
  return `FREQ=MONTHLY;BYMONTHDAY=${day === 29 ? '28,29' : '28,29,30'};BYSETPOS=-1`;
}
