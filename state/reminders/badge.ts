import { todayIn } from '../calendarDate';
import { isDated, type Line } from '../lines/line';
import { daysLeft, isLongOver } from '../lines/renewal';
import type { ReminderSettings } from './memory';

/** The badge counts down from a week at the latest. */
const week = 7;

/** From how many days on a renewal is due: as close as its first reminder; without any, on the day. */
export function dueDays({ daysBefore }: ReminderSettings): number {
  return Math.max(0, ...daysBefore);
}

/** From how many days on a renewal is near. */
export function nearDays({ daysBefore }: ReminderSettings): number {
  return Math.max(week, ...daysBefore);
}

/**
 * What the badge says of the renewal that comes first: the days left, '0' on the day itself, '!'
 * when it has passed, '' when none is near or reminders are off. One that is long over does not
 * hide another that is near: else the badge would never warn of another again.
 */
export function badgeText(lines: readonly Line[], settings: ReminderSettings, now: number): string {
  if (!settings.on) return '';
  const near = lines
    .filter(isDated)
    .map((line) => daysLeft(line, todayIn(line.timeZone, now)) ?? Infinity)
    .filter((left) => left <= nearDays(settings));
  if (near.length === 0) return '';
  const current = near.filter((left) => !isLongOver(left));
  const left = Math.min(...(current.length > 0 ? current : near));
  return left < 0 ? '!' : String(left);
}
