// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf } from '../lines/draft';
import { ids, sampleLine } from '../lines/line.sample';
import { editLine } from '../lines/lines';
import { changeLines, loadLines, saveLines } from '../lines/store';
import { quiet } from '../lines/twoComputers.sample';
import { alarm, at, badge, notice, open, prepare, shown, start, wake } from './remind.sample';
import { loadReminders } from './store';

const { notifications } = fakeBrowser;

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
    await wake('2026-11-18', 8);
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
