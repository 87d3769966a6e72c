import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords } from '../content/text';
import { menu } from './menu';
import { settle } from './settings';
import { load, loadTab, save, saveTab } from './store';
import { freshTab } from './tab';

type Clicked = (item: { menuItemId: string }, tab: { id: number; url: string }) => void;

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
  await vi.waitFor(() => expect(items.size).toBe(1));
  const [item] = items.values();
  expect(item?.title).toBe(createWords('en')('settings.menu'));
  for (const pattern of item?.documentUrlPatterns ?? [])
    expect(pattern).toMatch(
      /^https:\/\/\*\.(t-mobile\.com|t-mobile\.pl|metrobyt-mobile\.com)\/\*$/,
    );
  await save(settle(await load(), { locale: 'zh-CN' }, 1));
  await vi.waitFor(() =>
    expect([...items.values()][0]?.title).toBe(createWords('zh-CN')('settings.menu')),
  );
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
