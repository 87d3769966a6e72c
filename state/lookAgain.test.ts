import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAgainEverywhere, lookAgainOnSettings } from './lookAgain';

it("asks the carriers' pages alone, and minds no tab where nobody listens", async () => {
  const query = vi.fn().mockResolvedValue([{ id: 3 }, {}, { id: 5 }]);
  const sendMessage = vi.fn().mockRejectedValue(new Error('Receiving end does not exist.'));
  Object.assign(fakeBrowser.tabs, { query, sendMessage });
  await lookAgainEverywhere();
  expect(query).toHaveBeenCalledExactlyOnceWith({
    url: ['https://*.t-mobile.com/*', 'https://*.t-mobile.pl/*', 'https://*.metrobyt-mobile.com/*'],
  });
  expect(sendMessage.mock.calls.map(([tab]) => tab)).toEqual([3, 5]);
});

it('asks them when a setting has changed, whoever changed it, and for nothing else', async () => {
  const query = vi.fn().mockResolvedValue([]);
  Object.assign(fakeBrowser.tabs, { query });
  lookAgainOnSettings();
  const guide = (sim: string, current: string) =>
    fakeBrowser.storage.local.set({ guide: { settings: { sim }, journey: { current } } });
  await guide('mint', 'web.open');
  expect(query).toHaveBeenCalledTimes(1);
  await guide('mint', 'web.pay');
  await fakeBrowser.storage.local.set({ lines: {} });
  expect(query).toHaveBeenCalledTimes(1);
  await guide('ultra', 'web.pay');
  expect(query).toHaveBeenCalledTimes(2);
});
