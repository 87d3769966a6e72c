import type { Page as Tab } from '@playwright/test';
import type { Launched } from '../browser';
import { forgetAll } from '../forgetAll';

/** A page of the extension, at a place in it such as `popup.html#tips`. */
export async function openAt({ context, extensionId }: Launched, at: string): Promise<Tab> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000); // what is not there by then does not come
  await page.emulateMedia({ reducedMotion: 'reduce' }); // no half of a movement is looked at
  await page.setViewportSize(at.startsWith('popup') ? popupSize : pageSize);
  await page.goto(`chrome-extension://${extensionId}/${at}`);
  await page.locator('main').waitFor();
  return page;
}

/** As large as the browser lets a popup be; ours takes less across. */
export const popupSize = { width: 380, height: 600 };
const pageSize = { width: 900, height: 800 };

/** As it is just after installing, for whoever has said whose card it is. */
export async function beginWithCard(guide: Launched): Promise<void> {
  const worker = await guide.worker();
  await worker.evaluate(forgetAll);
  const page = await openAt(guide, 'popup.html');
  await page.locator('[data-sim="t-mobile-us"]').click();
  await page.locator('.your-card').waitFor();
  await page.close();
}
