// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn } from '../inTurn';
import { draftOf } from '../lines/draft';
import { ids, sampleLine } from '../lines/line.sample';
import { addLine, archiveLine, refilledLine } from '../lines/lines';
import { changeLines, loadLines, saveLines } from '../lines/store';
import { quiet } from '../sync/twoComputers.sample';
import { remind } from './remind';
import {
  alarm,
  at,
  badge,
  failed,
  notice,
  open,
  permission,
  prepare,
  shown,
  start,
  wake,
  words,
} from './remind.sample';
import { changeLinesHere } from './store';

const { alarms, notifications, runtime } = fakeBrowser;

beforeEach(prepare);

describe('the alarm', () => {
  it('is one, for the next reminder, and an hour ahead at most', async () => {
    await start();
    expect(await alarm()).toEqual([at('2026-11-10', 13)]);
    await wake('2026-11-17', 8);
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

  it('is looked at after what woke the worker has had its turn', async () => {
    remind({ icon: '', buttons: true, words, open, failed });
    expect(await inTurn(alarm)).toEqual([]);
    await vi.waitFor(async () => expect(await alarm()).toHaveLength(1));
  });

  it('is none when there is nothing to wait for', async () => {
    await start();
    await changeLines((lines) => archiveLine(lines, ids[0], true, Date.now()));
    await quiet();
    expect(await alarm()).toEqual([]);
  });

  it('is there after the date, too: what failed is tried again, a wrong clock may be set', async () => {
    vi.setSystemTime(at('2026-11-22', 20));
    await start();
    expect(await alarm()).toEqual([at('2026-11-22', 21)]);
  });

  it('is looked at when cards or reminders change here, and at nothing else', async () => {
    await start();
    await alarms.clearAll();
    await fakeBrowser.storage.local.set({ guide: {} });
    await fakeBrowser.storage.sync.set({ lines: {} });
    await quiet();
    expect(await alarm()).toEqual([]);
    await saveLines({
      version: 1,
      lines: [sampleLine({ nickname: '爸爸的卡' })],
      recovered: false,
    });
    await quiet();
    expect(await alarm()).toHaveLength(1);
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
    expect(shown()).toMatchObject({ [notice]: { message: '0', buttons: [{ title: '已续费' }] } });
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

  it('is not shown at once for a line that is used again here, though its day passed meanwhile', async () => {
    await start();
    const archive = (archived: boolean) =>
      changeLinesHere((lines) => archiveLine(lines, ids[0], archived, Date.now()), Date.now());
    await archive(true);
    await wake('2026-11-18', 12);
    await archive(false);
    await quiet();
    expect(shown()).toEqual({});
    expect(await badge()).toBe('2');
    await wake('2026-11-20', 9);
    expect(Object.keys(shown())).toEqual([notice]);
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

it('a card that was removed is forgotten after thirty days, though nothing else changes', async () => {
  const day = 24 * 60 * 60 * 1000;
  const removed = at('2026-11-10', 12);
  const other = sampleLine({ id: ids[1], nickname: 'other', lastFour: '' });
  const kept = { version: 1 as const, lines: [sampleLine({ removed }), other], recovered: true };
  await saveLines(kept);
  vi.setSystemTime(removed + 29 * day);
  await start();
  expect(await loadLines()).toEqual(kept);
  vi.setSystemTime(removed + 31 * day);
  await start();
  expect(await loadLines()).toEqual({ ...kept, lines: [other] });
});

describe('the permission', () => {
  it('missing, leaves the badge, and what was due is shown once it is there', async () => {
    permission.granted = false;
    const { onClicked, onButtonClicked } = notifications;
    Object.assign(fakeBrowser, { notifications: undefined });
    vi.setSystemTime(at('2026-11-17', 9));
    await start().finally(() => Object.assign(fakeBrowser, { notifications }));
    expect(failed).not.toHaveBeenCalled();
    expect(await badge()).toBe('3');
    expect(shown()).toEqual({});
    permission.granted = true;
    permission.grant();
    permission.grant();
    await quiet();
    expect(Object.keys(shown())).toEqual([notice]);
    expect([onClicked.hasListeners(), onButtonClicked.hasListeners()]).toEqual([true, true]);
    await onClicked.trigger(notice);
    await quiet();
    expect(open).toHaveBeenCalledTimes(1);
  });
});
