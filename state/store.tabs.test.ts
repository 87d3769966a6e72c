// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pages } from '../content/pages';
import { freshJourney } from './journey';
import { linesKey } from './lines/store';
import { remindersKey } from './reminders/store';
import type { GuideState } from './schemas';
import {
  endTabs,
  forgetPractice,
  forgetTab,
  isOfOverview,
  load,
  loadFor,
  loadTab,
  saveFor,
  saveTab,
} from './store';
import { fresh, ordinary, sample } from './stored.sample';
import { freshTab } from './tab';

const { local, session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('what is known of a tab', () => {
  const view = {
    ...freshTab(),
    wish: 'fold' as const,
    answers: { payment: { yes: true, carrier: 't-mobile-us' as const, at: 5 } },
    chosen: { step: 'web.pay', page: 'payment', carrier: 't-mobile-us', at: 1 } as const,
    refilling: { carrier: 't-mobile-us' as const, at: 5 },
  };

  it('is each tab by itself, and forgotten with it', async () => {
    await saveTab(ordinary(1), view);
    expect(await loadTab(ordinary(1))).toEqual(view);
    expect(await loadTab(ordinary(2))).toEqual(freshTab());
    await forgetTab(1);
    expect(await loadTab(ordinary(1))).toEqual(freshTab());
    expect(await session.get(null)).toEqual({});
  });

  it('outlives what was practised in its tab', async () => {
    const practice = { ...ordinary(1), isPractice: true };
    await saveTab(ordinary(1), view);
    await saveTab(practice, view);
    await saveFor(practice, fresh);
    await forgetPractice(1);
    expect(await loadTab(ordinary(1))).toEqual(view);
    expect(Object.keys(await session.get(null))).toHaveLength(1);
  });

  it('is of the overview, as the journeys are; what is practised, or typed, is not', async () => {
    const written = async () =>
      Object.keys({ ...(await local.get(null)), ...(await session.get(null)) });
    await saveTab(ordinary(12), view);
    await saveFor({ ...ordinary(12), isPrivate: true }, fresh);
    await saveFor(ordinary(12), fresh);
    const told = await written();
    expect(told).toHaveLength(3);
    for (const key of told) expect(isOfOverview(key), key).toBe(true);
    fakeBrowser.reset();
    await saveTab({ ...ordinary(12), isPractice: true }, view);
    await saveFor({ ...ordinary(12), isPractice: true }, fresh);
    const others = [...(await written()), linesKey, remindersKey, 'unfinishedLine'];
    expect(others).toHaveLength(5);
    for (const key of others) expect(isOfOverview(key), key).toBe(false);
  });

  it('is kept for as long as the browser runs, not longer', async () => {
    await saveTab(ordinary(1), view);
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
        const read = await loadTab(ordinary(1));
        expect(Object.keys(read).sort()).toEqual(Object.keys(freshTab()).sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('when the browser is started anew', () => {
  it('the refill goes on in no tab yet; nothing else is changed', async () => {
    await local.set({ guide: { ...sample, journey: { ...sample.journey, tab: 3 } } });
    await endTabs();
    expect(await load()).toEqual({ ...sample, journey: { ...sample.journey, tab: null } });
    const set = vi.spyOn(local, 'set');
    await endTabs();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('in a private window', () => {
  const hidden = { ...ordinary(5), isPrivate: true };
  const journey = { ...sample.journey, ticks: {} } as GuideState['journey'];

  it('the settings hold, the journey is one of its own, and never on the disk', async () => {
    await local.set({ guide: sample });
    const before = await loadFor(hidden);
    expect(before).toEqual({ ...sample, journey: freshJourney() });
    const settings = { ...before.settings, side: 'right' as const };
    await saveFor(hidden, { ...before, settings, journey });
    expect((await loadFor(hidden)).journey).toEqual(journey);
    expect((await loadFor({ ...hidden, tab: 6 })).journey).toEqual(journey); // the balance is looked at in another
    expect((await loadFor(ordinary(6))).journey).toEqual(sample.journey);
    expect((await local.get('guide')).guide).toEqual({ ...sample, settings });
  });

  it('a step of its journey needs no disk', async () => {
    await local.set({ guide: sample });
    const before = await loadFor(hidden);
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    await saveFor(hidden, { ...before, journey });
    expect(set).not.toHaveBeenCalled();
    expect((await loadFor(hidden)).journey).toEqual(journey);
    await expect(saveFor(hidden, { ...before, recovered: !before.recovered })).rejects.toThrow(
      'full',
    );
  });

  it('all of it is forgotten with the last of its tabs', async () => {
    await saveTab(ordinary(5), freshTab());
    await saveFor(hidden, { ...fresh, journey });
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    query.mockResolvedValue([{ id: 4, incognito: true }] as never);
    await forgetTab(5);
    expect((await loadFor({ ...hidden, tab: 4 })).journey).toEqual(journey);
    // The one that is being closed may be told of still.
    query.mockResolvedValue([
      { id: 4, incognito: true },
      { id: 3, incognito: false },
    ] as never);
    await forgetTab(4);
    expect(await session.get(null)).toEqual({});
    expect((await loadFor(hidden)).journey).toEqual(freshJourney());
  });
});
