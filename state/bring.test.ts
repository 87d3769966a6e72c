import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentScript, popup } from '../tests/unit/sendAs';
import { answerBring, isWatched } from './bring';
import type { Sender } from './sender';

const executeScript = vi.fn();

beforeAll(answerBring);
beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ result: true }]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

/** What the sender is told; undefined where nobody answers. */
function say(sender: Sender, message: unknown): Promise<unknown> {
  type Trigger = (message: unknown, sender: Sender, answer: unknown) => Promise<unknown>;
  return new Promise((resolve) => {
    void (fakeBrowser.runtime.onMessage.trigger as Trigger)(message, sender, resolve);
    setTimeout(resolve, 20, undefined);
  });
}

it('brings each of our own scripts to the top of the page that asks', async () => {
  for (const part of ['looker', 'panel', 'outline']) {
    expect(await say(contentScript(7), { bring: part })).toBe('brought');
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: [`/${part}.js`],
      injectImmediately: true,
    });
  }
});

it('brings nothing else, and nothing to others', async () => {
  const evil = 'https://www.t-mobile.com.evil.example/';
  for (const [sender, message] of [
    [contentScript(), { bring: 'popup' }],
    [contentScript(), { bring: '../looker' }],
    [contentScript(), { bring: 'looker', tab: 9 }],
    [contentScript(), 'looker'],
    [contentScript(7, evil), { bring: 'looker' }],
    [{ ...contentScript(), frameId: 1 }, { bring: 'looker' }],
    [{ ...contentScript(), id: 'another' }, { bring: 'looker' }],
    [popup(), { bring: 'looker' }],
  ] as const)
    expect(await say(sender, message)).toBeUndefined();
  expect(executeScript).not.toHaveBeenCalled();
});

it('says so where the browser does not allow it', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await say(contentScript(), { bring: 'panel' })).toBe('refused');
  expect(await isWatched(7)).toBe(false);
});

it('asks the page itself whether a script of ours watches it', async () => {
  expect(await isWatched(7)).toBe(true);
  executeScript.mockResolvedValue([{ result: undefined }]);
  expect(await isWatched(7)).toBe(false);
});
