import { browser } from 'wxt/browser';

/** Whether cards and reminders follow the user: of this computer alone, so it is not synced. */
export const onKey = 'following';

/** In session storage: the browser refused something the last time. */
export const failedKey = 'followFailed';

/** Off until somebody asks for it. */
export async function isFollowing(): Promise<boolean> {
  const { [onKey]: on } = await browser.storage.local.get(onKey);
  return on === true;
}

export async function setFollowing(on: boolean): Promise<void> {
  await browser.storage.local.set({ [onKey]: on });
}
