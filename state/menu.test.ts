import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords, type Locale } from '../content/text';
import { takeIntent } from './intent';
import { menu } from './menu';
import { settle } from './settings';
import { load, loadTab, save, saveTab } from './store';
import { freshTab } from './tab';

type Clicked = (
  item: { menuItemId: string; selectionText?: string },
  tab: { id: number; url: string },
) => void;

const items = new Map<string, { title?: string; documentUrlPatterns?: string[] }>();
let click: Clicked;

beforeEach(() => {
  fakeBrowser.reset();
  items.clear();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => items.clear(),
      create: ({ id, ...item }: { id: string; title: string }) => items.set(id, item),
      update: async (id: string, item: { title: string }) => {
        if (!items.has(id)) throw new Error('no such item');
        items.set(id, { ...items.get(id), ...item });
      },
      onClicked: { addListener: (listener: Clicked) => (click = listener) },
    },
  });
});

it('stands in the menu of the carriers’ pages alone, in the language of the user', async () => {
  menu(() => undefined);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(items.size).toBe(2));
  const titles = () => [...items.values()].map(({ title }) => title);
  const inWords = (locale: Locale) =>
    (['settings.menu', 'settings.menuPick'] as const).map((key) => createWords(locale)(key));
  expect(titles()).toEqual(inWords('en'));
  for (const { documentUrlPatterns = [] } of items.values()) {
    expect(documentUrlPatterns).toHaveLength(3);
    for (const pattern of documentUrlPatterns)
      expect(pattern).toMatch(
        /^https:\/\/\*\.(t-mobile\.com|t-mobile\.pl|metrobyt-mobile\.com)\/\*$/,
      );
  }
  await save(settle(await load(), { locale: 'zh-CN' }, 1));
  await vi.waitFor(() => expect(titles()).toEqual(inWords('zh-CN')));
});

it('shows the guide where it was closed, said no to, or switched off', async () => {
  const asked: number[] = [];
  menu((tab) => asked.push(tab));
  await save(settle(await load(), { off: ['www.t-mobile.com', 'my.t-mobile.com'] }, 1));
  await saveTab(7, { ...freshTab(), wish: 'close', answers: { payment: false } });
  click({ menuItemId: 'show' }, { id: 7, url: 'https://www.t-mobile.com/x' });
  await vi.waitFor(() => expect(asked).toEqual([7]));
  expect((await load()).settings.off).toEqual(['my.t-mobile.com']);
  expect(await loadTab(7)).toMatchObject({ wish: 'open', answers: {} });
  click({ menuItemId: 'other' }, { id: 8, url: 'https://www.t-mobile.com/x' });
  expect(asked).toEqual([7]);
});

it('takes a number that was selected into a record, and nothing where nothing is', async () => {
  menu(() => undefined);
  const opened = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { action: { openPopup: opened } });
  const tab = { id: 7, url: 'https://prepaid.t-mobile.com/p/5' };
  click({ menuItemId: 'pick', selectionText: '  ' }, tab);
  click({ menuItemId: 'pick', selectionText: ` 8841-2207 ${'x'.repeat(500)}` }, tab);
  await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
  expect(await takeIntent()).toEqual({
    open: 'records',
    keep: true,
    confirmation: `8841-2207 ${'x'.repeat(190)}`,
  });
});
