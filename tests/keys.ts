import type { Page as Tab } from '@playwright/test';

/** Goes on by the Tab key until the focus is on what is looked for; there already, nothing is pressed. */
export async function tabTo(page: Tab, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}.`);
}
