import { methods } from '../../content/guide/steps';
import { card, storeLines } from '../cards';
import { seeTab } from '../popup';
import { waitForPanel } from '../readPanel';
import { beginWithCard, openAt } from './openAt';
import type { Views } from './view';

const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';

/** The first tab, and the head, which stands above all of them. */
export const checklistViews: Views = async ({ guide, t, look }) => {
  await beginWithCard(guide);
  const popup = await openAt(guide, 'popup.html');
  for (const method of methods) {
    await popup.getByText(t(`method.${method}.name`), { exact: true }).click();
    await look(popup, `${method}, nothing done`);
  }
  await popup.getByText(t('method.web.name'), { exact: true }).click();
  await popup.locator('[data-step="prepare.balance"] .step-title').click();
  await look(popup, 'codes to dial');

  await storeLines(guide, [card(t('lines.form.firstNickname'), 12, { lastFour: '4471' })]);
  for (const tick of await popup.locator('.tick').all()) await tick.click();
  await look(popup, 'all done, a card with its days');
  await popup.getByRole('button', { name: t('popup.restart') }).click();
  await look(popup, 'starting again, asked');
  await popup.getByRole('button', { name: t('popup.restart') }).click();

  const tab = await guide.context.newPage();
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart' });
  await seeTab(popup, tab);
  await look(popup, 'over the page for refilling');
  await popup.locator('.report summary').click();
  await popup.getByRole('button', { name: t('popup.report.make') }).click();
  await popup.locator('.report textarea').waitFor();
  await look(popup, 'a report of the page');
  await popup.locator('.site-switch button').click();
  await popup.getByRole('button', { name: t('settings.off.turnOn') }).waitFor();
  await look(popup, 'switched off here');
  await popup.getByRole('button', { name: t('settings.off.turnOn') }).click();
  await tab.close();

  await popup.getByRole('button', { name: t('sims.change') }).click();
  await look(popup, 'whose card');
  for (const sim of ['ultra', 'unknown']) {
    await popup.locator(`[data-sim="${sim}"]`).click();
    await popup.locator('.elsewhere').waitFor();
    await look(popup, `the card is ${sim}`);
    await popup.getByRole('button', { name: t('sims.change') }).click();
  }
  await popup.locator('[data-sim="t-mobile-us"]').click();
  await popup.locator('.whose').waitFor({ state: 'detached' }); // so the answer has been kept
  // In its turn (see state/inTurn.ts), so that no change that is still under way writes over it.
  await popup.evaluate(() =>
    navigator.locks.request('stored', () => chrome.storage.local.set({ guide: { version: 99 } })),
  );
  await popup.reload();
  await popup.getByText(t('popup.recovered')).waitFor();
  await look(popup, 'what was stored is unreadable');
  await popup.close();
};
