import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSettings } from './followSettings';
import { freshSettings, freshStamps, settle } from './settings';
import { load, save } from './store';

const now = Date.UTC(2026, 10, 2);

beforeEach(() => fakeBrowser.reset());

describe('a change of settings', () => {
  const fresh = { settings: freshSettings(), stamps: freshStamps() };

  it('leaves what is not named, and notes when', () => {
    const next = settle(fresh, { side: 'left' }, now);
    expect(next.settings).toEqual({ ...freshSettings(), side: 'left' });
    expect(next.stamps).toEqual({ ...freshStamps(), side: now });
  });

  it('is none where the same is said again: another computer may have changed it since', () => {
    const once = settle(fresh, { side: 'left', off: ['www.t-mobile.com'] }, now);
    expect(settle(once, { side: 'left', off: ['www.t-mobile.com'] }, now + 5)).toEqual(once);
  });

  it('is newer than the one before it, whatever the clock says', () => {
    const ahead = settle(fresh, { side: 'left' }, now);
    expect(settle(ahead, { side: 'right' }, now - 1e9).stamps.side).toBe(now + 1);
  });
});

describe('settings that follow the user', () => {
  const item = (settings: object, stamps: object) => ({
    settings: {
      version: 1,
      settings: { ...freshSettings(), ...settings },
      stamps: { ...freshStamps(), ...stamps },
    },
  });

  it('take the newest of each, wherever it was changed', async () => {
    await save(settle(await load(), { side: 'left', locale: 'en' }, now));
    const there = item({ side: 'right', locale: 'zh-CN' }, { side: now - 5, locale: now + 5 });
    const { set } = await followSettings.settle(there, now);
    const { settings, journey } = await load();
    expect(settings).toMatchObject({ side: 'left', locale: 'zh-CN' });
    expect(set).toEqual({ settings: expect.objectContaining({ settings }) });
    expect(JSON.stringify(set)).not.toContain(Object.keys(journey)[0]);
  });

  it('leave alone what a newer version wrote', async () => {
    const there = { settings: { version: 2, secrets: true } };
    expect(await followSettings.settle(there, now)).toEqual({ set: {}, remove: [] });
    expect((await load()).settings).toEqual(freshSettings());
  });
});
