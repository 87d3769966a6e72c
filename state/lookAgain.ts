import { browser } from 'wxt/browser';
import { hosts } from '../content/carriers/hosts';
import { sendMessage } from '../messages';
import { matchPattern } from './matchPattern';
import type { KeptFor } from './store';

/** Lets the page in a tab ask again what to show. Where no content script listens nobody is told. */
export function lookAgain(tab: number): void {
  void sendMessage('lookAgain', undefined, tab).catch(() => undefined);
}

/** The same of every page of the carriers: a setting holds for all of them. */
export async function lookAgainEverywhere(): Promise<void> {
  for (const { id } of await carrierTabs()) lookAgain(id);
}

/** Lets the other tabs show what became of a refill in one; what is private is no news in other windows. */
export async function showElsewhere({ tab, isPrivate }: KeptFor): Promise<void> {
  for (const { id, incognito } of await carrierTabs())
    if (id !== tab && incognito === isPrivate) lookAgain(id);
}

async function carrierTabs() {
  const tabs = await browser.tabs.query({ url: hosts.map(matchPattern) });
  return tabs.flatMap(({ id, incognito }) => (id === undefined ? [] : [{ id, incognito }]));
}
