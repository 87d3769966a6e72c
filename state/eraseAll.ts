import { browser } from 'wxt/browser';
import { followed } from './followed';
import { inTurn } from './inTurn';
import { forgetSynced } from './lines/follow';
import { endFollowing, hasFollowed } from './lines/following';
import { deleteAll } from './records/all';

/**
 * Deletes everything that was ever kept: here, and what follows the user. The permissions that
 * were asked for are given back as well. Each part is tried, whatever became of the others.
 * @throws what went wrong first; all that could be deleted is
 */
export async function eraseAll(): Promise<void> {
  const [failed] = (
    await inOrder([eraseSynced, deleteAll, () => inTurn(clearStorage), giveBack])
  ).filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  if (failed) throw failed.reason;
}

async function inOrder(
  parts: (() => Promise<unknown>)[],
): Promise<PromiseSettledResult<unknown>[]> {
  const results: PromiseSettledResult<unknown>[] = [];
  for (const part of parts) results.push(...(await Promise.allSettled([part()])));
  return results;
}

async function eraseSynced(): Promise<void> {
  const followedOnce = await hasFollowed();
  await endFollowing(); // first: else it would be written again
  try {
    await forgetSynced(followed);
  } catch (error) {
    if (followedOnce) throw error; // else the browser may have no sync at all
  }
}

async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** Firefox knows only one of them. */
async function giveBack(): Promise<void> {
  await browser.permissions
    .remove({ permissions: ['notifications', 'browsingData'] })
    .catch(() => false);
}
