import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeWhenLeft } from './closeWhenLeft';

const close = vi.fn();
const opened = { tabId: 2, windowId: 1 };

beforeEach(() => {
  fakeBrowser.reset();
  close.mockClear();
  vi.stubGlobal('close', close);
});

it.each([
  ['the popup closes', undefined, 1],
  ['a tab stays', { id: 1 }, 0],
])('when another tab comes to the front %s', async (_, here, times) => {
  const getCurrent = vi.fn(async () => here);
  Object.assign(fakeBrowser.tabs, { getCurrent });
  closeWhenLeft();
  expect(getCurrent).not.toHaveBeenCalled();
  await fakeBrowser.tabs.onActivated.trigger(opened);
  await vi.waitFor(() => expect(getCurrent).toHaveBeenCalled());
  await new Promise((next) => setTimeout(next));
  expect(close).toHaveBeenCalledTimes(times);
});
