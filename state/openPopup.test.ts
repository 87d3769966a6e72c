import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeIntent } from './intent';
import { openPopup } from './openPopup';

const created: unknown[] = [];
const windows: unknown[] = [];

function browserThat(opens: () => Promise<void>) {
  Object.assign(fakeBrowser, { action: { openPopup: vi.fn(opens) } });
  Object.assign(fakeBrowser.tabs, { create: async (made: unknown) => created.push(made) });
  Object.assign(fakeBrowser.windows, { create: async (made: unknown) => windows.push(made) });
}

/** Chrome goes on in the background after its last window was closed. */
function withoutWindow() {
  browserThat(() => Promise.reject(new Error('Could not find an active browser window')));
  Object.assign(fakeBrowser.tabs, { create: () => Promise.reject(new Error('No current window')) });
}

beforeEach(() => {
  fakeBrowser.storage.resetState();
  created.length = 0;
  windows.length = 0;
});

it('opens the popup, which knows what for', async () => {
  browserThat(async () => undefined);
  await openPopup({ open: 'troubles', trouble: 'cardDeclined' });
  expect(created).toEqual([]);
  expect(await takeIntent()).toEqual({ open: 'troubles', trouble: 'cardDeclined' });
  expect(await takeIntent()).toBeUndefined();
});

it('opens a tab of its own where only the user may open the popup', async () => {
  browserThat(async () => {
    throw new Error('openPopup requires a user gesture');
  });
  await openPopup({ open: 'troubles' });
  expect(created).toEqual([{ url: fakeBrowser.runtime.getURL('/popup.html') }]);
  expect(await takeIntent()).toEqual({ open: 'troubles' });
});

it('opens a window where the browser runs without one', async () => {
  withoutWindow();
  await openPopup({ open: 'lines', line: 'one' });
  expect(windows).toEqual([{ url: fakeBrowser.runtime.getURL('/popup.html') }]);
  expect(await takeIntent()).toEqual({ open: 'lines', line: 'one' });
});

it('is opened for nothing that is not known', async () => {
  const intent = { open: 'troubles', trouble: 'rubbish' };
  await fakeBrowser.storage.session.set({ intent: { intent, at: Date.now() } });
  expect(await takeIntent()).toBeUndefined();
});

it('is opened for nothing that was asked for more than a minute before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  browserThat(async () => undefined);
  for (const [passes, is] of [
    [59_000, { open: 'troubles' }],
    [60_000, undefined],
  ] as const) {
    await openPopup({ open: 'troubles' });
    vi.setSystemTime(Date.now() + passes);
    expect(await takeIntent()).toEqual(is);
    expect(await takeIntent()).toBeUndefined();
  }
  vi.useRealTimers();
});

it('opens one tab for what is pressed twice meanwhile, and another when it is pressed later', async () => {
  browserThat(async () => {
    throw new Error('openPopup requires a user gesture');
  });
  const keep = () => openPopup({ open: 'records', keep: true });
  await Promise.all([keep(), keep()]);
  expect(created).toHaveLength(1);
  expect(await takeIntent()).toEqual({ open: 'records', keep: true });
  await keep();
  expect(created).toHaveLength(2);
});

it('can be opened after it could not be', async () => {
  withoutWindow();
  const { create } = fakeBrowser.windows;
  Object.assign(fakeBrowser.windows, { create: () => Promise.reject(new Error('no display')) });
  await expect(openPopup({ open: 'troubles' })).rejects.toThrow('no display');
  expect(await takeIntent()).toBeUndefined();
  Object.assign(fakeBrowser.windows, { create });
  await openPopup({ open: 'troubles' });
  expect(windows).toHaveLength(1);
});
