import { browser } from 'wxt/browser';
import { canonical } from '../canonical';
import { inTurn } from '../inTurn';
import { isDated, type Line } from '../lines/line';
import { withoutLongRemoved } from '../lines/removed';
import { loadLines, saveLines } from '../lines/store';
import { badgeText } from './badge';
import { type ReminderMemory, renewalKey } from './memory';
import { clearNotices, mayNotify, type NoticeWords, showNotice } from './notice';
import { due, nextWake, type Reminder, withReminded } from './plan';
import { loadReminders, saveReminders } from './store';
import { tidied } from './tidy';

export interface CheckOptions {
  /** Address of a picture for the notification. */
  icon: string;
  /** Has the browser buttons on notifications? Chromium has, Firefox throws. */
  buttons: boolean;
  /** Must not wait for `inTurn`: the check itself is a turn. */
  words(reminder: Reminder): NoticeWords | Promise<NoticeWords>;
  badgeColor?: string;
  /** Something did not work; what is not told is tried again at the next look. */
  failed(error: unknown): void;
}

/** One alarm for all lines, set anew at each look: what it was set for may have changed since. */
export const alarmName = 'remind';

/**
 * The clock may be set, and a sleeping computer's timers stand still: so it is looked at least
 * once an hour.
 */
const longestSleep = 60 * 60 * 1000;

/**
 * Looks once what is due, tells it, and sets the alarm for the next look. What was removed long ago
 * goes here, too, where no other change makes it go.
 */
export function check(options: CheckOptions): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    const kept = await loadLines();
    const { lines } = kept;
    const before = await loadReminders();
    const memory = tidied(before, lines, now);
    // First what can be lost least: without an alarm nobody looks again.
    await setAlarm(lines, memory, now);
    await setBadge(badgeText(lines, memory.settings, now), options.badgeColor);
    const after = (await mayNotify()) ? await tell(lines, memory, now, options) : memory;
    if (canonical(after) !== canonical(before)) await saveReminders(after);
    const left = withoutLongRemoved(lines, now);
    if (left.length < lines.length) await saveLines({ ...kept, lines: left });
  });
}

/** It is kept that something was told after it was: to tell twice does less harm than never. */
async function tell(
  lines: readonly Line[],
  memory: ReminderMemory,
  now: number,
  options: CheckOptions,
): Promise<ReminderMemory> {
  const standing = new Set(lines.filter(isDated).map(renewalKey));
  await clearNotices((key) => !memory.settings.on || !standing.has(key));
  const { settings, snoozed, ...rest } = memory;
  let { told } = memory;
  const asleep = { ...snoozed };
  for (const reminder of due(lines, memory, now)) {
    try {
      await showNotice(reminder, await options.words(reminder), options);
    } catch (error) {
      options.failed(error);
      continue;
    }
    told = withReminded(told, reminder.line, settings, now);
    const key = renewalKey(reminder.line);
    if ((asleep[key] ?? Infinity) <= now) delete asleep[key];
  }
  return { ...rest, settings, told, snoozed: asleep };
}

/**
 * Also where nothing is to come: what could not be told is tried again, and a clock that was ahead
 * may be set right.
 */
async function setAlarm(lines: readonly Line[], memory: ReminderMemory, now: number) {
  const next = nextWake(lines, memory, now) ?? Infinity;
  const looks = memory.settings.on && lines.some(isDated);
  if (looks) await browser.alarms.create(alarmName, { when: Math.min(next, now + longestSleep) });
  else await browser.alarms.clear(alarmName);
}

async function setBadge(text: string, color: string | undefined) {
  await browser.action.setBadgeText({ text });
  if (color) await browser.action.setBadgeBackgroundColor({ color });
}
