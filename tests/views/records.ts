import type { Page as Tab } from '@playwright/test';
import { card, dayFromNow, storeLines } from '../cards';
import { photo, refill, storeRecords } from '../records';
import { beginWithCard, openAt } from './openAt';
import type { Place, Views } from './view';

/** The tab of records. */
export const recordsViews: Views = async (place) => {
  const { guide, t, look } = place;
  await beginWithCard(guide);
  const mine = card(t('lines.form.firstNickname'), 12, { lastFour: '4471' });
  const tablet = card('iPad', 20, { lastFour: '0927' });
  await storeLines(guide, [mine, tablet]);
  const popup = await openAt(guide, 'popup.html#records');
  const press = (name: string) => popup.getByRole('button', { name, exact: true }).first().click();
  await popup.locator('.keep').waitFor();
  await look(popup, 'empty');
  await wrongForm(place, popup);
  await popup.locator('.record').waitFor();
  await look(popup, 'the first record, kept');

  await storeRecords(popup, [
    ...Array.from({ length: 8 }, (_, at) =>
      refill({ line: at % 3 ? mine.id : tablet.id, date: dayFromNow(-30 * at - 1) }),
    ),
    refill({ line: mine.id, amount: 4000, method: 'store', date: dayFromNow(-400), note: '***' }),
    refill({ currency: 'PLN', date: dayFromNow(-800), method: 'app', confirmation: '' }),
  ]);
  await popup.reload();
  await popup.locator('.record-head').first().click();
  await popup.locator('.sums summary').click();
  await look(popup, 'many records, sums and one open');
  await press(t('records.detail.open'));
  await popup.getByRole('dialog').waitFor();
  await look(popup, 'a receipt');
  await popup.keyboard.press('Escape');
  await press(t('records.detail.edit'));
  await look(popup, 'a record edited');
  await press(t('popup.cancel'));
  await popup.getByRole('searchbox').fill('15');
  await look(popup, 'found');
  await popup.getByRole('searchbox').fill('nowhere');
  await look(popup, 'nothing found');
  await popup.getByRole('searchbox').fill('');
  await popup.locator('.record-head').nth(1).click();
  await press(t('records.detail.remove'));
  await popup.locator('.undo').waitFor();
  await look(popup, 'a record deleted');
  await popup.close();
  await notThere(place);
};

/** Everything that a form can say is wrong, a full storage, and then a record that is kept. */
async function wrongForm({ t, look }: Place, popup: Tab): Promise<void> {
  const field = (label: string) => popup.getByLabel(label, { exact: true });
  const save = popup.getByRole('button', { name: t('records.form.save') });
  const file = popup.locator('input[type=file]');
  await popup.locator('.keep').click();
  await look(popup, 'a new record');
  await file.setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from('<p>') });
  await field(t('records.form.date')).fill('2999-01-01');
  await save.click();
  await popup.getByText(t('records.problem.fileKind')).waitFor();
  await look(popup, 'a new record with problems');
  await file.setInputFiles(photo);
  await field(t('records.form.amount')).fill('15');
  await field(t('records.form.date')).fill(dayFromNow(0));
  await popup.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put; // the next one is let through
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await save.click();
  await popup.getByRole('alert').waitFor();
  await look(popup, 'a new record, storage full');
  await save.click();
}

/** Records that are still being read, and that cannot be read. */
async function notThere({ guide, look }: Place): Promise<void> {
  const waiting = await openAt(guide, 'popup.html');
  await waiting.evaluate(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...what) => {
      const asked = open(...what);
      for (const end of ['success', 'error'])
        asked.addEventListener(end, (event) => event.stopImmediatePropagation());
      return asked;
    };
  });
  await waiting.locator('#tab-records').click();
  await look(waiting, 'loading');
  await waiting.close();

  const failed = await openAt(guide, 'popup.html');
  await failed.evaluate(() => {
    indexedDB.open = () => {
      throw new DOMException('', 'UnknownError');
    };
  });
  await failed.locator('#tab-records').click();
  await failed.getByRole('alert').waitFor();
  await look(failed, 'unreadable');
  await failed.close();
}
