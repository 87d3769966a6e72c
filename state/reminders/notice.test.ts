// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf } from '../lines/draft';
import type { Line } from '../lines/line';
import { ids, sampleLine } from '../lines/line.sample';
import { editLine, refilledLine } from '../lines/lines';
import { changeLines, loadLines, saveLines } from '../lines/store';
import { quiet } from '../sync/twoComputers.sample';
import {
  alarm,
  at,
  badge,
  failed,
  notice,
  open,
  prepare,
  shown,
  start,
  wake,
} from './remind.sample';
import { loadReminders } from './store';

const { notifications, storage } = fakeBrowser;

beforeEach(prepare);

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

  it.each(['the notification', 'a button'])('on %s keeps it while nothing opens', async (what) => {
    vi.setSystemTime(at('2026-11-20', 8));
    const none = new Error('no window');
    open.mockRejectedValueOnce(none);
    const press = () =>
      what === 'a button'
        ? notifications.onButtonClicked.trigger(notice, 1)
        : notifications.onClicked.trigger(notice);
    await press();
    await quiet();
    expect(failed).toHaveBeenCalledWith(none);
    expect(Object.keys(shown())).toEqual([notice]);
    await press();
    await quiet();
    expect(shown()).toEqual({});
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
    await changeLines((lines) => editLine(lines, sampleLine(), draft, Date.now()));
    await wake('2026-11-20', 10);
    await notifications.onButtonClicked.trigger(notice, 0);
    await quiet();
    expect((await loadLines()).lines).toMatchObject([{ renewal: '2026-11-21' }]);
    expect(shown()).toEqual({});
    expect(await badge()).toBe('1');
    await wake('2026-11-21', 9);
    expect(Object.keys(shown())).toEqual([`remind.${ids[0]}.2026-11-21`]);
  });

  it.each<[string, Partial<Line>, string]>([
    ['of a pass, which has no next date,', { rhythm: { kind: 'once' } }, '2026-11-19'],
    ['after the date, from when on it counts nobody knows,', {}, '2026-11-21'],
  ])('on "I have refilled" %s opens the line and guesses nothing', async (_, over, date) => {
    const line = sampleLine(over);
    await saveLines({ version: 1, lines: [line], recovered: false });
    await wake(date, 9);
    expect(Object.keys(shown())).toEqual([notice]);
    await notifications.onButtonClicked.trigger(notice, 0);
    await quiet();
    expect(open.mock.calls).toEqual([[ids[0]]]);
    expect((await loadLines()).lines).toEqual([line]);
    expect(shown()).toEqual({});
  });

  it.each([0, 1])(
    'on button %i that could not be kept is told, and opens the line',
    async (button) => {
      const full = new Error('QUOTA_BYTES quota exceeded');
      vi.spyOn(storage.local, 'set').mockRejectedValue(full);
      await notifications.onButtonClicked.trigger(notice, button);
      await quiet();
      expect(failed).toHaveBeenCalledWith(full);
      expect(open.mock.calls).toEqual([[ids[0]]]);
      expect((await loadLines()).lines).toEqual([sampleLine()]);
    },
  );

  it('on "Tomorrow" on the day itself opens the line: tomorrow is too late', async () => {
    vi.setSystemTime(at('2026-11-20', 8)); // it stands there since three days before
    await notifications.onButtonClicked.trigger(notice, 1);
    await quiet();
    expect(open.mock.calls).toEqual([[ids[0]]]);
    expect((await loadReminders()).snoozed).toEqual({});
  });

  it.each([
    ['"I have refilled"', 0],
    ['"Tomorrow"', 1],
  ])('on %s of a line that is gone opens the place where that is seen', async (_, button) => {
    await saveLines({ version: 1, lines: [], recovered: false });
    await notifications.onButtonClicked.trigger(notice, button);
    await quiet();
    expect(open.mock.calls).toEqual([[ids[0]]]);
    expect((await loadReminders()).snoozed).toEqual({});
  });

  it('on "Tomorrow" of a renewal that has passed meanwhile opens the line', async () => {
    await changeLines((lines) => refilledLine(lines, ids[0], '2026-11-20', Date.now()));
    await notifications.onButtonClicked.trigger(notice, 1);
    await quiet();
    expect(open.mock.calls).toEqual([[ids[0]]]);
  });

  it('on "Tomorrow" shows it again then, at nine', async () => {
    await notifications.onButtonClicked.trigger(notice, 1);
    await quiet();
    expect(shown()).toEqual({});
    expect(await alarm()).toEqual([at('2026-11-17', 10)]);
    await wake('2026-11-18', 8);
    expect(await alarm()).toEqual([at('2026-11-18', 9)]);
    await wake('2026-11-18', 9);
    expect(shown()).toMatchObject({ [notice]: { message: '2' } });
    expect((await loadReminders()).snoozed).toEqual({});
  });
});
