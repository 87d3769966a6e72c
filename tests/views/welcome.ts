import { dayFromNow } from '../cards';
import { beginWithCard, openAt } from './openAt';
import type { Views } from './view';

/** The page that opens after installing. */
export const welcomeViews: Views = async ({ guide, t, look }) => {
  await beginWithCard(guide);
  const page = await openAt(guide, 'welcome.html');
  await page.getByRole('button', { name: t('sims.change') }).click();
  await look(page, 'whose card');
  await page.locator('[data-sim="t-mobile-us"]').click();
  await look(page, 'a card refilled here');
  await page.getByRole('button', { name: t('lines.add') }).click();
  await page.getByLabel(t('lines.form.nickname')).fill('');
  await page.getByRole('button', { name: t('lines.form.save') }).click();
  await page.locator('.problem').waitFor();
  await look(page, 'a card with a problem');
  await page.getByLabel(t('lines.form.nickname')).fill(t('lines.form.firstNickname'));
  await page.getByLabel(t('lines.form.renewal')).fill(dayFromNow(12));
  await page.getByRole('button', { name: t('lines.form.save') }).click();
  await page.locator('.line-card').waitFor();
  await look(page, 'a card saved');
  await page.getByRole('button', { name: t('sims.change') }).click();
  await page.locator('[data-sim="ultra"]').click();
  await page.locator('.elsewhere').waitFor();
  await look(page, 'a card refilled elsewhere');
  await page.close();
};
