import { browser } from 'wxt/browser';

/** Whether cards, reminders and settings follow the user: of this computer alone, so it is not synced. */
export const onKey = 'following';

/** In session storage: the browser refused something the last time. */
export const failedKey = 'followFailed';

/** Off until somebody asks for it. */
export async function isFollowing(): Promise<boolean> {
  return (await switched()) === true;
}

/** Whether it was on here at any time since everything was last deleted: something may lie in sync storage. */
export async function hasFollowed(): Promise<boolean> {
  return (await switched()) !== undefined;
}

/** @throws when the storage is full */
export async function setFollowing(on: boolean): Promise<void> {
  await browser.storage.local.set({ [onKey]: on });
}

/** Off, as if it had never been on. It needs no room. */
export async function endFollowing(): Promise<void> {
  await browser.storage.local.remove(onKey);
}

async function switched(): Promise<unknown> {
  const { [onKey]: on } = await browser.storage.local.get(onKey);
  return on;
}
