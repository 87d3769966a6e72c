import { browser } from 'wxt/browser';
import { followed } from './followed';
import { inTurn } from './inTurn';
import { forgetSynced } from './lines/follow';
import { setFollowing } from './lines/following';
import { deleteAll } from './records/all';

/**
 * Deletes everything that was ever kept: here, and what follows the user. The permissions that
 * were asked for are given back as well.
 * @throws when something could not be deleted; what was, stays deleted
 */
export async function eraseAll(): Promise<void> {
  await setFollowing(false);
  await forgetSynced(followed).catch(console.debug); // the browser may have no sync at all
  await deleteAll();
  await inTurn(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
  await browser.permissions
    .remove({ permissions: ['notifications', 'browsingData'] })
    .catch(() => false);
}
