import { addDays, type CalendarDate, todayIn } from '../calendarDate';
import { type DatedLine, isDated, type Line } from '../lines/line';
import { daysLeft } from '../lines/renewal';
import { nearDays } from './badge';
import { dayBegins, instantOf, nextDay } from './instant';
import { type ReminderMemory, type ReminderSettings, renewalKey, type Told } from './memory';

/** What is to be told now. */
export interface Reminder {
  line: DatedLine;
  renewal: CalendarDate;
  /** Which of the days before it is meant. When several were missed, only the latest is told. */
  daysBefore: number;
  /** As it is today: fewer than `daysBefore` when it was missed, negative when it has passed. */
  daysLeft: number;
}

/** So much a clock may be corrected by without anything being told twice; no zone is two days ahead. */
const correction = 2 * 24 * 60 * 60 * 1000;

type Known = Pick<ReminderMemory, 'settings' | 'told' | 'snoozed'>;

/** Which reminders are due and have not been told: one a line at most. */
export function due(lines: readonly Line[], known: Known, now: number): Reminder[] {
  if (!known.settings.on) return [];
  return lines.filter(isDated).flatMap((line) => {
    const key = renewalKey(line);
    const latest = Math.min(...passed(line, known.settings, now));
    const isMissing = latest !== Infinity && !isReminded(known, key, latest, now);
    const isAwake = (known.snoozed[key] ?? Infinity) <= now;
    if (!isMissing && !isAwake) return [];
    const left = daysLeft(line, todayIn(line.timeZone, now)) ?? 0;
    const daysBefore = latest === Infinity ? Math.max(0, left) : latest;
    return [{ line, renewal: line.renewal, daysBefore, daysLeft: left }];
  });
}

/**
 * When to look again, epoch milliseconds: the next reminder, the end of the next snooze, or the
 * next day, when the badge counts on. Always after now; null when there is nothing to wait for.
 */
export function nextWake(lines: readonly Line[], known: Known, now: number): number | null {
  if (!known.settings.on) return null;
  const moments = lines.filter(isDated).flatMap((line) => {
    const key = renewalKey(line);
    return [
      ...known.settings.daysBefore
        .filter((days) => !isReminded(known, key, days, now))
        .map((days) => reminderMoment(line, days, known.settings)),
      known.snoozed[key] ?? 0,
      badgeMoment(line, known.settings, now),
    ];
  });
  const next = Math.min(...moments.filter((moment) => moment > now));
  return next === Infinity ? null : next;
}

/**
 * Has it been told, or is it past telling? What is told by a clock that is far ahead is told too early:
 * it does not count while that time is to come. Nor does anything then where the clock is far behind,
 * but it is not forgotten: once the clock is right, it counts again.
 */
function isReminded(
  { told }: Pick<Known, 'told'>,
  key: string,
  days: number,
  now: number,
): boolean {
  const at = told[key]?.[days];
  return at !== undefined && at <= now + correction;
}

/** When the badge counts on: from the first near day on every day, until the renewal has passed. */
function badgeMoment({ renewal, timeZone }: DatedLine, settings: ReminderSettings, now: number) {
  const today = todayIn(timeZone, now);
  const first = addDays(renewal, -nearDays(settings));
  if (today < first) return dayBegins(first, timeZone);
  return today <= renewal ? nextDay(timeZone, now) : 0;
}

/**
 * What is told once a line's reminder was given: all days up to now, so that of several missed
 * ones the older are not given later. Also for a line whose date was just set here: whoever
 * set it need not be told at once.
 */
export function withReminded(
  told: Told,
  line: DatedLine,
  settings: ReminderSettings,
  now: number,
): Told {
  const key = renewalKey(line);
  const before = told[key];
  const days = passed(line, settings, now);
  if (days.length === 0) return told;
  const at = days.map((day): [number, number] => [
    day,
    Math.min(before?.[day] ?? Infinity, Math.floor(now)),
  ]);
  return { ...told, [key]: { ...before, ...Object.fromEntries(at) } };
}

/** Those of the days before a renewal whose hour has come. */
function passed(line: DatedLine, settings: ReminderSettings, now: number): number[] {
  return settings.daysBefore.filter((days) => reminderMoment(line, days, settings) <= now);
}

/** When the reminder of so many days before a renewal is due, epoch milliseconds: at the hour that was chosen, where the card is. */
export function reminderMoment(
  { renewal, timeZone }: DatedLine,
  daysBefore: number,
  { hour }: ReminderSettings,
): number {
  return instantOf(addDays(renewal, -daysBefore), hour, timeZone);
}
