import { tabs } from '../../components/popup/tabs';
import { createWords } from '../../content/text';
import { dayFromNow, storedLines } from '../cards';
import { tabTo } from '../keys';
import { openPopup } from '../popup';
import { waitForPanel } from '../readPanel';
import { storedRecords } from '../records';
import { openAt } from '../views/openAt';
import { expect, test } from './guide';

const t = createWords('en');

test('with keys alone: every tab, a card, a record, and what was deleted taken back', async ({
  guide,
}) => {
  const popup = await openPopup(guide);
  const key = (name: string) => popup.keyboard.press(name);
  const focused = (selector: string) => expect(popup.locator(selector)).toBeFocused();
  const goTo = async (tab: (typeof tabs)[number]) => {
    await tabTo(popup, '[role=tab]');
    await key('Home');
    for (let at = 0; at < tabs.indexOf(tab); at++) await key('ArrowRight');
    await focused(`#tab-${tab}`);
    await expect(popup.locator(`#panel-${tab}`)).toBeVisible();
  };

  await tabTo(popup, '[data-sim="t-mobile-us"]');
  await key('Enter');
  await focused('.your-card button');
  for (const tab of tabs) await goTo(tab);

  await goTo('lines');
  await tabTo(popup, '[data-spot=add]', 'Shift+Tab');
  await key('Enter');
  await tabTo(popup, 'input[type=date]');
  const [year, month, day] = dayFromNow(12).split('-');
  await popup.keyboard.type(`${month}${day}${year}`);
  await key('Enter');
  await focused('.line-card h3');
  expect(await storedLines(guide)).toMatchObject([{ renewal: dayFromNow(12) }]);

  await goTo('records');
  await tabTo(popup, '.keep', 'Shift+Tab');
  await key('Space');
  await focused('.money input');
  await popup.keyboard.type('15');
  await key('Enter');
  await focused('.record-head');
  await key('Enter');
  await tabTo(popup, '.record-detail .actions button:last-child');
  await key('Enter');
  await focused('.undo button');
  expect(await storedRecords(popup)).toEqual([]);
  await key('Enter');
  await focused('.record-head');
  expect(await storedRecords(popup)).toMatchObject([{ amount: 1500 }]);
});

test('with keys alone: the first page, the settings, and deleting everything', async ({
  guide,
}) => {
  const page = await openAt(guide, 'welcome.html');
  await tabTo(page, '[data-sim="t-mobile-us"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('sims.change') })).toBeFocused();
  await tabTo(page, 'a[href="/welcome.html#settings"]');
  const opened = guide.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const settings = await opened;
  await tabTo(settings, 'input[name=appearance]');
  await settings.keyboard.press('ArrowRight');
  await expect(settings.locator('html')).toHaveAttribute('data-appearance', 'light');
  await tabTo(settings, '.button.danger');
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: t('settings.cancel') })).toBeFocused();
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: t('settings.erase.start') })).toBeFocused();
});

test('with keys alone: a refill practised up to its receipt', async ({ guide }) => {
  const page = await openAt(guide, 'practice.html');
  const goOn = async (to: string) => {
    await tabTo(page, '.go');
    await page.keyboard.press('Enter');
    await waitForPanel(page, { page: to });
  };
  await waitForPanel(page, { page: 'home' });
  await goOn('signIn');
  await tabTo(page, 'input');
  await page.keyboard.type('practice');
  await page.keyboard.press('Enter');
  await page.getByLabel('Password').waitFor();
  await tabTo(page, 'input');
  await page.keyboard.type('practice');
  await page.keyboard.press('Enter');
  await waitForPanel(page, { page: 'dashboard' });
  await goOn('chooseAmount');
  await tabTo(page, '[type=radio]');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '$25.00' })).toBeChecked();
  await goOn('payment');
  await goOn('review');
  await goOn('confirmation');
  await tabTo(page, '.bar .button');
  await page.keyboard.press('Space');
  await waitForPanel(page, { page: 'home' });
});
