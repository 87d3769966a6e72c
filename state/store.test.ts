// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allSteps, methodSteps } from '../content/guide/steps';
import { pages } from '../content/pages';
import { freshJourney } from './journey';
import type { Stored } from './schemas';
import { freshSettings, freshStamps } from './settings';
import { closeToPages, forgetTab, load, loadFor, loadTab, save, saveFor, saveTab } from './store';
import { freshTab } from './tab';

const { local, session } = fakeBrowser.storage;
const aside = async () => (await local.get('guide.unreadable'))['guide.unreadable'];

const fresh: Stored = {
  version: 3,
  journey: freshJourney(),
  settings: freshSettings(),
  stamps: freshStamps(),
  recovered: false,
};
/** As version 1 wrote it. Frozen: later versions must still read it. */
const sample1 = {
  version: 1,
  journey: {
    current: 'web.pay',
    signedIn: true,
    tab: 12,
    moved: 1793577600000,
    ticks: { 'prepare.activate': true, 'app.install': false },
  },
  locale: 'zh-CN',
  side: 'left',
  recovered: false,
};
/** As version 2 wrote it. Frozen, too. */
const sample2 = {
  version: 2,
  journey: {
    carrier: 't-mobile-pl',
    current: 'web.pay',
    signedIn: true,
    tab: 12,
    moved: 1793577600000,
    ticks: { 'prepare.activate': true },
  },
  locale: 'zh-CN',
  side: 'left',
  recovered: false,
};
/** As version 3 writes it. Frozen, too. */
const sample = {
  version: 3,
  journey: {
    carrier: 't-mobile-pl',
    current: 'web.pay',
    signedIn: true,
    tab: 12,
    moved: 1793577600000,
    ticks: { 'prepare.activate': true },
  },
  settings: {
    sim: 'ultra',
    locale: 'zh-CN',
    side: 'left',
    appearance: 'dark',
    off: ['my.t-mobile.com'],
  },
  stamps: { sim: 1793577600000, locale: 1, side: 0, appearance: 2, off: 3 },
  recovered: false,
};

beforeEach(() => fakeBrowser.reset());

describe('what is remembered', () => {
  it('is a fresh start when there is nothing', async () => {
    expect(await load()).toEqual(fresh);
    expect(await local.get(null)).toEqual({});
  });

  it('comes back as it was stored', async () => {
    await local.set({ guide: sample });
    const read = await load();
    expect(read).toEqual(sample);
    const settings = { ...read.settings, locale: 'en' } as const;
    await save({ ...read, settings });
    expect(await load()).toEqual({ ...sample, settings });
    expect(await aside()).toBeUndefined();
  });
});

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
  ])('1: %s is still put aside', async (_, raw) => {
    await local.set({ guide: raw });
    const kept = (await local.get('guide')).guide;
    expect(await load()).toEqual({ ...fresh, recovered: true });
    expect(await aside()).toEqual(kept);
  });
});

