import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ids, sampleLine } from '../lines/line.sample';
import { saveLines } from '../lines/store';
import { quiet } from '../sync/twoComputers.sample';
import { instantOf } from './instant';
import { remind } from './remind';

const { alarms, notifications, runtime, storage } = fakeBrowser;

/** The notification of the sample line. */
export const notice = `remind.${ids[0]}.2026-11-20`;
/** An hour of a day where the sample line is. */
export const at = (date: string, hour: number) => instantOf(date, hour, 'America/Los_Angeles');
export const badge = () => fakeBrowser.action.getBadgeText({});
export const shown = () => notifications.getAllCreateOptions() as Record<string, object>;
export const alarm = async () => (await alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

export const open = vi.fn<(line: string) => void | Promise<void>>();
export const failed = vi.fn<(error: unknown) => void>();
export const words = vi.fn();

/** The permission to notify; `grant` is what the user presses. */
export const permission: { granted: boolean; grant(): void } = {
  granted: true,
  grant: () => undefined,
};

/** The service worker starts: nothing is known but what is stored, and the listeners are new. */
export async function start(buttons = true) {
  for (const event of [alarms.onAlarm, runtime.onStartup, runtime.onInstalled, storage.onChanged])
    event.removeAllListeners();
  for (const event of [notifications.onClicked, notifications.onButtonClicked])
    event.removeAllListeners();
  const wait = vi.spyOn(globalThis, 'setTimeout').mockImplementationOnce((look) => {
    queueMicrotask(look);
    return 0 as never;
  });
  remind({ icon: '/icon/128.png', buttons, words, open, failed });
  wait.mockRestore();
  await quiet();
}

export async function wake(date: string, hour: number) {
  vi.setSystemTime(at(date, hour));
  await alarms.onAlarm.trigger({ name: 'remind', scheduledTime: 0, persistAcrossSessions: false });
  await quiet();
}

/** For each test: one line, ten days before its renewal, and the permission to notify. */
export async function prepare() {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: at('2026-11-10', 12) });
  permission.granted = true;
  words.mockImplementation(({ line, daysLeft }) => ({
    title: line.nickname,
    message: `${daysLeft}`,
    refilled: '已续费',
    tomorrow: '明天',
  }));
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ permissions }: { permissions: string[] }) =>
      permission.granted && permissions.join() === 'notifications',
    onAdded: { addListener: (listener: () => void) => (permission.grant = listener) },
  });
  await saveLines({ version: 1, lines: [sampleLine()], recovered: false });
}
