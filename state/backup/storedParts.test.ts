// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allStamps, ids, noon, sampleLine } from '../lines/line.sample';
import { freshMemory } from '../reminders/memory';
import { settle } from '../settings';
import { load, save } from '../store';
import { makeBackup } from './makeBackup';
import { readBackup } from './readBackup';
import { guidePart, linesPart, remindersPart } from './storedParts';

const parts = [guidePart, linesPart, remindersPart];

beforeEach(() => fakeBrowser.reset());

describe('what the browser keeps, in a backup', () => {
  it('comes back as it was, but told now, and for the tab, which is another one by then', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon });
    const stored = settle(await load(), { sim: 'ultra', locale: 'en' }, 5);
    await save({ ...stored, journey: { ...stored.journey, current: 'web.pay', tab: 4 } });
    const made = await makeBackup(parts, 0);
    if (!made.ok) throw new Error(made.why);
    await fakeBrowser.storage.local.clear();
    const read = await readBackup(made.text, parts);
    if (!read.ok) throw new Error(read.why);
    expect(read.counts).toEqual({ lines: 0 });
    await read.apply();
    const back = await load();
    expect(back).toEqual({
      ...stored,
      journey: { ...stored.journey, current: 'web.pay', tab: null },
      stamps: { sim: noon, locale: noon, side: noon, appearance: noon, off: noon },
    });
  });

  it('takes the place of nothing that could not be read before that was put aside', async () => {
    const made = await makeBackup(parts, 0);
    if (!made.ok) throw new Error(made.why);
    const rubbish = { guide: 'a', lines: 'b', reminders: 'c' };
    await fakeBrowser.storage.local.set(rubbish);
    const read = await readBackup(made.text, parts);
    if (!read.ok) throw new Error(read.why);
    await read.apply();
    expect((await load()).recovered).toBe(false);
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject({
      'guide.unreadable': 'a',
      'lines.unreadable': 'b',
      'reminders.unreadable': 'c',
    });
  });

  it('counts the cards that are there, one whose removal was taken back as well', () => {
    const back = sampleLine({ removed: noon, stamps: allStamps(noon + 1) });
    const removed = sampleLine({ id: ids[1], removed: noon });
    expect(linesPart.count?.({ version: 1, lines: [back, removed], recovered: false })).toEqual({
      lines: 1,
    });
  });

  it('is let in when an earlier version wrote it, and not when a later one did', async () => {
    const earlier = {
      version: 2,
      journey: { carrier: null, current: null, signedIn: false, tab: null, moved: 0, ticks: {} },
      locale: 'en',
      side: 'left',
      recovered: false,
    };
    expect(guidePart.check(earlier)).toMatchObject({ ok: true, value: { version: 3 } });
    const { told: _, ...memory } = freshMemory();
    expect(remindersPart.check({ ...memory, version: 1, told: { key: [3] } })).toEqual({
      ok: true,
      value: { ...memory, told: { key: { 3: 0 } } },
    });
    for (const part of parts) {
      expect(part.check({ version: 99 })).toEqual({ ok: false, newer: true });
      expect(part.check({ version: 1, rubbish: true })).toMatchObject({ ok: false });
      expect(part.check('rubbish')).toMatchObject({ ok: false, newer: false });
    }
  });
});
