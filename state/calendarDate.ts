import * as v from 'valibot';

/**
 * A day of the calendar as `YYYY-MM-DD`, years 2000 to 2999. Renewals are such days, never
 * instants: a line that renews on the 5th does so wherever its owner's computer is.
 */
export type CalendarDate = string;

/** Is it a day that exists? `2027-02-29` is none. */
export function isDate(text: string): boolean {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A day as it is kept, and as a message brings it. */
export const dateSchema = v.pipe(v.string(), v.check(isDate));

/** The day it is in a time zone at a moment (epoch milliseconds). */
export function todayIn(timeZone: string, now: number): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(now))
    .toZonedDateTimeISO(knownZone(timeZone))
    .toPlainDate()
    .toString();
}

/** The day it is where the user is. */
export function today(): CalendarDate {
  return todayIn(Temporal.Now.timeZoneId(), Date.now());
}

/** The day it is where days begin first: no place on earth has a later one (epoch milliseconds). */
export function latestDay(now: number): CalendarDate {
  return todayIn('Pacific/Kiritimati', now);
}

/**
 * A zone this browser knows. Another computer's browser may know newer names; a line that came
 * from there is better dated by this computer's zone than not at all.
 */
export function knownZone(timeZone: string): string {
  return isZone(timeZone) ? timeZone : Temporal.Now.timeZoneId();
}

/** Is it a name of a time zone that this browser knows? Offsets (`+08:00`) have no summer time and are none. */
export function isZone(timeZone: string): boolean {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** So many days later, or earlier where they are negative; across months and years. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** How many days lie between two; negative when the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
