import Papa from 'papaparse';
import { createWords } from '../../content/text';
import { card, storedLines, storeLines } from '../cards';
import {
  handed,
  keepWithPhoto,
  openRecords,
  refill,
  storedRecords,
  storeRecords,
} from '../records';
import { expect, test } from './guide';

const t = createWords('en');
const zh = createWords('zh-CN');

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
  expect(data[0]?.slice(0, 2)).toEqual(['日期', 'SIM 卡']);
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
    settings.locator('input[type=file]').setInputFiles({
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
    settings.getByText(t('settings.backup.replaces', { cards: 1, records: 1, photos: 1 })),
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
