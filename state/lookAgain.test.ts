import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAgainEverywhere } from './lookAgain';

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
