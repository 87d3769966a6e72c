import { browser } from 'wxt/browser';
import { todayIn } from '../calendarDate';
import { inTurn } from '../inTurn';
import { isDated, type Line } from '../lines/line';
import { refilledLine } from '../lines/lines';
import { linesKey, loadLines } from '../lines/store';
import { alarmName, type CheckOptions, check } from './check';
import { tomorrowAt } from './instant';
import { renewalKey } from './memory';
import { noticeAbout } from './notice';
import { changeLinesHere, loadReminders, remindersKey, saveReminders } from './store';

export interface RemindOptions extends CheckOptions {
  /** A notification was clicked: show this line. */
  open(line: string): void | Promise<void>;
}

/** Milliseconds in which what woke the service worker has had its turn. */
const soon = 300;

/**
 * Reminds of renewals. To be called once, first thing in the background, so that its listeners
 * are there when the event that woke the service worker is given out. Keeps nothing in memory.
 */
export function remind(options: RemindOptions): void {
  const attempt = (work: Promise<unknown>) => void work.catch(options.failed);
  const look = () => attempt(check(options));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (linesKey in changes || remindersKey in changes)) look();
  });

  const onClicked = (notice: string) => {
    const about = noticeAbout(notice);
    if (about) attempt(clicked(about.id, notice, options));
  };
  const onButtonClicked = (notice: string, button: number) => {
    const about = noticeAbout(notice);
    if (about) attempt(pressed(about, notice, button, options));
  };
  // Missing until the permission is there.
  const listen = () => {
    const { notifications } = browser;
    if (!notifications || notifications.onClicked.hasListener(onClicked)) return;
    notifications.onClicked.addListener(onClicked);
    if (options.buttons) notifications.onButtonClicked.addListener(onButtonClicked);
  };
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    look();
  });

  // Alarms and badge may be gone after an update or a restart, of which not every kind is told. But
  // what woke the service worker comes first: often a page that waits for its panel.
  setTimeout(look, soon);
}

/** It stands there until something has opened: what could not may be clicked again. */
async function clicked(line: string, notice: string, { open }: RemindOptions) {
  await open(line);
  await browser.notifications.clear(notice);
}

/** A renewal that a notification is about. */
interface About {
  id: string;
  renewal: string;
}

/** "I have refilled", or "Tomorrow". What was not done is not passed over: the line is shown. */
async function pressed(about: About, notice: string, button: number, options: RemindOptions) {
  const now = Date.now();
  const doing = button === 1 ? putOff(about, now) : refilled(about, now);
  const done = await doing.catch((error: unknown) => {
    options.failed(error);
    return false;
  });
  if (!done) await options.open(about.id);
  await browser.notifications.clear(notice);
}

async function putOff(about: About, now: number): Promise<boolean> {
  const line = await lineOf(about);
  // It may have stood there since days before, and tomorrow is too late.
  if (!line || about.renewal === todayIn(line.timeZone, now)) return false;
  await snooze(about, now);
  return true;
}

async function refilled(about: About, now: number): Promise<boolean> {
  const line = await lineOf(about);
  // A pass has no next date, and from when a late refill counts only its user knows.
  if (line?.rhythm.kind === 'once') return false;
  if (line && about.renewal < todayIn(line.timeZone, now)) return false;
  const change = await changeLinesHere(
    (lines) => refilledLine(lines, about.id, about.renewal, now),
    now,
  );
  return 'line' in change;
}

/** The line, as long as this is its renewal: pressed twice, it has moved on. */
async function lineOf({ id, renewal }: About): Promise<Line | undefined> {
  const { lines } = await loadLines();
  return lines.find((line) => line.id === id && line.renewal === renewal);
}

/** Puts the reminder of a renewal off until the hour of reminders tomorrow. */
export function snooze(about: About, now: number): Promise<void> {
  return inTurn(async () => {
    const { lines } = await loadLines();
    const line = lines.find(({ id }) => id === about.id);
    if (!line || !isDated(line) || line.renewal !== about.renewal) return;
    const memory = await loadReminders();
    const until = tomorrowAt(memory.settings.hour, line.timeZone, now);
    const snoozed = { ...memory.snoozed, [renewalKey(line)]: until };
    await saveReminders({ ...memory, snoozed });
  });
}
