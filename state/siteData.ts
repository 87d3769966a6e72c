import { browser } from 'wxt/browser';
import { brandById, brandOf, type CarrierId } from '../content/carriers/brands';
import { activeTab } from './activeTab';

/** What became of the wish to clear a site's data. */
export type Cleared = 'done' | 'refused' | 'failed';

const wanted = { permissions: ['browsingData' as const] };

/**
 * Can the browser clear one site and leave the others alone? Firefox empties its whole cache, or
 * none of it, and takes hosts only one by one: there the user is told how to do it by hand.
 */
export const canClearSite: boolean = !import.meta.env.FIREFOX;

/** The wish of which the browser asks, kept for as long as it does: the popup may close over that. */
export const clearingKey = 'clearing';

/**
 * Clears what the browser keeps for a carrier's pages. The permission is asked for now and given
 * back at once, so that the guide never holds it. To be called in the handler of a press. Of a private
 * window nothing can be cleared.
 * @param host of the page in front, which may be one that the guide has no link to
 */
export async function clearSite(carrier: CarrierId, host?: string): Promise<Cleared> {
  // The browser would clear its other windows, where the user is signed in, and nothing of this one.
  if ((await activeTab())?.incognito) return 'failed';
  const { session } = browser.storage;
  return navigator.locks.request(clearingKey, async () => {
    await session.set({ [clearingKey]: { carrier, host } }).catch(console.debug);
    const granted = await browser.permissions.request(wanted).catch(() => false);
    const cleared = granted ? await clear(carrier, host) : 'refused';
    await session.remove(clearingKey).catch(console.debug);
    return cleared;
  });
}

/** Clears it by the permission that is held now, and gives that back. */
export async function clear(carrier: CarrierId, host?: string): Promise<Cleared> {
  try {
    await browser.browsingData.remove(
      { origins: siteOrigins(carrier, host) },
      {
        cache: true,
        cacheStorage: true,
        cookies: true, // of the whole domain, whichever host is named
        fileSystems: true,
        indexedDB: true,
        localStorage: true,
        serviceWorkers: true,
      },
    );
    return 'done';
  } catch (error) {
    console.debug('refill guide: could not clear', error);
    return 'failed';
  } finally {
    await giveBack();
  }
}

/** Gives the permission to clear back; it is asked for each time. */
export async function giveBack(): Promise<void> {
  await browser.permissions.remove(wanted).catch(console.debug);
}

/** The origins of a carrier's pages; never one of somebody else. */
export function siteOrigins(carrier: CarrierId, host?: string): [string, ...string[]] {
  const { domain, pageHosts } = brandById(carrier);
  const origins = new Set(pageHosts.map((front) => `https://${front}.${domain}`));
  if (host && brandOf(new URL(`https://${host}`))?.id === carrier) origins.add(`https://${host}`);
  origins.delete(`https://${domain}`);
  return [`https://${domain}`, ...origins];
}
