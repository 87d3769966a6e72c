import { addDays, type CalendarDate, daysBetween } from '../calendarDate';
import type { Rhythm } from './line';

/** Days until a renewal: 0 on the day itself, negative when it has passed, null without a date. */
export function daysLeft(
  { renewal }: { renewal: CalendarDate | null },
  today: CalendarDate,
): number | null {
  return renewal === null ? null : daysBetween(today, renewal);
}

/** Passed longer ago than this, in days, it can wait for what can still be kept from running out. */
const recent = 7;

/** Has a renewal passed so long ago that others come first? */
export function isLongOver(left: number): boolean {
  return left < -recent;
}

/**
 * The renewal after this one, for "I have refilled". Prepaid renews on its date: paying earlier
 * does not move it, so it is counted from the old date, and always lies after today. When the
 * date has passed, the line was suspended and the carrier may count from the day of payment
 * instead; that is not known here, so this is what is proposed and the user has the last word.
 * @returns null when nothing follows: a one-off pass
 */
export function nextRenewal(
  date: CalendarDate,
  rhythm: Rhythm,
  today: CalendarDate,
): CalendarDate | null {
  if (rhythm.kind === 'once') return null;
  if (rhythm.kind === 'days') {
    const times = Math.floor(daysBetween(date, today) / rhythm.days) + 1;
    return addDays(date, rhythm.days * Math.max(1, times));
  }
  const day = anchorDay(date, rhythm.day);
  const next = inMonths(date, Math.max(1, monthsBetween(date, today)), day);
  return next > today ? next : inMonths(date, monthsBetween(date, today) + 1, day);
}

/**
 * The day of the month a monthly line renews on: the one that is remembered, so that 31 January
 * leads over 28 February to 31 March. Where the date is not what that day gives, the date is
 * right: somebody corrected it.
 */
export function anchorDay(date: CalendarDate, remembered: number): number {
  return inMonths(date, 0, remembered) === date ? remembered : Temporal.PlainDate.from(date).day;
}

/** The day of the month so many months later, the last one in months that are too short. */
function inMonths(date: CalendarDate, months: number, day: number): CalendarDate {
  const first = Temporal.PlainDate.from(date).with({ day: 1 }).add({ months });
  return first.with({ day }).toString();
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