describe('what cannot be read', () => {
  const broken: [string, unknown][] = [
    ['a word', 'rubbish'],
    ['a number', 42],
    ['a list', []],
    ['an empty object', {}],
    ['a newer version', { ...sample, version: 4 }],
    ['an unknown card', { ...sample, settings: { ...sample.settings, sim: 'esim' } }],
    ['an unknown carrier', { ...sample, journey: { ...sample.journey, carrier: 't-mobile' } }],
    ['no version', { ...sample, version: undefined }],
    ['an unknown step', { ...sample, journey: { ...sample.journey, current: 'web.dance' } }],
    [
      'a step of another way',
      { ...sample, journey: { ...sample.journey, current: 'app.install' } },
    ],
    [
      'an unknown tick',
      { ...sample, journey: { ...sample.journey, ticks: { 'web.dance': true } } },
    ],
    [
      'a tick that is no tick',
      { ...sample, journey: { ...sample.journey, ticks: { 'web.pay': 1 } } },
    ],
    ['a time before 1970', { ...sample, journey: { ...sample.journey, moved: -1 } }],
    ['half a tab', { ...sample, journey: { ...sample.journey, tab: 1.5 } }],
    ['an unknown language', { ...sample, settings: { ...sample.settings, locale: 'tlh' } }],
    ['a time that is none', { ...sample, stamps: { ...sample.stamps, sim: -1 } }],
    ['more than there should be', { ...sample, secrets: [] }],
    ['no journey', { ...sample, journey: undefined }],
  ];

  test.each(broken)('%s is put aside, told once, and started afresh', async (_, raw) => {
    await local.set({ guide: raw });
    const kept = (await local.get('guide')).guide;
    expect(await load()).toEqual({ ...fresh, recovered: true });
    expect(await aside()).toEqual(kept);
    // The second reading finds the fresh start; it is still to be told until somebody read it.
    expect(await load()).toEqual({ ...fresh, recovered: true });
    await save({ ...(await load()), recovered: false });
    expect((await load()).recovered).toBe(false);
    expect(await aside()).toEqual(kept);
  });

  it('never throws, whatever is stored, and leaves something that can be read', async () => {
    const near = fc.record(
      {
        version: fc.constantFrom(1, 2, 3, 3, 4, '1', null),
        journey: fc.oneof(
          fc.jsonValue(),
          fc.record({
            carrier: fc.oneof(fc.constantFrom(null, 't-mobile-us', 't-mobile-pl'), fc.jsonValue()),
            current: fc.oneof(fc.constantFrom(null, ...methodSteps.web), fc.jsonValue()),
            signedIn: fc.oneof(fc.boolean(), fc.jsonValue()),
            tab: fc.oneof(fc.constant(null), fc.integer(), fc.jsonValue()),
            moved: fc.oneof(fc.nat(), fc.jsonValue()),
            ticks: fc.oneof(
              fc.dictionary(fc.constantFrom(...allSteps, '__proto__', 'constructor'), fc.boolean()),
              fc.jsonValue(),
            ),
          }),
        ),
        locale: fc.oneof(fc.constantFrom(null, 'en', 'zh-CN'), fc.jsonValue()),
        side: fc.oneof(fc.constantFrom('left', 'right'), fc.jsonValue()),
        settings: fc.oneof(fc.constant(sample.settings), fc.jsonValue()),
        stamps: fc.oneof(fc.constant(sample.stamps), fc.jsonValue()),
        recovered: fc.oneof(fc.boolean(), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), near), async (raw) => {
        fakeBrowser.reset();
        await local.set({ guide: raw });
        const read = await load();
        expect(read.version).toBe(3);
        expect(await load()).toEqual(read);
        await save(read);
        expect(await load()).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is known of a tab', () => {
  const view = {
    ...freshTab(),
    wish: 'fold' as const,
    answers: { payment: true },
    chosen: 'app.install' as const,
    refilling: { carrier: 't-mobile-us' as const, at: 5 },
  };

  it('is each tab by itself, and forgotten with it', async () => {
    await saveTab(1, view);
    expect(await loadTab(1)).toEqual(view);
    expect(await loadTab(2)).toEqual(freshTab());
    await forgetTab(1);
    expect(await loadTab(1)).toEqual(freshTab());
    expect(await session.get(null)).toEqual({});
  });

  it('is kept for as long as the browser runs, not longer', async () => {
    await saveTab(1, view);
    expect(await local.get(null)).toEqual({});
  });

  it('is forgotten when it cannot be read', async () => {
    const near = fc.record(
      {
        seen: fc.oneof(fc.constant(null), fc.jsonValue()),
        wish: fc.oneof(fc.constantFrom(null, 'fold'), fc.jsonValue()),
        answers: fc.oneof(fc.dictionary(fc.constantFrom(...pages), fc.boolean()), fc.jsonValue()),
        chosen: fc.oneof(fc.constant(null), fc.jsonValue()),
        refilling: fc.oneof(
          fc.constant(null),
          fc.record({ carrier: fc.constantFrom('t-mobile-us', 'nobody'), at: fc.nat() }),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), near), async (raw) => {
        await session.set({ 'tab.1': raw });
        const read = await loadTab(1);
        expect(Object.keys(read).sort()).toEqual(Object.keys(freshTab()).sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('in a private window', () => {
  const hidden = { tab: 5, isPrivate: true };
  const journey = { ...sample.journey, ticks: {} } as Stored['journey'];

  it('the settings hold, the journey is the tab’s own, and never on the disk', async () => {
    await local.set({ guide: sample });
    const before = await loadFor(hidden);
    expect(before).toEqual({ ...sample, journey: freshJourney() });
    const settings = { ...before.settings, side: 'right' as const };
    await saveFor(hidden, { ...before, settings, journey });
    expect((await loadFor(hidden)).journey).toEqual(journey);
    expect(await loadFor({ ...hidden, tab: 6 })).toMatchObject({ journey: freshJourney() });
    expect((await local.get('guide')).guide).toEqual({ ...sample, settings });
  });

  it('all of it is forgotten with the tab', async () => {
    await saveTab(5, freshTab());
    await saveFor(hidden, { ...fresh, journey });
    await forgetTab(5);
    expect(await session.get(null)).toEqual({});
    expect((await loadFor(hidden)).journey).toEqual(freshJourney());
  });
});

describe('the stores are closed to the pages', () => {
  const areas = [local, session, fakeBrowser.storage.sync];

  it('all of them, where the browser can', async () => {
    const closed = areas.map((area) => {
      const setAccessLevel = vi.fn(async () => undefined);
      Object.assign(area, { setAccessLevel });
      return setAccessLevel;
    });
    await closeToPages();
    for (const area of closed)
      expect(area.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
    for (const area of areas) Reflect.deleteProperty(area, 'setAccessLevel');
  });

  it('and nothing breaks where it cannot', async () => {
    await expect(closeToPages()).resolves.toBeUndefined();
  });
});
