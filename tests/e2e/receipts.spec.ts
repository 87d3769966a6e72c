import { readFileSync } from 'node:fs';
import type { Page as Tab } from '@playwright/test';
import Papa from 'papaparse';
import { createWords } from '../../content/text';
import { axeFinds } from '../axe';
import { card, storedLines, storeLines } from '../cards';
import { openRecords, pngOf, refill, storedRecords, storeRecords } from '../records';
import { expect, test } from './guide';

const t = createWords('en');
const zh = createWords('zh-CN');
const save = (page: Tab) => page.getByRole('button', { name: t('records.form.save') }).click();
const file = (page: Tab) => page.locator('input[type=file]');
const photo = { name: '收据.png', mimeType: 'image/png', buffer: pngOf(30, 40) };

/** A file that a press hands to the user. */
async function handed(page: Tab, press: () => Promise<void>) {
  const begun = page.waitForEvent('download');
  await press();
  const download = await begun;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function keepWithPhoto(page: Tab): Promise<void> {
  await page.locator('.keep').click();
  await page.getByLabel(t('records.form.amount'), { exact: true }).fill('15');
  await file(page).setInputFiles(photo);
  await expect(page.locator('.chosen')).toContainText('收据.png');
  await save(page);
  await page.locator('.record').waitFor();
}

test('a photo is kept, shown again, and handed back byte for byte', async ({ guide }) => {
  const popup = await openRecords(guide);
  await keepWithPhoto(popup);
  await popup.reload();
  await popup.locator('#tab-records').click();
  await expect(popup.locator('.record .clip')).toHaveCount(1);
  await popup.locator('.record-head').click();
  await popup.getByRole('button', { name: t('records.detail.open') }).click();
  const shown = popup.getByRole('dialog').getByRole('img');
  await expect(shown).toHaveJSProperty('naturalWidth', 30);
  expect(await axeFinds(popup)).toEqual([]);
  const copy = await handed(popup, () =>
    popup.getByRole('button', { name: t('records.picture.save') }).click(),
  );
  expect(copy).toEqual({ name: '收据.png', bytes: photo.buffer });
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await expect(popup.getByRole('button', { name: t('records.detail.open') })).toBeFocused();
});

test('a file that is no receipt is refused beside its field; the rest stays', async ({ guide }) => {
  const popup = await openRecords(guide);
  await popup.locator('.keep').click();
  await popup.getByLabel(t('records.form.amount'), { exact: true }).fill('15');
  const html = Buffer.from('<script>alert(1)</script>');
  await file(popup).setInputFiles({ name: 'receipt.png', mimeType: 'image/png', buffer: html });
  await save(popup);
  await expect(popup.getByText(t('records.problem.fileKind'))).toBeVisible();
  await expect(file(popup)).toBeFocused();
  await expect(popup.getByLabel(t('records.form.amount'), { exact: true })).toHaveValue('15');
  await popup.getByRole('button', { name: t('records.form.removeFile') }).click();
  await save(popup);
  await expect(popup.locator('.record')).toHaveCount(1);
});

test('in the popup itself the photo is added in a tab, where what was typed goes on', async ({
  guide,
  tab,
}) => {
  await tab.goto(`chrome-extension://${guide.extensionId}/welcome.html`);
  await (await guide.worker()).evaluate(() => chrome.action.openPopup());
  // A page of the same extension can reach into its popup, which Playwright cannot.
  const inPopup = <A>(act: (popup: Window, given: A) => unknown, given: A) =>
    tab.evaluate(
      `(${act})(chrome.extension.getViews({ type: 'popup' })[0], ${JSON.stringify(given)})`,
    );
  const there = (selector: string) =>
    expect
      .poll(() => inPopup((popup, it) => !!popup?.document.querySelector(it), selector))
      .toBe(true);
  const press = (selector: string) =>
    inPopup((popup, it) => popup.document.querySelector<HTMLElement>(it)?.click(), selector);

  await there('#tab-records');
  await press('#tab-records');
  await there('.keep');
  await press('.keep');
  await there('.money input');
  await inPopup((popup) => {
    const field = popup.document.querySelector<HTMLInputElement>('.money input');
    if (field) field.value = '15';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, null);
  await there('.record-file button[aria-describedby]');
  const opened = guide.context.waitForEvent('page');
  await press('.record-file button[aria-describedby]');
  const page = await opened;
  await expect(page.getByLabel(t('records.form.amount'), { exact: true })).toHaveValue('15');
  await file(page).setInputFiles(photo);
  await save(page);
  await expect(page.locator('.record .clip')).toHaveCount(1);
});

test('all records as a table that Excel reads, Chinese text and all', async ({ guide }) => {
  const mum = card('妈妈的卡', 12);
  await storeLines(guide, [mum]);
  const popup = await openRecords(guide);
  await storeRecords(popup, [
    refill({ line: mum.id, note: '第一行\n"第二行"，完', date: '2026-11-01', confirmation: '007' }),
    refill({ amount: 1234567, note: '=1+1', date: '2026-10-01', currency: 'JPY' }),
  ]);
  await popup.locator('.language select').selectOption('zh-CN');
  await popup.reload();
  await popup.locator('#tab-records').click();
  const { name, bytes } = await handed(popup, () =>
    popup.getByRole('button', { name: zh('records.export') }).click(),
  );
  expect(name).toMatch(/^refills-\d{4}-\d\d-\d\d\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<string[]>(bytes.toString().slice(1), {
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data[0]?.slice(0, 2)).toEqual(['日期', '卡']);
  expect(data.slice(1)).toEqual([
    ['2026-11-01', '妈妈的卡', '15.00', 'USD', '官网', "'007", '第一行\n"第二行"，完', ''],
    ['2026-10-01', '', '1234567', 'JPY', '官网', expect.any(String), "'=1+1", ''],
  ]);
});

test('saved, deleted, read again: all is back, the photo and a card too', async ({ guide }) => {
  const mum = card('妈妈的卡', 12);
  await storeLines(guide, [mum]);
  const popup = await openRecords(guide);
  await keepWithPhoto(popup);
  const before = await storedRecords(popup);
  const settings = await guide.context.newPage();
  await settings.goto(`chrome-extension://${guide.extensionId}/welcome.html#settings`);
  const press = (label: string) => settings.getByRole('button', { name: label }).click();
  const backup = await handed(settings, () => press(t('settings.backup.save')));

  await press(t('settings.erase.start'));
  await press(t('settings.erase.confirm'));
  await expect(settings.getByText(t('settings.erase.done'))).toBeVisible();
  expect([await storedRecords(settings), await storedLines(guide)]).toEqual([[], []]);

  const whole = JSON.parse(backup.bytes.toString());
  const read = (content: string | Buffer) =>
    file(settings).setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  for (const [content, why] of [
    [backup.bytes.subarray(0, 500), 'notJson'],
    ['{"hello": 1}', 'notOurs'],
    [JSON.stringify({ ...whole, version: whole.version + 1 }), 'newer'],
    [JSON.stringify({ ...whole, parts: { ...whole.parts, lines: 'none' } }), 'broken'],
  ] as const) {
    await read(content);
    await expect(settings.getByText(t(`settings.backup.${why}`))).toBeVisible();
    expect([await storedRecords(settings), await storedLines(guide)], why).toEqual([[], []]);
  }

  await read(backup.bytes);
  await expect(
    settings.getByText(t('settings.backup.replaces', { cards: 1, records: 1 })),
  ).toBeVisible();
  await press(t('settings.backup.confirm'));
  await expect(settings.getByText(t('settings.backup.done'))).toBeVisible();
  expect(await storedRecords(settings)).toEqual(before);
  expect(await storedLines(guide)).toMatchObject([{ id: mum.id, nickname: '妈妈的卡' }]);
  await popup.bringToFront();
  await popup.reload();
  await popup.locator('#tab-records').click();
  await popup.locator('.record-head').click();
  await popup.getByRole('button', { name: t('records.detail.open') }).click();
  await expect(popup.getByRole('dialog').getByRole('img')).toHaveJSProperty('naturalHeight', 40);
});
