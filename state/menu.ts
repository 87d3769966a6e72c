import { browser } from 'wxt/browser';
import { brandOf } from '../content/carriers/brands';
import { hosts } from '../content/carriers/hosts';
import { createWords } from '../content/text';
import { seenIn } from './askTab';
import { inTurn } from './inTurn';
import { localeFor } from './locale';
import { matchPattern } from './matchPattern';
import { openPopup } from './openPopup';
import { offWith, settle } from './settings';
import { load, loadTab, save, saveTab } from './store';
import { canBeShown, shownAgain } from './tab';
import { whenSettingsChange } from './whenSettingsChange';

/** Never both at once, so that the browser makes no menu of its own of them. */
const items = {
  show: { words: 'settings.menu', contexts: ['page'] },
  /** The user picks a confirmation number; no code of ours reads it off the page. */
  pick: { words: 'settings.menuPick', contexts: ['selection'] },
} as const;

type Item = keyof typeof items;
const ids = Object.keys(items) as Item[]; // the keys of the object above

/** More than any confirmation number: the form says what is too long. */
const longest = 200;

/**
 * "Show the guide here" in the menu of the right mouse button, and over a selected number "keep as
 * confirmation number"; on the carriers' pages only.
 * @param lookAgain tells the page in a tab to ask again what to show
 */
export function menu(lookAgain: (tab: number) => void): void {
  browser.runtime.onInstalled.addListener(() => void put().catch(console.debug));
  // Firefox writes down only after a while what became of the items, and may have ended before.
  browser.runtime.onStartup.addListener(() => void rename().catch(console.debug));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'pick' && selectionText?.trim()) {
      const confirmation = selectionText.trim().slice(0, longest);
      void openPopup({ open: 'records', keep: true, confirmation });
    }
    if (menuItemId !== 'show' || tab?.id === undefined || !tab.url) return;
    void show(tab.id, new URL(tab.url), lookAgain).catch(console.debug);
  });
  whenSettingsChange(
    () => void rename().catch(console.debug),
    (settings) => settings?.locale,
  );
}

const words = async () => createWords(localeFor(await load()));

async function put(): Promise<void> {
  const t = await words();
  await browser.contextMenus.removeAll();
  for (const id of ids)
    browser.contextMenus.create({
      id,
      title: t(items[id].words),
      contexts: [...items[id].contexts],
      documentUrlPatterns: hosts.map(matchPattern),
    });
}

/** In the language that is now the user's. */
async function rename(): Promise<void> {
  const t = await words();
  const all = ids.map((id) => browser.contextMenus.update(id, { title: t(items[id].words) }));
  await Promise.all(all).catch(put);
}

/**
 * Also where the guide was closed, said no to, or switched off. Where the page has nothing to show the
 * popup says so: else whoever asked would see nothing happen.
 */
async function show(tab: number, address: URL, lookAgain: (tab: number) => void): Promise<void> {
  const host = address.hostname;
  const shown = { tab, isPractice: false }; // it stands in the menu of the carriers' pages alone
  await inTurn(async () => {
    const stored = await load();
    const { off } = stored.settings;
    if (off.includes(host))
      await save(settle(stored, { off: offWith(off, host, false) }, Date.now()));
    await saveTab(shown, shownAgain(await loadTab(shown)));
  });
  lookAgain(tab);
  const seen = (await seenIn(tab)) ?? null;
  const view = { ...(await loadTab(shown)), seen };
  if (!canBeShown(view, brandOf(address)?.id, Date.now())) await openPopup({ open: 'ways' });
}
