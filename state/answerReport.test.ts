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

beforeAll(answerReport);
beforeEach(() => {
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

describe('the outline of the page in front', () => {
  it('is handed to the popup, and kept nowhere', async () => {
    const before = await stored();
    activeTab(carrierPage, outline);
    expect(await report()).toEqual(outline);
    expect(await stored()).toBe(before);
  });

  it('is asked of the carriers’ pages only', async () => {
    const asked = activeTab('https://www.example.com/', outline);
    expect(await report()).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is handed to nobody else', async () => {
    activeTab(carrierPage, outline);
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
    activeTab(carrierPage, answer);
    expect(await report()).toBeNull();
  });
});
