import type { Locale } from '.';
import { regional } from './regional';

/*
 * Days and hours in words. All by Intl, which knows the plurals and the order of every language;
 * a day of the calendar (`2026-12-04`) is read and written in UTC, so that no zone moves it.
 */

/** "Dec 4", "12月4日"; with the year where it is not that of `today`. */
export function dateText(date: string, today: string, locale: Locale): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return dayFormat(locale, isThisYear).format(new Date(`${date}T00:00:00Z`));
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept: to make one takes a hundred times as long as to use it, and a list has a thousand days. */
function dayFormat(locale: Locale, isThisYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isThisYear}`;
  const kept = dayFormats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(regional(locale), {
    year: isThisYear ? undefined : 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  dayFormats.set(key, made);
  return made;
}

/** "November 2026", "2026年11月", of `2026-11`. */
export function monthText(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(regional(locale), {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** "2026", "2026年": written as in a date. */
export function yearText(year: number, locale: Locale): string {
  const whole = new Intl.DateTimeFormat(regional(locale), { year: 'numeric', timeZone: 'UTC' });
  return whole.format(Date.UTC(year, 0, 1));
}

/** "12 days", "12 天". */
export function daysText(days: number, locale: Locale): string {
  const unit = new Intl.NumberFormat(regional(locale), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  });
  return spaced(unit.format(days));
}

/** "today", "tomorrow", "in 12 days", "3 days ago", as seen from today. */
export function whenText(days: number, locale: Locale): string {
  return spaced(
    new Intl.RelativeTimeFormat(regional(locale), { numeric: 'auto' }).format(days, 'day'),
  );
}

/** "9:00 AM", "9:00", "上午 9:00". */
export function hourText(hour: number, locale: Locale): string {
  const clock = new Intl.DateTimeFormat(regional(locale), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return spaced(clock.format(Date.UTC(2026, 0, 1, hour)));
}

/** "a, b, and c", "a、b 和 c", "甲、乙和丙". */
export function listText(parts: readonly string[], locale: Locale): string {
  return spaced(new Intl.ListFormat(locale).format(parts));
}

/** The guide puts a space between Chinese and a number or a word in Latin letters; Intl does so for Taiwan only. */
function spaced(text: string): string {
  return text.replace(/(?<=[\da-z])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[\da-z])/giu, ' ');
}
