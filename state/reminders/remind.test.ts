import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn } from '../inTurn';
import { draftOf } from '../lines/draft';
import { ids, sampleLine } from '../lines/line.sample';
import { addLine, archiveLine, editLine, refilledLine } from '../lines/lines';
import { changeLines, loadLines, saveLines } from '../lines/store';
import { freshMemory } from './memory';
import { momentOf } from './moment';
import { remind } from './remind';
import { changeLinesHere, changeReminders, loadReminders } from './store';

const { alarms, notifications, runtime, storage } = fakeBrowser;
const zone = 'America/Los_Angeles';
const notice = `remind.${ids[0]}.2026-11-20`;
const at = (date: string, hour: number) => momentOf(date, hour, zone);
const badge = () => fakeBrowser.action.getBadgeText({});
const shown = () => notifications.getAllCreateOptions() as Record<string, object>;
const alarm = async () => (await alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

let granted: boolean;
let onAdded: () => void;
const open = vi.fn<(line: string) => void>();
const failed = vi.fn<(error: unknown) => void>();
const words = vi.fn();

/** Everything that was begun is done, and what followed from it. */
async function quiet() {
  for (let round = 0; round < 6; round++) {
    await inTurn(async () => undefined);
    await Promise.resolve();
  }
}

/** The service worker starts: nothing is known but what is stored, and the listeners are new. */
async function start(buttons = true) {
  for (const event of [alarms.onAlarm, runtime.onStartup, runtime.onInstalled, storage.onChanged])
    event.removeAllListeners();
  for (const event of [notifications.onClicked, notifications.onButtonClicked])
    event.removeAllListeners();
  remind({ icon: '/icon/128.png', buttons, words, open, failed });
  await quiet();
}

async function wake(date: string, hour: number) {
  vi.setSystemTime(at(date, hour));
  await alarms.onAlarm.trigger({ name: 'remind', scheduledTime: 0, persistAcrossSessions: false });
  await quiet();
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: at('2026-11-10', 12) });
  granted = true;
  words.mockImplementation(({ line, daysLeft }) => ({
    title: line.nickname,
    message: `${daysLeft}`,
    refilled: '已续费',
    tomorrow: '明天',
  }));
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ permissions }: { permissions: string[] }) =>
      granted && permissions.join() === 'notifications',
    onAdded: { addListener: (listener: () => void) => (onAdded = listener) },
  });
  await saveLines({ version: 1, lines: [sampleLine()], recovered: false });
});

describe('the alarm', () => {
  it('is one, for the next reminder, and an hour ahead at most', async () => {
    await start();
    expect(await alarm()).toEqual([at('2026-11-10', 13)]);
    await wake('2026-11-17', 8.5);
    expect(await alarm()).toEqual([at('2026-11-17', 9)]);
  });

  it('is set again when it was lost, on any start', async () => {
    await start();
    const installed = () =>
      runtime.onInstalled.trigger({ reason: 'update' } as Browser.runtime.InstalledDetails);
    for (const happens of [() => runtime.onStartup.trigger(), installed]) {
      await alarms.clearAll();
      await happens();
      await quiet();
      expect(await alarm()).toHaveLength(1);
    }
    await alarms.clearAll();
    await start();
    expect(await alarm()).toHaveLength(1);
  });

  it('is none when there is nothing to wait for', async () => {
    await start();
    await changeLines((lines) => archiveLine(lines, ids[0], true, Date.now()));
    await quiet();
    expect(await alarm()).toEqual([]);
  });

  it('of somebody else is not listened to', async () => {
    await start();
    vi.setSystemTime(at('2026-11-17', 9));
    const other = { name: 'follow', scheduledTime: 0, persistAcrossSessions: false };
    await alarms.onAlarm.trigger(other);
    await quiet();
    expect(shown()).toEqual({});
  });
});

