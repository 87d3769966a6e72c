import { browser } from 'wxt/browser';
import { followed } from './followed';
import { inTurn } from './inTurn';
import { deleteAll } from './records/all';
import { clearNotices, mayNotify } from './reminders/notice';
import { forgetSynced } from './sync/follow';
import { endFollowing, hasFollowed } from './sync/following';

/** A second try has to know it, too, and the first deletes what told of it. */
let followedOnce = false;

/**
 * Deletes everything that was ever kept: here, and what follows the user. What stands there of
 * reminders goes, and the permissions that were asked for are given back. Each part is tried,
 * whatever became of the others.
 * @throws what went wrong first; all that could be deleted is
 */
export async function eraseAll(): Promise<void> {
  followedOnce ||= await hasFollowed().catch(() => true);
  const failed: unknown[] = [];
  for (const part of [
    endFollowing, // first: else the synced copy would be written again
    eraseSynced,
    () => inTurn(clearStorage),
    takeNoticesAway, // not before: a look at the cards may just have been on its way
    giveBack, // not before: without leave nobody can take a notice away
    deleteAll, // last: a database may keep one waiting
  ])
    await part().catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

async function eraseSynced(): Promise<void> {
  try {
    await forgetSynced(followed);
    followedOnce = false;
  } catch (error) {
    if (followedOnce || (await hasCopy())) throw error; // else the browser may have no sync at all
  }
}

/** Another computer may have written one, too. */
async function hasCopy(): Promise<boolean> {
  const keys = await browser.storage.sync.get(null).then(Object.keys, () => []);
  return keys.some((key) => followed.some((part) => part.owns(key)));
}

async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

async function takeNoticesAway(): Promise<void> {
  if (await mayNotify()) await clearNotices(() => true);
}

/** One by one: Firefox does not know the second. */
async function giveBack(): Promise<void> {
  for (const permission of ['notifications', 'browsingData'] as const) {
    try {
      await browser.permissions.remove({ permissions: [permission] });
    } catch (error) {
      console.debug(error); // unknown to this browser, which may say so before it answers
    }
  }
}
