import { browser } from 'wxt/browser';
import { hosts } from '../content/carriers/hosts';
import { createWords } from '../content/text';
import { inTurn } from './inTurn';
import { localeFor } from './locale';
import { settle } from './settings';
import { load, loadTab, save, saveTab } from './store';

const item = 'show';

/**
 * "Show the guide here" in the menu of the right mouse button, on the carriers' pages only.
 * @param lookAgain tells the page in a tab to ask again what to show
 */
export function menu(lookAgain: (tab: number) => void): void {
  browser.runtime.onInstalled.addListener(() => void put());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== item || tab?.id === undefined || !tab.url) return;
    void show(tab.id, new URL(tab.url).hostname).then(lookAgain);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'guide' in changes) void rename();
  });
}

const title = async () => createWords(localeFor(await load()))('settings.menu');

async function put(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: item,
    title: await title(),
    documentUrlPatterns: hosts.map((host) => `https://*.${host}/*`),
  });
}

/** In the language that is now the user's. */
async function rename(): Promise<void> {
  await browser.contextMenus.update(item, { title: await title() }).catch(put);
}

/** Also where the guide was closed, said no to, or switched off. */
async function show(tab: number, host: string): Promise<number> {
  await inTurn(async () => {
    const stored = await load();
    const { off } = stored.settings;
    if (off.includes(host))
      await save(settle(stored, { off: off.filter((each) => each !== host) }, Date.now()));
    const view = await loadTab(tab);
    await saveTab(tab, { ...view, wish: 'open', answers: {} });
  });
  return tab;
}
