import { createWords, locales } from '../../content/text';
import { popupOf, seeTab } from '../popup';
import { waitForPanel } from '../readPanel';
import { expect, test } from './guide';

test('a page that keeps taking the panel away is left, and the popup says so', async ({
  guide,
  tab,
}) => {
  const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  const popup = await popupOf(guide);
  await seeTab(popup, tab);
  const said = (locale: (typeof locales)[number]) =>
    popup.getByText(createWords(locale)('popup.beaten'), { exact: true });
  await expect(said('en')).toHaveCount(0);

  await tab.evaluate(() => {
    const take = () => {
      document.querySelector('refill-guide')?.remove();
      requestAnimationFrame(take);
    };
    take();
  });
  await expect
    .poll(async () => {
      await seeTab(popup, tab);
      return said('en').count();
    })
    .toBe(1);
  await waitForPanel(tab, null);
  for (const locale of locales) {
    await popup.locator('.language select').selectOption(locale);
    await expect(said(locale)).toHaveCount(1);
  }
  // Where one stands is told all the same.
  const t = createWords(locales.at(-1) ?? 'en');
  const title = t('moment.refillStart.number.title').replace(/[[\]*]/g, '');
  await expect(popup.locator('.now-title')).toHaveText(title);

  await tab.reload();
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await seeTab(popup, tab);
  for (const locale of locales) await expect(said(locale)).toHaveCount(0);
});
