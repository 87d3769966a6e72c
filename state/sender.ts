import { browser } from 'wxt/browser';
import { brandOf, firstCarrier } from '../content/carriers/brands';
import { practicePage } from './practice';
import type { KeptFor } from './store';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** A tab with a carrier's page, or with one that plays it. */
export interface CarrierTab extends KeptFor {
  carrier: string;
  host: string;
}

/**
 * The tab of a message that our content script sent from the top of a carrier's page.
 * @returns undefined for every other sender: it is to be refused
 */
export function carrierTab(sender: Sender): CarrierTab | undefined {
  const { id, url, frameId, tab } = sender;
  if (
    id !== browser.runtime.id ||
    frameId !== 0 ||
    tab?.id === undefined ||
    !url ||
    !URL.canParse(url)
  )
    return undefined;
  const address = new URL(url);
  const carrier = brandOf(address);
  return (
    carrier && {
      tab: tab.id,
      isPrivate: tab.incognito === true,
      isPractice: false,
      carrier: carrier.id,
      host: address.hostname,
    }
  );
}

/** The tab of a message from the top of the page where a refill is practised, a page of ours. */
export function practiceTab(sender: Sender): CarrierTab | undefined {
  const { url, frameId, tab } = sender;
  if (!isOwnPage(sender) || frameId !== 0 || tab?.id === undefined || !url) return undefined;
  if (new URL(url).pathname !== practicePage) return undefined;
  return {
    tab: tab.id,
    isPrivate: tab.incognito === true,
    isPractice: true,
    carrier: firstCarrier,
    host: '',
  };
}

/** The tab where a page is guided: a carrier's, or the one that plays it. */
export function guidedTab(sender: Sender): CarrierTab | undefined {
  return carrierTab(sender) ?? practiceTab(sender);
}

/** Did one of the extension's own pages send this? */
export function isOwnPage({ id, url }: Sender): boolean {
  return (
    id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'))
  );
}
