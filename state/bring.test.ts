import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentScript, popup, sendAs } from '../tests/unit/sendAs';
import { answerBring, bring } from './bring';
import { freshSettings } from './settings';
import { load, save, saveTab } from './store';
import { ordinary } from './stored.sample';
import { freshTab } from './tab';

const executeScript = vi.fn();

beforeAll(answerBring);
beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{}]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

it('brings the panel to the top of the page that asks', async () => {
  await sendAs(contentScript(7), 'bring', 'panel');
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['/panel.js'],
    injectImmediately: true,
  });
});

it.each([
  ['dates', '/dates.js'],
  ['es', '/spanish.js'],
  ['zh', '/chinese.js'],
])('brings what reads dates, and the words of a language: %s', async (part, file) => {
  await sendAs(contentScript(7), 'bring', part);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, files: [file] }),
  );
});

it('brings no panel where the guide is switched off or closed: words all the same', async () => {
  await save({
    ...(await load()),
    settings: { ...freshSettings(), off: ['prepaid.t-mobile.com'] },
  });
  await saveTab(ordinary(8), { ...freshTab(), wish: 'close' });
  const off = contentScript(7, 'https://prepaid.t-mobile.com/');
  const closed = contentScript(8, 'https://www.t-mobile.com/');
  for (const from of [off, closed])
    await expect(sendAs(from, 'bring', 'panel')).rejects.toThrow('refused');
  expect(executeScript).not.toHaveBeenCalled();
  await sendAs(off, 'bring', 'zh');
  await sendAs(contentScript(9, 'https://www.t-mobile.com/'), 'bring', 'panel');
  expect(executeScript).toHaveBeenCalledTimes(2);
});

it('brings nothing else, and nothing to others', async () => {
  for (const [sender, data] of [
    [contentScript(), 'popup'],
    [contentScript(), '../panel'],
    [contentScript(), { part: 'panel' }],
    [contentScript(), 'outline'], // asked for in the popup only
    [contentScript(7, 'https://www.t-mobile.com.evil.example/'), 'panel'],
    [{ ...contentScript(), frameId: 1 }, 'panel'],
    [{ ...contentScript(), id: 'another' }, 'panel'],
    [popup(), 'panel'],
  ] as const)
    await expect(sendAs(sender, 'bring', data)).rejects.toThrow('refused');
  expect(executeScript).not.toHaveBeenCalled();
});

it('rejects where the browser does not allow it', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  await expect(sendAs(contentScript(), 'bring', 'panel')).rejects.toThrow('Cannot access');
  await expect(bring('outline', 7)).rejects.toThrow('Cannot access');
});
