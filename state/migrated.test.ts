import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshJourney } from './journey';
import { freshSettings, freshStamps } from './settings';
import { load, save } from './store';
import { aside, fresh, sample1, sample2 } from './stored.sample';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('what an earlier version stored', () => {
  it('1: a journey that was begun was begun with the only carrier there was', async () => {
    await local.set({ guide: sample1 });
    const { locale, side, ...rest } = sample1;
    const now = {
      ...rest,
      version: 3,
      settings: { ...freshSettings(), locale, side },
      stamps: freshStamps(),
      journey: { ...sample1.journey, carrier: 't-mobile-us' },
    };
    expect(await load()).toEqual(now);
    expect(await aside()).toBeUndefined();
    await save(await load());
    expect((await local.get('guide')).guide).toEqual(now);
  });

  it('2: nobody had been asked whose card it is', async () => {
    await local.set({ guide: sample2 });
    const { locale, side, ...rest } = sample2;
    const settings = { ...freshSettings(), locale, side };
    expect(await load()).toEqual({ ...rest, version: 3, settings, stamps: freshStamps() });
    expect(await aside()).toBeUndefined();
  });

  it('1: a journey that was not begun is free for any carrier', async () => {
    const journey = { current: null, signedIn: false, tab: null, moved: 0, ticks: {} };
    await local.set({ guide: { ...sample1, journey } });
    expect((await load()).journey).toEqual(freshJourney());
    await local.set({ guide: { ...sample1, journey: { ...journey, ticks: { 'web.pay': true } } } });
    expect((await load()).journey.carrier).toBe('t-mobile-us');
  });

  test.each<[string, unknown]>([
    ['no journey', { ...sample1, journey: undefined }],
    ['a journey that is none', { ...sample1, journey: 'web.pay' }],
    ['an unknown step', { ...sample1, journey: { ...sample1.journey, current: 'web.dance' } }],
  ])('1: %s is still put aside, and language and side stay', async (_, raw) => {
    await local.set({ guide: raw });
    const kept = (await local.get('guide')).guide;
    const { locale, side } = sample1;
    const rest = { ...fresh, settings: { ...freshSettings(), locale, side }, recovered: true };
    expect(await load()).toEqual(rest);
    await save(await load());
    expect(await load()).toEqual(rest);
    expect(await aside()).toEqual(kept);
  });
});
