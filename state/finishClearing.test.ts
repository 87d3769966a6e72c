import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, carrierPage } from './activeTab.sample';
import { finishClearing } from './finishClearing';
import { clearingKey, clearSite, siteOrigins } from './siteData';

const request = vi.fn();
const giveBack = vi.fn();
const remove = vi.fn();

/** What the browser says when a permission was given. */
let added: (given: { permissions?: string[] }) => void;
/** The popup lets go of its lock when it is through, or gone. */
let letGo: () => void;

const given = () => added({ permissions: ['browsingData'] });
const settled = () => new Promise((done) => setTimeout(done));
const cleared = () => remove.mock.calls.map(([{ origins }]) => origins);

beforeEach(() => {
  fakeBrowser.reset();
  activeTab(carrierPage);
  Object.assign(fakeBrowser, {
    permissions: {
      request: request.mockResolvedValue(true),
      remove: giveBack.mockResolvedValue(true),
      onAdded: { addListener: (listener: typeof added) => (added = listener) },
    },
    browsingData: { remove: remove.mockResolvedValue(undefined) },
  });
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    request<T>(_: string, act: () => Promise<T>) {
      const next = Promise.race([last, new Promise<void>((gone) => (letGo = gone))]).then(act);
      last = next;
      return next;
    },
  };
  vi.stubGlobal('navigator', { locks });
  finishClearing();
});
afterEach(() => void vi.unstubAllGlobals());

it('clears what was agreed to after the popup has gone, and gives the permission back', async () => {
  request.mockReturnValue(new Promise(() => undefined)); // nobody is left to hear the answer
  void clearSite('metro-us', 'deep.metrobyt-mobile.com');
  await settled();
  given();
  await settled();
  expect([remove, giveBack].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  letGo();
  await settled();
  expect(cleared()).toEqual([siteOrigins('metro-us', 'deep.metrobyt-mobile.com')]);
  expect(giveBack).toHaveBeenCalledTimes(1);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('leaves it to the popup that is there', async () => {
  request.mockImplementation(async () => {
    given();
    return true;
  });
  expect(await clearSite('t-mobile-us')).toBe('done');
  await settled();
  expect(cleared()).toEqual([siteOrigins('t-mobile-us')]);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it.each([undefined, { carrier: 'somebody else' }])(
  'gives back what nobody wished: %j',
  async (wish) => {
    if (wish) await fakeBrowser.storage.session.set({ [clearingKey]: wish });
    given();
    await settled();
    expect(giveBack).toHaveBeenCalledTimes(1);
    expect(remove).not.toHaveBeenCalled();
  },
);

it('is not meant by another permission', async () => {
  await fakeBrowser.storage.session.set({ [clearingKey]: { carrier: 't-mobile-us' } });
  added({ permissions: ['notifications'] });
  added({});
  await settled();
  expect([remove, giveBack].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

it('gives the permission back when the browser starts, if it ended meanwhile', async () => {
  await fakeBrowser.runtime.onStartup.trigger();
  expect(giveBack).toHaveBeenCalledTimes(1);
});
