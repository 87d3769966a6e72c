import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outline } from '../content/outline';
import { contentScript, popup, sendAs, stored } from '../tests/unit/sendAs';
import { activeTab, carrierPage } from './activeTab.sample';
import { answerReport } from './answerReport';

const outline: Outline = {
  version: 1,
  host: 'www.t-mobile.com',
  path: '/my-account/•',
  lang: 'en',
  named: { page: 'dashboard', certainty: 'sure' },
  paragraphs: 0,
  entries: [
    { depth: 0, is: 'main' },
    { depth: 1, is: 'text', text: 'Balance $0', amounts: [0] },
    {
      depth: 1,
      is: 'field',
      text: 'CVV',
      type: 'tel',
      autocomplete: 'cc-csc',
      asks: 'securityCode',
    },
  ],
};

const report = () => sendAs(popup(), 'report', undefined);
const executeScript = vi.fn();

/** The page in front, and what the script that is brought into it returns. */
function inFront(url: string, result: unknown): void {
  activeTab(url);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  executeScript.mockReset().mockResolvedValue([{ frameId: 0, result }]);
}

beforeAll(answerReport);
beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

describe('the outline of the page in front', () => {
  it('is handed to the popup, and kept nowhere', async () => {
    const before = await stored();
    inFront(carrierPage, outline);
    expect(await report()).toEqual(outline);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, files: ['/outline.js'] }),
    );
    expect(await stored()).toBe(before);
  });

  it('is asked of the carriers’ pages only', async () => {
    inFront('https://www.example.com/', outline);
    expect(await report()).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is handed to nobody else', async () => {
    inFront(carrierPage, outline);
    await expect(sendAs(contentScript(), 'report', undefined)).rejects.toThrow('refused');
  });

  it.each([
    ['nothing', null],
    ['another shape', { ...outline, more: 1 }],
    [
      'a digit that was not masked',
      { ...outline, entries: [{ depth: 0, is: 'text', text: '206' }] },
    ],
    ['an address of a mail', { ...outline, entries: [{ depth: 0, is: 'text', text: 'a@b' }] }],
    ['a query', { ...outline, path: '/a?b=c' }],
    ['too much', { ...outline, entries: Array(401).fill({ depth: 0, is: 'main' }) }],
    ['a long text', { ...outline, entries: [{ depth: 0, is: 'text', text: 'a'.repeat(201) }] }],
  ])('is none where the page answers with %s', async (_, answer) => {
    inFront(carrierPage, answer);
    expect(await report()).toBeNull();
  });

  it('is none where no script may be brought in', async () => {
    inFront(carrierPage, outline);
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await report()).toBeNull();
  });
});
