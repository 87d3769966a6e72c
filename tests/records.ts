import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Page as Tab } from '@playwright/test';
import { createWords } from '../content/text';
import type { RefillRecord } from '../state/records/record';
import type { Launched } from './browser';
import { openPopup } from './popup';

/** The popup as a tab of its own, at the records. */
export async function openRecords(guide: Launched): Promise<Tab> {
  const popup = await openPopup(guide);
  await popup.locator('#tab-records').click();
  await popup.locator('.records .keep').waitFor();
  return popup;
}

/** All records as they are kept, asked of any page of the extension. */
export function storedRecords(page: Tab): Promise<RefillRecord[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('records');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('records').objectStore('records').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
  );
}

/** Puts records there as if they had been typed. A page of records must have been open before. */
export async function storeRecords(page: Tab, records: readonly RefillRecord[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('records');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          for (const each of all) transaction.objectStore('records').put(each);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

let number = 0;

/** A record of a refill on the website. */
export function refill(over: Partial<RefillRecord> = {}): RefillRecord {
  return {
    id: `${String(++number).padStart(8, '0')}-2222-4222-8222-222222222222`,
    line: null,
    date: '2026-10-05',
    amount: 1500,
    currency: 'USD',
    method: 'web',
    confirmation: `8841${number}`,
    note: '',
    file: null,
    created: number,
    changed: number,
    ...over,
  };
}

/** A file that a press hands to the user. */
export async function handed(page: Tab, press: () => Promise<void>) {
  const begun = page.waitForEvent('download');
  await press();
  const download = await begun;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export const photo = { name: '收据.png', mimeType: 'image/png', buffer: pngOf(30, 40) };

/** Keeps a record with `photo`, in a page of records in English. */
export async function keepWithPhoto(page: Tab): Promise<void> {
  const t = createWords('en');
  await page.locator('.keep').click();
  await page.getByLabel(t('records.form.amount'), { exact: true }).fill('15');
  await page.locator('input[type=file]').setInputFiles(photo);
  await page.locator('.chosen').waitFor();
  await page.getByRole('button', { name: t('records.form.save') }).click();
  await page.locator('.record').waitFor();
}

/** One page of 300 points each way, red all over. */
export function pdf(): Buffer {
  const drawn = '1 0 0 rg 0 0 300 300 re f';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>',
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  let places = '0000000000 65535 f \n';
  for (const [at, object] of objects.entries()) {
    places += `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${at + 1} 0 obj${object}endobj\n`;
  }
  const count = objects.length + 1;
  const end = `trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${count}\n${places}${end}`, 'latin1');
}

/** A picture, red all over. */
function pngOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const row = Buffer.concat([Buffer.of(0), ...Array(width).fill(Buffer.of(200, 30, 30))]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.of(8, 2, 0, 0, 0)])),
    chunk('IDAT', deflateSync(Buffer.concat(Array(height).fill(row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
