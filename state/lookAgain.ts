import { browser } from 'wxt/browser';
import { hosts } from '../content/carriers/hosts';
import { sendMessage } from '../messages';
import { matchPattern } from './matchPattern';

/** Lets the page in a tab ask again what to show. Where no content script listens nobody is told. */
export function lookAgain(tab: number): void {
  void sendMessage('lookAgain', undefined, tab).catch(() => undefined);
}

/**
 * The same of every page of the carriers: a setting holds for all of them, and so does a payment.
 * @param but a tab that knows
 */
export async function lookAgainEverywhere(but?: number): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts.map(matchPattern) });
  for (const { id } of tabs) if (id !== undefined && id !== but) lookAgain(id);
}
