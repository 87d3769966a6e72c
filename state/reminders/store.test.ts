// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ids } from '../lines/line.sample';
import { quiet } from '../sync/twoComputers.sample';
import { freshMemory } from './memory';
import { alarm, at, badge, prepare, shown, start } from './remind.sample';
import { changeReminders, loadReminders } from './store';

const { storage } = fakeBrowser;

beforeEach(prepare);

describe('the settings', () => {
  it('take effect at once', async () => {
    vi.setSystemTime(at('2026-11-20', 9));
    await start();
    await changeReminders({ on: false }, Date.now());
    await quiet();
    expect([shown(), await badge(), await alarm()]).toEqual([{}, '', []]);
  });

  it('follow from what is kept, so that of two quick changes none is lost', async () => {
    const also = (day: number) =>
      changeReminders(({ daysBefore }) => ({ daysBefore: [day, ...daysBefore] }), 5);
    await Promise.all([also(7), also(14)]);
    expect((await loadReminders()).settings.daysBefore).toEqual([14, 7, 3, 0]);
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
    /** As version 2 writes it. Frozen: later versions must still read it. */
    const sample = {
      version: 2,
      settings: { on: false, daysBefore: [7, 1, 0], hour: 20 },
      stamps: { on: 1793577600000, daysBefore: 0, hour: 5 },
      told: { [`${ids[0]}.2026-11-20`]: { 7: 1793577600000, 1: 1793664000000 } },
      snoozed: { [`${ids[0]}.2026-11-20`]: 1793577600000 },
    };
    await storage.local.set({ reminders: sample });
    expect(await loadReminders()).toEqual(sample);
    const broken = { ...sample, told: 'all' };
    await storage.local.set({ reminders: broken });
    expect(await loadReminders()).toEqual({ ...freshMemory(), settings: sample.settings });
    await changeReminders({ hour: 21 }, 5);
    expect(await storage.local.get(null)).toMatchObject({
      'reminders.unreadable': broken,
      reminders: {
        ...freshMemory(),
        settings: { ...sample.settings, hour: 21 },
        stamps: { on: 0, daysBefore: 0, hour: 5 },
      },
    });
    await storage.local.set({ reminders: 'rubbish' });
    expect(await loadReminders()).toEqual(freshMemory());
  });

  it('of version 1 are read: what was told counts, whenever it was', async () => {
    /** As version 1 wrote it. Frozen: later versions must still read it. */
    const sample = {
      version: 1,
      settings: { on: false, daysBefore: [7, 1, 0], hour: 20 },
      stamps: { on: 1793577600000, daysBefore: 0, hour: 5 },
      told: { [`${ids[0]}.2026-11-20`]: [7, 1] },
      snoozed: { [`${ids[0]}.2026-11-20`]: 1793577600000 },
    };
    await storage.local.set({ reminders: sample });
    expect(await loadReminders()).toEqual({
      ...sample,
      version: 2,
      told: { [`${ids[0]}.2026-11-20`]: { 7: 0, 1: 0 } },
    });
    const broken = { ...sample, told: 'all' };
    await storage.local.set({ reminders: broken });
    expect(await loadReminders()).toEqual({ ...freshMemory(), settings: sample.settings });
  });
});