describe('a reminder', () => {
  it('is shown on its day, once, however often the worker starts', async () => {
    await start();
    await wake('2026-11-17', 9);
    expect(shown()).toEqual({
      [notice]: {
        type: 'basic',
        iconUrl: '/icon/128.png',
        title: '妈妈的卡',
        message: '3',
        buttons: [{ title: '已续费' }, { title: '明天' }],
        requireInteraction: true,
      },
    });
    await notifications.clear(notice);
    await wake('2026-11-17', 10);
    await start();
    expect(shown()).toEqual({});
    await wake('2026-11-20', 9);
    expect(shown()).toMatchObject({ [notice]: { message: '0' } });
  });

  it('has no buttons where there are none', async () => {
    vi.setSystemTime(at('2026-11-17', 9));
    await start(false);
    expect(shown()[notice]).not.toHaveProperty('buttons');
    expect(shown()[notice]).not.toHaveProperty('requireInteraction');
    expect(notifications.onButtonClicked.hasListeners()).toBe(false);
  });

  it('that was missed is shown on the next start', async () => {
    vi.setSystemTime(at('2026-11-22', 20));
    await start();
    expect(shown()).toMatchObject({ [notice]: { message: '-2' } });
  });

  it('that could not be shown is told, and shown at the next look; others are shown', async () => {
    const other = sampleLine({ id: ids[1], nickname: 'other' });
    await saveLines({ version: 1, lines: [sampleLine(), other], recovered: false });
    const speak = words.getMockImplementation();
    words.mockImplementation((reminder) => {
      if (reminder.line.id === ids[0]) throw new Error('no words');
      return speak?.(reminder);
    });
    vi.setSystemTime(at('2026-11-17', 9));
    await start();
    expect(failed).toHaveBeenCalledWith(new Error('no words'));
    expect(Object.keys(shown())).toEqual([`remind.${ids[1]}.2026-11-20`]);
    words.mockImplementation((reminder) => speak?.(reminder));
    await wake('2026-11-17', 10);
    expect(Object.keys(shown())).toContain(notice);
  });

  it('is not shown at once for a date that is set here and now', async () => {
    await start();
    const draft = {
      ...draftOf(sampleLine()),
      nickname: 'new',
      lastFour: '',
      renewal: '2026-11-12',
    };
    await changeLinesHere((lines) => addLine(lines, draft, Date.now(), ids[1]), Date.now());
    await quiet();
    expect(shown()).toEqual({});
    expect(await badge()).toBe('2');
    await wake('2026-11-12', 9);
    expect(Object.keys(shown())).toEqual([`remind.${ids[1]}.2026-11-12`]);
  });

  it('goes away once the line has moved on, on whichever computer', async () => {
    vi.setSystemTime(at('2026-11-20', 9));
    await start();
    expect(Object.keys(shown())).toEqual([notice]);
    await notifications.create('other', { type: 'basic', iconUrl: '', title: '', message: '' });
    await changeLines((lines) => refilledLine(lines, ids[0], '2026-11-20', Date.now()));
    await quiet();
    expect(Object.keys(shown())).toEqual(['other']);
    expect(await badge()).toBe('');
  });
});

