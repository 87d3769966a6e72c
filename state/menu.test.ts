// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords, type Locale } from '../content/text';
import type { PageSeen } from '../messages';
import { activeTab, nobody } from './activeTab.sample';
import { takeIntent } from './intent';
import { menu } from './menu';
import { dashboard, seenAt } from './seen.sample';
import { settle } from './settings';
import { load, loadTab, save, saveTab } from './store';
import { ordinary } from './stored.sample';
import { freshTab, type TabView } from './tab';

type Clicked = (
  item: { menuItemId: string; selectionText?: string },
  tab?: { id?: number; url?: string },
) => void;

interface Item {
  title?: string;
  contexts?: string[];
  documentUrlPatterns?: string[];
}

const items = new Map<string, Item>();
let click: Clicked;
const url = 'https://www.t-mobile.com/x';
/** The browser's way to open the popup, in its place. */
const opened = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  activeTab(url, dashboard);
  Object.assign(fakeBrowser, { action: { openPopup: opened.mockResolvedValue(undefined) } });
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
  expect([...items.values()].map(({ contexts }) => contexts)).toEqual([['page'], ['selection']]);
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

it.each([
  ['whose new names the browser had not written down', ['show', 'pick']],
  ['that the browser had not written down', []],
])('names anew at the start of the browser what stands in it, %s', async (_, kept) => {
  await save(settle(await load(), { locale: 'es' }, 1));
  for (const id of kept) items.set(id, { title: 'as it was' });
  menu(() => undefined);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(items.get('show')?.title).toBe(createWords('es')('settings.menu')));
  expect(items.get('pick')?.title).toBe(createWords('es')('settings.menuPick'));
});

it('shows the guide where it was closed, said no to, or switched off', async () => {
  const asked: number[] = [];
  const receipt = { yes: true, carrier: 't-mobile-us', at: Date.now() } as const;
  menu((tab) => asked.push(tab));
  await save(settle(await load(), { off: ['www.t-mobile.com', 'my.t-mobile.com'] }, 1));
  await saveTab(ordinary(7), {
    ...freshTab(),
    wish: 'close',
    answers: { payment: { ...receipt, yes: false }, confirmation: receipt },
  });
  click({ menuItemId: 'show' }, { id: 7, url });
  await vi.waitFor(() => expect(asked).toEqual([7]));
  expect((await load()).settings.off).toEqual(['my.t-mobile.com']);
  const shown = await loadTab(ordinary(7));
  expect([shown.wish, shown.answers]).toEqual(['open', { confirmation: receipt }]);
});

const likely = { ...seenAt('payment.fields'), certainty: 'likely' } as const;
const faint = { ...seenAt('confirmation.keep'), certainty: 'faint' } as const;
const refilling = { carrier: 't-mobile-us', at: Date.now() } as const;

it.each<[string, PageSeen | null | typeof nobody, Partial<TabView>, boolean]>([
  ['a page that is not known', null, {}, true],
  ['one where no script of ours is', nobody, {}, true],
  ['one that only seems to be something', faint, {}, true],
  ['one that is known', dashboard, {}, false],
  ['one that is asked about, though no was said', likely, { answers: { payment: no() } }, false],
  ['one that has changed', { ...dashboard, certainty: 'drifted' }, {}, false],
  ['one that may be what came of a payment', null, { refilling, lastTold: 'review' }, false],
])('lets the popup say that there is nothing to show: %s', async (_, sees, at, is) => {
  const asked: number[] = [];
  activeTab(url, sees);
  menu((tab) => asked.push(tab));
  await saveTab(ordinary(7), { ...freshTab(), ...at, wish: 'close' });
  click({ menuItemId: 'show' }, { id: 7, url });
  await vi.waitFor(() => expect(asked).toEqual([7]));
  await new Promise((next) => setTimeout(next, 20));
  expect(opened).toHaveBeenCalledTimes(is ? 1 : 0);
  expect(await takeIntent()).toEqual(is ? { open: 'ways' } : undefined);
});

function no() {
  return { yes: false, carrier: 't-mobile-us', at: Date.now() } as const;
}

it('does nothing for an item of others, nor where there is no page', async () => {
  const asked: number[] = [];
  menu((tab) => asked.push(tab));
  click({ menuItemId: 'other', selectionText: '8841' }, { id: 8, url });
  for (const tab of [undefined, {}, { id: 8 }, { url }])
    expect(() => click({ menuItemId: 'show' }, tab)).not.toThrow();
  click({ menuItemId: 'show' }, { id: 9, url });
  await vi.waitFor(() => expect(asked).toContain(9)); // one after the other: those before are through
  expect(asked).toEqual([9]);
  expect(opened).not.toHaveBeenCalled();
});

it('leaves the settings alone where the guide was not switched off', async () => {
  menu(() => undefined);
  await save(settle(await load(), { off: ['my.t-mobile.com'] }, 1));
  const before = await load();
  click({ menuItemId: 'show' }, { id: 7, url });
  await vi.waitFor(async () => expect(await loadTab(ordinary(7))).toMatchObject({ wish: 'open' }));
  expect(await load()).toEqual(before);
});

it('is renamed when the language changes, and at no other change', async () => {
  menu(() => undefined);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(items.size).toBe(2));
  const renamed = vi.spyOn(fakeBrowser.contextMenus, 'update');
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.session.set({ guide: 1 });
  await save(settle(await load(), { locale: 'es' }, 1));
  const stored = await load();
  await save({ ...stored, journey: { ...stored.journey, signedIn: true } });
  await save(settle(await load(), { side: 'left' }, 1));
  await vi.waitFor(() =>
    expect([...items.values()][1]?.title).toBe(createWords('es')('settings.menuPick')),
  );
  expect(renamed).toHaveBeenCalledTimes(2);
});

it('takes a number that was selected into a record, and nothing where nothing is', async () => {
  menu(() => undefined);
  const tab = { id: 7, url: 'https://prepaid.t-mobile.com/p/5' };
  click({ menuItemId: 'pick', selectionText: '  ' }, tab);
  expect(() => click({ menuItemId: 'pick' }, tab)).not.toThrow();
  click({ menuItemId: 'pick', selectionText: ` 8841-2207 ${'x'.repeat(500)}` }, tab);
  await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
  expect(await takeIntent()).toEqual({
    open: 'records',
    keep: true,
    confirmation: `8841-2207 ${'x'.repeat(190)}`,
  });
});
