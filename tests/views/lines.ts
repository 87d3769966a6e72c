import type { Page as Tab } from '@playwright/test';
import { card, dayFromNow, storeLines } from '../cards';
import { beginWithCard, openAt } from './openAt';
import type { Place, Views } from './view';

/** The tab of cards and reminders. */
export const linesViews: Views = async (place) => {
  const { guide, t, look } = place;
  await beginWithCard(guide);
  const popup = await openAt(guide, 'popup.html#lines');
  const press = (name: string) => popup.getByRole('button', { name }).first().click();
  await look(popup, 'empty');
  await press(t('lines.add'));
  await look(popup, 'a new card');
  await wrongForm(place, popup);
  await press(t('popup.cancel')); // else the form is there again

  const name = t('lines.form.firstNickname');
  await storeLines(guide, [
    card(name, 12, { lastFour: '4471' }),
    card('iPad', 2, { lastFour: '0927', rhythm: { kind: 'monthly', day: 31 } }),
    card(`${name} 3`, -3, { sim: 'ultra' }),
    card(`${name} 4`, null),
    card(`${name} 5`, 40, { rhythm: { kind: 'once' } }),
    card('Old', 3, { archived: true }),
  ]);
  await popup.reload();
  await popup.locator('.archived summary').click();
  await look(popup, 'many cards');
  await press(t('lines.refilled'));
  await look(popup, 'refilled, the next date');
  await popup.locator('.refilled input').fill('2020-02-02');
  await press(t('lines.next.confirm'));
  await popup.locator('.refilled .problem').waitFor();
  await look(popup, 'refilled, a date in the past');
  await press(t('popup.cancel'));
  await press(t('lines.edit'));
  await look(popup, 'a card edited');
  await press(t('lines.form.remove'));
  await popup.getByRole('button', { name: t('lines.said.undo') }).waitFor();
  await look(popup, 'a card removed');
  const chosen = popup.locator('.chips :checked + span');
  for (let days = await chosen.count(); days > 0; days--) await chosen.first().click();
  await look(popup, 'no day to remind on');
  await popup.locator('.reminders .check').first().click();
  await look(popup, 'no reminders');
  await popup.evaluate(() => chrome.storage.local.set({ lines: { version: 1, lines: 'none' } }));
  await popup.reload();
  await popup.getByText(t('lines.recovered')).waitFor();
  await look(popup, 'what was stored is unreadable');
  await popup.close();

  await storeLines(guide, [card(name, 2, { lastFour: '4471' }), card('iPad', 20)]);
  const worker = await guide.worker();
  await worker.evaluate(
    (date) =>
      chrome.storage.session.set({
        intent: { intent: { open: 'lines', date, carrier: 't-mobile-us' }, at: Date.now() },
      }),
    dayFromNow(12),
  );
  const asked = await openAt(guide, 'popup.html');
  await look(asked, 'a date from the page, of which card');
  await asked.locator('.which li button').last().click();
  await look(asked, 'a date from the page, in a new card');
  await asked.close();
};

/** Everything that a form can say is wrong, and that it could not be kept. */
async function wrongForm({ t, look }: Place, popup: Tab): Promise<void> {
  const save = popup.getByRole('button', { name: t('lines.form.save') });
  const field = (label: string) => popup.getByLabel(label, { exact: true });
  await field(t('lines.form.nickname')).fill('');
  await field(t('lines.form.renewal')).fill('2020-02-02');
  await field(t('lines.form.rhythm')).selectOption('typed');
  await field(t('lines.form.days')).fill('0');
  await field(t('lines.form.lastFour')).fill('12');
  await save.click();
  await popup.locator('.problem').first().waitFor();
  await popup.locator('.zone summary').click();
  await look(popup, 'a new card with problems');
  await field(t('lines.form.nickname')).fill(t('lines.form.firstNickname'));
  await field(t('lines.form.renewal')).fill('');
  await field(t('lines.form.days')).fill('30');
  await field(t('lines.form.lastFour')).fill('');
  await popup.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await save.click();
  await popup.getByText(t('lines.problem.notKept')).waitFor();
  await look(popup, 'a new card that could not be kept');
}