describe('the permission', () => {
  it('missing, leaves the badge, and what was due is shown once it is there', async () => {
    granted = false;
    const { onClicked, onButtonClicked } = notifications;
    Object.assign(fakeBrowser, { notifications: undefined });
    vi.setSystemTime(at('2026-11-17', 9));
    await start().finally(() => Object.assign(fakeBrowser, { notifications }));
    expect(failed).not.toHaveBeenCalled();
    expect(await badge()).toBe('3');
    expect(shown()).toEqual({});
    granted = true;
    onAdded();
    onAdded();
    await quiet();
    expect(Object.keys(shown())).toEqual([notice]);
    expect([onClicked.hasListeners(), onButtonClicked.hasListeners()]).toEqual([true, true]);
    await onClicked.trigger(notice);
    await quiet();
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('a press', () => {
  beforeEach(async () => {
    vi.setSystemTime(at('2026-11-17', 9));
    await start();
    // The press finds another service worker than the one that showed it.
    await start();
  });

  it('on the notification opens the line', async () => {
    await notifications.onClicked.trigger(notice);
    await quiet();
    expect(open.mock.calls).toEqual([[ids[0]]]);
    expect(shown()).toEqual({});
    await notifications.onClicked.trigger('other');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('on "I have refilled" moves the date on, once', async () => {
    for (let press = 0; press < 2; press++) {
      await notifications.onButtonClicked.trigger(notice, 0);
      await quiet();
      expect((await loadLines()).lines).toMatchObject([{ renewal: '2026-12-20' }]);
    }
    expect(shown()).toEqual({});
    expect(open).not.toHaveBeenCalled();
  });

  it('on "I have refilled" does not remind of the next one at once, were it tomorrow', async () => {
    const draft = { ...draftOf(sampleLine()), days: '1' };
    await changeLines((lines) => editLine(lines, ids[0], draft, Date.now()));
    await wake('2026-11-20', 10);
    await notifications.onButtonClicked.trigger(notice, 0);
    await quiet();
    expect((await loadLines()).lines).toMatchObject([{ renewal: '2026-11-21' }]);
    expect(shown()).toEqual({});
    expect(await badge()).toBe('1');
    await wake('2026-11-21', 9);
    expect(Object.keys(shown())).toEqual([`remind.${ids[0]}.2026-11-21`]);
  });

  it('on "I have refilled" of a line that is gone opens the place where that is seen', async () => {
    await saveLines({ version: 1, lines: [], recovered: false });
    await notifications.onButtonClicked.trigger(notice, 0);
    await quiet();
    expect(open.mock.calls).toEqual([[ids[0]]]);
  });

  it('on "Tomorrow" shows it again then, at nine', async () => {
    await notifications.onButtonClicked.trigger(notice, 1);
    await quiet();
    expect(shown()).toEqual({});
    expect(await alarm()).toEqual([at('2026-11-17', 10)]);
    await wake('2026-11-18', 8.5);
    expect(await alarm()).toEqual([at('2026-11-18', 9)]);
    await wake('2026-11-18', 9);
    expect(shown()).toMatchObject({ [notice]: { message: '2' } });
    expect((await loadReminders()).snoozed).toEqual({});
    await saveLines({ version: 1, lines: [], recovered: false });
    await notifications.onButtonClicked.trigger(notice, 1);
    await quiet();
    expect((await loadReminders()).snoozed).toEqual({});
  });
});

describe('the settings', () => {
  it('take effect at once', async () => {
    vi.setSystemTime(at('2026-11-20', 9));
    await start();
    await changeReminders({ on: false }, Date.now());
    await quiet();
    expect([shown(), await badge(), await alarm()]).toEqual([{}, '', []]);
  });

  it('stamp what differs, after what is there', async () => {
    await changeReminders({ on: true, hour: 20 }, 5);
    await changeReminders({ hour: 21 }, 3);
    expect(await loadReminders()).toMatchObject({
      settings: { on: true, daysBefore: [3, 0], hour: 21 },
      stamps: { on: 0, daysBefore: 0, hour: 6 },
    });
  });

  it('are read as they were written, and rescued from what cannot be read', async () => {
    /** As version 1 writes it. Frozen: later versions must still read it. */
    const sample = {
      version: 1,
      settings: { on: false, daysBefore: [7, 1, 0], hour: 20 },
      stamps: { on: 1793577600000, daysBefore: 0, hour: 5 },
      told: { [`${ids[0]}.2026-11-20`]: [7, 1] },
      snoozed: { [`${ids[0]}.2026-11-20`]: 1793577600000 },
    };
    await storage.local.set({ reminders: sample });
    expect(await loadReminders()).toEqual(sample);
    const broken = { ...sample, told: 'all' };
    await storage.local.set({ reminders: broken });
    expect(await loadReminders()).toEqual({ ...freshMemory(), settings: sample.settings });
    expect((await storage.local.get('reminders.unreadable'))['reminders.unreadable']).toEqual(
      broken,
    );
    await storage.local.set({ reminders: 'rubbish' });
    expect(await loadReminders()).toEqual(freshMemory());
  });
});
