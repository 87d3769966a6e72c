import { addDays, type CalendarDate, knownZone, todayIn } from '../calendarDate';

/**
 * When it is a certain hour of a day in a time zone, epoch milliseconds. An hour that summer
 * time leaves out is the one after it; of one that comes twice it is the first.
 */
export function instantOf(date: CalendarDate, hour: number, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: knownZone(timeZone),
    plainTime: Temporal.PlainTime.from({ hour }),
  }).epochMilliseconds;
}

/** Which hour of the day it is in a time zone at a moment (epoch milliseconds). */
export function hourOf(moment: number, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(knownZone(timeZone))
    .hour;
}

/** When a day begins: not everywhere, and not on every day, at midnight. */
export function dayBegins(date: CalendarDate, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(knownZone(timeZone)).epochMilliseconds;
}

/** When the next day begins there. */
export function nextDay(timeZone: string, now: number): number {
  return dayBegins(addDays(todayIn(timeZone, now), 1), timeZone);
}

/** The same hour tomorrow: for "Tomorrow" under a reminder. */
export function tomorrowAt(hour: number, timeZone: string, now: number): number {
  return instantOf(addDays(todayIn(timeZone, now), 1), hour, timeZone);
}
