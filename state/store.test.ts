import fc from 'fast-check';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allSteps, methodSteps } from '../content/guide/steps';
import type { GuideState } from './schemas';
import { load, save } from './store';
import { aside, fresh, sample } from './stored.sample';

const { local } = fakeBrowser.storage;

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

describe('what cannot be read', () => {
  const { settings, stamps } = sample;
  const journey = (broken: object) => ({ ...sample, journey: { ...sample.journey, ...broken } });
  const kept = { settings, stamps };
  const lost = { settings: fresh.settings, stamps: fresh.stamps };
  const withoutSim = { settings: { ...settings, sim: null }, stamps: { ...stamps, sim: 0 } };
  const broken: [string, unknown, object][] = [
    ['a word', 'rubbish', lost],
    ['a number', 42, lost],
    ['a list', [], lost],
    ['an empty object', {}, lost],
    ['a newer version', { ...sample, version: 4 }, kept],
    ['an unknown card', { ...sample, settings: { ...settings, sim: 'esim' } }, withoutSim],
    ['an unknown carrier', journey({ carrier: 't-mobile' }), kept],
    ['no version', { ...sample, version: undefined }, kept],
    ['an unknown step', journey({ current: 'web.dance' }), kept],
    ['a step of another way', journey({ current: 'app.install' }), kept],
    ['an unknown tick', journey({ ticks: { 'web.dance': true } }), kept],
    ['a tick that is no tick', journey({ ticks: { 'web.pay': 1 } }), kept],
    ['a time before 1970', journey({ moved: -1 }), kept],
    ['half a tab', journey({ tab: 1.5 }), kept],
    [
      'an unknown language',
      { ...sample, settings: { ...settings, locale: 'tlh' } },
      { settings: { ...settings, locale: null }, stamps: { ...stamps, locale: 0 } },
    ],
    [
      'a time that is none',
      { ...sample, stamps: { ...stamps, sim: -1 } },
      { settings, stamps: { ...stamps, sim: 0 } },
    ],
    [
      'a time beyond all dates',
      { ...sample, stamps: { ...stamps, sim: 9e15 } },
      { settings, stamps: { ...stamps, sim: 0 } },
    ],
    ['no times', { ...sample, stamps: undefined }, { settings, stamps: fresh.stamps }],
    ['no settings', { ...sample, settings: undefined }, lost],
    ['more than there should be', { ...sample, secrets: [] }, kept],
    ['no journey', { ...sample, journey: undefined }, kept],
  ];

  test.each(broken)('%s is told once and put aside, and settings stay', async (_, raw, rest) => {
    await local.set({ guide: raw });
    const found = (await local.get('guide')).guide;
    expect(await load()).toEqual({ ...fresh, ...rest, recovered: true });
    await save({ ...(await load()), recovered: false });
    expect(await load()).toEqual({ ...fresh, ...rest, recovered: false });
    expect(await aside()).toEqual(found);
    await save(await load());
    expect(await aside()).toEqual(found);
  });

  it('is written by nobody who only reads: it might be over what a change saved meanwhile', async () => {
    await local.set({ guide: 'rubbish' });
    const slow = vi.spyOn(local, 'get').mockImplementationOnce(async () => {
      const found = { guide: 'rubbish' };
      await save(sample as GuideState);
      return found;
    });
    await load();
    expect(slow).toHaveBeenCalled();
    expect(await load()).toEqual(sample);
    expect(await aside()).toBe('rubbish');
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
