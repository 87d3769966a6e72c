import fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allSteps, methodSteps } from '../content/guide/steps';
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
    ['a time beyond all dates', { ...sample, stamps: { ...sample.stamps, sim: 9e15 } }],
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
