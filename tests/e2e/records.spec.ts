import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import { card, dayFromNow, openedBy, storeLines } from '../cards';
import { pressInMenu } from '../menu';
import { pressInPanel, waitForPanel } from '../readPanel';
import { openRecords, refill, storedRecords, storeRecords } from '../records';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
const amount = (page: Tab) => page.getByLabel(t('records.form.amount'), { exact: true });
const save = (page: Tab) => page.getByRole('button', { name: t('records.form.save') }).click();
const row = (page: Tab, at = 0) => page.locator('.record-head').nth(at);

test('a refill that was paid is kept: from the panel to the list', async ({ guide, tab }) => {
  const mum = card('妈妈的卡', 12, { lastFour: '4471' });
  await storeLines(guide, [mum, card('Kraków', 3, { archived: true })]);
  await walkGuest(tab, async (_, page, step) => void (await waitForPanel(tab, { page, step })));
  const popup = await openedBy(guide, () => pressInPanel(tab, t('panel.keep')));
  await expect(popup.getByRole('heading', { name: t('records.keep') })).toBeVisible();
  await expect(amount(popup)).toHaveValue(''); // nothing is read from the page
  await expect(amount(popup)).toBeFocused();
  await expect(popup.getByLabel(t('records.form.date'))).toHaveValue(dayFromNow(0));
  await expect(popup.getByLabel(t('records.method.web'))).toBeChecked();
  await expect(popup.getByLabel(t('records.form.card'), { exact: true })).toHaveValue(mum.id);
  await amount(popup).fill('$15');
  await popup.getByLabel(t('records.form.confirmation')).fill('8841 2207');
  await save(popup);
  await expect(popup.getByText(t('records.said.kept'))).toBeVisible();
  await expect(row(popup)).toBeFocused();
  await expect(row(popup)).toContainText(/\$15\.00.*8841 2207.*妈妈的卡/);
  expect(await storedRecords(popup)).toMatchObject([
    { line: mum.id, amount: 1500, currency: 'USD', method: 'web', date: dayFromNow(0), file: null },
  ]);
});

test('a number that the user picked on the page goes into the record', async ({ guide, tab }) => {
  await walkGuest(tab, async (_, page, step) => void (await waitForPanel(tab, { page, step })));
  const pick = (selectionText: string) => () =>
    pressInMenu(guide, { menuItemId: 'pick', selectionText });
  const popup = await openedBy(guide, pick(' PR-8841 '));
  const confirmation = (page: Tab) => page.getByLabel(t('records.form.confirmation'));
  await expect(confirmation(popup)).toHaveValue('PR-8841');
  await amount(popup).fill('15');
  await popup.close();
  const again = await openedBy(guide, pick('PR-8842'));
  await expect(confirmation(again)).toHaveValue('PR-8842');
  await expect(amount(again)).toHaveValue('15'); // what was typed is still there
  await save(again);
  await expect
    .poll(() => storedRecords(again))
    .toMatchObject([{ amount: 1500, confirmation: 'PR-8842' }]);
});

test('a record is edited, searched, deleted and taken back', async ({ guide }) => {
  const popup = await openRecords(guide);
  await storeRecords(popup, [
    refill({ amount: 2000, date: dayFromNow(-3), note: '去纽约之前' }),
    refill({ amount: 3000, currency: 'PLN', date: '2024-02-29' }),
  ]);
  await popup.reload();
  await popup.locator('#tab-records').click();
  await row(popup).click();
  await popup.getByRole('button', { name: t('records.detail.edit'), exact: true }).click();
  await expect(amount(popup)).toHaveValue('20.00');
  await amount(popup).fill('25,50');
  await save(popup);
  await expect(row(popup)).toContainText('$25.50');

  const search = popup.getByRole('searchbox');
  await search.fill('纽约 25.5');
  await expect(popup.locator('.record')).toHaveCount(1);
  await search.fill('2024-02');
  await expect(row(popup)).toContainText('30.00');
  await row(popup).click();
  await popup.getByRole('button', { name: t('records.detail.remove') }).click();
  await expect.poll(async () => (await storedRecords(popup)).length).toBe(1);
  await expect(popup.getByRole('button', { name: t('records.said.undo') })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(row(popup)).toBeFocused();
  expect(await storedRecords(popup)).toHaveLength(2);
  await search.fill('nowhere');
  await expect(popup.getByText(t('records.search.none', { query: 'nowhere' }))).toBeVisible();
});

test('what is wrong is said beside its field, by keyboard alone', async ({ guide }) => {
  const popup = await openRecords(guide);
  await popup.locator('.keep').focus();
  await popup.keyboard.press('Enter');
  await expect(amount(popup)).toBeFocused();
  await popup.keyboard.type('1,000');
  await popup.keyboard.press('Tab'); // the currency
  await popup.keyboard.press('Tab'); // the month of the date
  await popup.keyboard.type('01012999');
  await popup.keyboard.press('Enter');
  await expect(amount(popup)).toBeFocused();
  await expect(amount(popup)).toHaveValue('1,000');
  await expect(amount(popup)).toHaveAttribute('aria-invalid', 'true');
  await expect(amount(popup)).toHaveAccessibleDescription(t('records.problem.amountWrong'));
  const date = popup.getByLabel(t('records.form.date'));
  await expect(date).toHaveAccessibleDescription(t('records.problem.dateInFuture'));
  expect(await storedRecords(popup)).toEqual([]);

  await popup.keyboard.press('ControlOrMeta+A');
  await popup.keyboard.type('15');
  await expect(amount(popup)).not.toHaveAttribute('aria-invalid', 'true');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('01012026');
  await popup.keyboard.press('Enter');
  await expect(row(popup)).toBeFocused();
  expect(await storedRecords(popup)).toMatchObject([{ amount: 1500, date: '2026-01-01' }]);
});

test('a form that was left is there again, and another page hears of what was kept', async ({
  guide,
}) => {
  const popup = await openRecords(guide);
  await popup.locator('.keep').click();
  await amount(popup).fill('15');
  await popup.getByLabel(t('records.form.note')).fill('half a no');
  await popup.evaluate(() => dispatchEvent(new Event('blur'))); // a click on the page closes the popup
  await popup.close();

  const again = await guide.context.newPage();
  await again.goto(`chrome-extension://${guide.extensionId}/popup.html#records`);
  await expect(amount(again)).toHaveValue('15');
  const other = await guide.context.newPage();
  await other.goto(`chrome-extension://${guide.extensionId}/popup.html#records`);
  await other.getByRole('button', { name: t('popup.cancel') }).click();
  await expect(other.getByText(t('records.empty.title'))).toBeVisible();
  await save(again);
  await expect(row(other)).toContainText('$15.00');
});
