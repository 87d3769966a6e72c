import ical, { ICalAlarmType, type ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { type DatedLine, isDated, type Line, newestStamp } from '../lines/line';
import type { ReminderSettings } from './memory';
import { recurrence } from './recurrence';

/** What the calendar shows of a line, in the user's language. */
export interface EventWords {
  summary: string;
  description: string;
}

/** Sequence numbers count seconds from here: as epoch seconds they would outgrow 31 bits in 2038. */
const firstSecond = Date.UTC(2020, 0, 1);

/**
 * The renewals as a calendar file (RFC 5545): one all-day event a line in use, repeated in its
 * rhythm, with the reminders as alarms. Written again, it updates what the calendar has: each
 * line's UID stays, and SEQUENCE and LAST-MODIFIED grow with its newest change.
 * @param now epoch milliseconds
 */
export function calendarFile(
  lines: readonly Line[],
  settings: Pick<ReminderSettings, 'daysBefore' | 'hour'>,
  now: number,
  words: (line: DatedLine) => EventWords,
): string {
  const calendar = ical({ prodId: { company: 'refill-guide', product: 'Refill Guide' } });
  for (const line of lines.filter(isDated)) addEvent(calendar, line, settings, now, words(line));
  // The library leaves out the end of the last line.
  return alarmsLast(`${calendar.toString()}\r\n`);
}

/**
 * The library writes when an event was changed behind its alarms; in RFC 5545, 3.6.1, all
 * properties come before them.
 */
function alarmsLast(text: string): string {
  const alarms = /((?:BEGIN:VALARM\r\n(?:(?!END:VALARM).*\r\n)*END:VALARM\r\n)+)/;
  const changed = /(LAST-MODIFIED:.*\r\n)/;
  return text.replace(new RegExp(alarms.source + changed.source, 'g'), '$2$1');
}

function addEvent(
  calendar: ICalCalendar,
  line: DatedLine,
  { daysBefore, hour }: Pick<ReminderSettings, 'daysBefore' | 'hour'>,
  now: number,
  { summary, description }: EventWords,
): void {
  // Another computer's clock may be ahead; a change that is still to come helps no calendar.
  const modified = Math.min(newestStamp(line), now);
  const event = calendar.createEvent({
    id: `${line.id}@refill-guide`,
    sequence: Math.max(0, Math.floor((modified - firstSecond) / 1000)),
    stamp: new Date(now),
    lastModified: new Date(modified),
    // Midnight UTC, read in UTC: the library takes the date from it, whatever the zone here.
    start: new Date(`${line.renewal}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary,
    description,
    repeating: recurrence(line),
  });
  for (const days of daysBefore) {
    event
      .createAlarm({
        type: ICalAlarmType.display,
        // Seconds before the day begins.
        trigger: (days * 24 - hour) * 60 * 60,
        description: summary,
      })
      // Else the library counts an alarm that is after it, as at nine on the day itself, from its
      // end. Given as an option, 10.2.0 overlooks it.
      .relatesTo('START');
  }
}
