import { browser } from 'wxt/browser';
import { fromRenewalKey, renewalKey } from './memory';
import type { Reminder } from './plan';

/** What a notification says, in the user's language. */
export interface NoticeWords {
  title: string;
  message: string;
  /** The buttons: "I have refilled", and, but for the day itself, "Tomorrow". */
  refilled: string;
  tomorrow: string;
}

const prefix = 'remind.';

/** The same for every try, so that a second one replaces the first instead of standing beside it. */
function noticeId(line: { id: string; renewal: string }): string {
  return prefix + renewalKey(line);
}

/** Which renewal a notification is about; undefined: it is none of ours. */
export function noticeAbout(id: string): { id: string; renewal: string } | undefined {
  return id.startsWith(prefix) ? fromRenewalKey(id.slice(prefix.length)) : undefined;
}

/** May notifications be shown? The permission is asked for when first used, and can be taken back. */
export async function mayNotify(): Promise<boolean> {
  // Just granted, they may reach a running service worker only with its next start.
  if (!browser.notifications) return false;
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** @param buttons Firefox has none, and throws when it is given some */
export async function showNotice(
  reminder: Reminder,
  words: NoticeWords,
  { icon, buttons }: { icon: string; buttons: boolean },
): Promise<void> {
  const { title, message, refilled, tomorrow } = words;
  // On the day itself tomorrow is too late.
  const buttonsNow = [refilled, ...(reminder.daysLeft === 0 ? [] : [tomorrow])];
  await browser.notifications.create(noticeId(reminder.line), {
    type: 'basic',
    iconUrl: icon,
    title,
    message,
    // It has something to press, so it waits for the press; Firefox knows neither.
    ...(buttons && {
      buttons: buttonsNow.map((each) => ({ title: each })),
      requireInteraction: true,
    }),
  });
}

/** Takes away what stands there of renewals that are not to come any more. */
export async function clearNotices(isStale: (key: string) => boolean): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  for (const id of shown) {
    const about = noticeAbout(id);
    if (about && isStale(renewalKey(about))) await browser.notifications.clear(id);
  }
}
