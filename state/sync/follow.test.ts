// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf } from '../lines/draft';
import { ids, noon, sampleLine } from '../lines/line.sample';
import { addLine, archiveLine } from '../lines/lines';
import { changeLines, loadLines } from '../lines/store';
import { syncItems } from '../lines/sync';
import { add, edit, linesOf, parts } from './deeds.sample';
import { follow, forgetSynced, settleAll } from './follow';
import { setFollowing } from './following';
import { type Computer, newComputer, on, quiet } from './twoComputers.sample';

const draft = draftOf(sampleLine());
const alarm = (name: string) => ({ name, scheduledTime: 0, persistAcrossSessions: false });

let home: Computer;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  home = newComputer(noon);
});

describe('both sides are settled', () => {
  const change = (area: 'local' | 'sync', items: object) => () =>
    fakeBrowser.storage[area].set(items);

  it.each<[string, number, () => Promise<unknown>]>([
    ['when a card is kept here', 1, change('local', { lines: 1, other: 1 })],
    ['when it is switched on', 1, change('local', { following: false })],
    ['when another computer wrote', 1, change('sync', { [`line.${ids[0]}`]: 1, other: 1 })],
    ['at no change of anything else here', 0, change('local', { other: 1 })],
    ['at no change of anything else there', 0, change('sync', { other: 1 })],
    ['at no change that is none of both', 0, () => fakeBrowser.storage.session.set({ lines: 1 })],
  ])('%s', async (_, times, happen) => {
    fakeBrowser.reset();
    const settled = vi.fn();
    follow({ parts, failed: vi.fn(), settled });
    await happen();
    await quiet();
    expect(settled).toHaveBeenCalledTimes(times);
  });

  it('each part by its own items alone', async () => {
    await fakeBrowser.storage.local.set({ following: true });
    await fakeBrowser.storage.sync.set({ a: 1, b: 2 });
    const part = (key: string) => ({
      key,
      owns: (each: string) => each === key,
      settle: vi.fn(async () => ({ set: {}, remove: [] })),
    });
    const [a, b] = [part('a'), part('b')];
    await settleAll([a, b]);
    expect(a.settle).toHaveBeenCalledWith({ a: 1 }, expect.any(Number));
    expect(b.settle).toHaveBeenCalledWith({ b: 2 }, expect.any(Number));
  });
});

describe('what is written', () => {
  it('is nothing while it is off', async () => {
    home = newComputer(noon, false);
    await add(home, ids[0]);
    expect(home.sync).toEqual({});
    await on(home, parts, () => setFollowing(true));
    expect(Object.keys(home.sync)).toEqual([`line.${ids[0]}`, 'reminders']);
    await on(home, parts, () => setFollowing(false));
    await edit(home, ids[0], { nickname: 'Mum' });
    expect(home.sync).toMatchObject(syncItems([sampleLine()]));
  });

  it('is only what changed, in one write, and an echo is not answered', async () => {
    await add(home, ids[0]);
    await add(home, ids[1], { nickname: 'Work', lastFour: '' });
    await on(home, parts, async () => {
      const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
      const remove = vi.spyOn(fakeBrowser.storage.sync, 'remove');
      await changeLines((lines) => archiveLine(lines, ids[1], true, noon + 1));
      await quiet();
      await settleAll(parts);
      expect(remove).not.toHaveBeenCalled();
      expect(set).toHaveBeenCalledTimes(1);
      expect(Object.keys(set.mock.calls[0]?.[0] ?? {})).toEqual([`line.${ids[1]}`]);
    });
  });

  it('that the browser refuses is told, kept here, and tried again', async () => {
    await on(home, parts, async () => {
      const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
      set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
      await changeLines((lines) => addLine(lines, draft, noon, ids[0]));
      await quiet();
      expect(home.failures).toMatchObject([{ message: 'QUOTA_BYTES quota exceeded' }]);
      expect((await loadLines()).lines).toHaveLength(1);
      expect(await fakeBrowser.alarms.getAll()).toMatchObject([
        { name: 'follow', scheduledTime: noon + 30 * 60 * 1000 },
      ]);
      await fakeBrowser.alarms.onAlarm.trigger(alarm('other'));
      await quiet();
      expect(set).toHaveBeenCalledTimes(1);
      await fakeBrowser.alarms.onAlarm.trigger(alarm('follow'));
    });
    expect(Object.keys(home.sync)).toEqual([`line.${ids[0]}`, 'reminders']);
  });

  it('leaves alone what a newer version wrote, and what is none of ours', async () => {
    const newer = { [`line.${ids[0]}`]: { version: 2 }, reminders: { version: 2 }, settings: 'x' };
    home.sync = structuredClone(newer);
    home.local.lines = { version: 1, lines: [sampleLine()], recovered: false };
    await on(home, parts, async () => {
      await fakeBrowser.runtime.onStartup.trigger();
    });
    expect(home.sync).toEqual(newer);
    expect(linesOf(home)).toEqual([sampleLine()]);
  });

  it('does not bring lines here that were removed before they were ever here', async () => {
    const removed = syncItems([sampleLine({ removed: noon })]);
    home.sync = structuredClone(removed);
    await on(home, parts, () => settleAll(parts));
    expect(home.local.lines).toBeUndefined();
    expect(home.sync).toMatchObject(removed);
  });

  it('can be taken out again', async () => {
    home.sync = { settings: 'x' };
    await add(home, ids[0]);
    await on(home, parts, async () => {
      await setFollowing(false);
      await forgetSynced(parts);
    });
    expect(home.sync).toEqual({ settings: 'x' });
    expect(linesOf(home)).toHaveLength(1);
  });
});
