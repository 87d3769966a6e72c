import type { Page as Tab } from '@playwright/test';
import type { Sim } from '../content/guide/sims';
import { methodSteps } from '../content/guide/steps';
import type { Launched } from './browser';

/** The links of the popup that lead to pages of the extension. */
export const ownPages = ['/practice.html', '/welcome.html#settings'] as const;

/** The popup as a tab of its own; `chrome.action.openPopup` cannot be driven by Playwright. */
export async function openPopup({ context, extensionId }: Launched): Promise<Tab> {
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/popup.html`);
  await tab.getByRole('checkbox').first().waitFor();
  return tab;
}

/** The same, by someone who has said whose card it is. */
export async function popupOf(guide: Launched, sim: Sim = 't-mobile-us'): Promise<Tab> {
  const popup = await openPopup(guide);
  await popup.locator(`[data-sim="${sim}"]`).click();
  await popup.locator('.your-card').waitFor();
  return popup;
}

/** How the checklist shows the steps of a method, in their order. */
export async function marks(
  popup: Tab,
  method: keyof typeof methodSteps,
): Promise<('done' | 'skipped' | 'open')[]> {
  return Promise.all(
    methodSteps[method].map(async (step) => {
      const row = popup.locator(`[data-step="${step}"]`);
      await row.waitFor();
      if ((await row.getAttribute('class'))?.includes('is-skipped')) return 'skipped';
      return (await row.getByRole('checkbox').isChecked()) ? 'done' : 'open';
    }),
  );
}

/** Lets the popup look at a tab, as if it had been opened over it. */
export async function seeTab(popup: Tab, tab: Tab): Promise<void> {
  await tab.bringToFront();
  await popup.reload();
  await popup.locator('[role=tabpanel]:not([hidden]) > *').first().waitFor();
}
