import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { carrierIds } from '../content/carriers/brands';
import { canClearSite, clear, clearingKey, giveBack } from './siteData';

const wishSchema = v.strictObject({
  carrier: v.picklist(carrierIds),
  host: v.optional(v.string()),
});

/**
 * A popup that closes over the browser's question, or while it clears, cannot do what was agreed to,
 * nor give the permission back. The background does both, once the popup is through with it or gone.
 */
export function finishClearing(): void {
  if (!canClearSite) return;
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('browsingData'))
      navigator.locks.request(clearingKey, finish).catch(console.debug);
  });
  browser.runtime.onStartup.addListener(() => void giveBack()); // the browser may end meanwhile
}

async function finish(): Promise<void> {
  const { [clearingKey]: raw } = await browser.storage.session.get(clearingKey);
  const { success, output } = v.safeParse(wishSchema, raw);
  if (!success) return giveBack();
  await browser.storage.session.remove(clearingKey);
  await clear(output.carrier, output.host);
}
