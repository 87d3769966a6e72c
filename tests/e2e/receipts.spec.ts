import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import { handed, keepWithPhoto, openRecords, pdf, photo, storedRecords } from '../records';
import { expect, test } from './guide';

const t = createWords('en');
const save = (page: Tab) => page.getByRole('button', { name: t('records.form.save') }).click();
const file = (page: Tab) => page.locator('input[type=file]');

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
  const copy = await handed(popup, () =>
    popup.getByRole('button', { name: t('records.picture.save') }).click(),
  );
  expect(copy).toEqual({ name: '收据.png', bytes: photo.buffer });
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await expect(popup.getByRole('button', { name: t('records.detail.open') })).toBeFocused();
});

test('a photo chosen in a tab and a number kept in the popup come into one record', async ({
  guide,
}) => {
  const page = await openRecords(guide);
  await page.locator('.keep').click();
  await file(page).setInputFiles(photo);
  await page.locator('#tab-tips').click();
  await page.locator('#tab-records').click();
  await expect(page.locator('.chosen')).toContainText(photo.name);
  await page.getByLabel(t('records.form.amount'), { exact: true }).fill('15');
  await page.evaluate(() => dispatchEvent(new Event('blur'))); // the user goes to the carrier's page

  const popup = await guide.context.newPage();
  await popup.goto(`chrome-extension://${guide.extensionId}/popup.html#records`);
  await popup.getByLabel(t('records.form.confirmation')).fill('PR-8842');
  await save(popup);
  await popup.locator('.record').waitFor();

  await save(page);
  await page.locator('.record .clip').waitFor();
  expect(await storedRecords(page)).toMatchObject([
    { amount: 1500, confirmation: 'PR-8842', file: { name: photo.name } },
  ]);
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

test('a PDF opens in the browser’s own viewer', async ({ guide }) => {
  const popup = await openRecords(guide);
  await popup.locator('.keep').click();
  await popup.getByLabel(t('records.form.amount'), { exact: true }).fill('15');
  await file(popup).setInputFiles({ name: 'r.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await save(popup);
  await popup.locator('.record-head').click();
  const opened = guide.context.waitForEvent('page');
  await popup.getByRole('button', { name: t('records.detail.open') }).click();
  const shown = await opened;
  await expect(shown).toHaveURL(/^blob:chrome-extension:/); // a new page begins at none
  expect(await shown.evaluate(() => document.contentType)).toBe('application/pdf');
  // Its address would be the same if our policy kept the viewer out.
  await expect.poll(() => isRedAt(shown, 790, 260)).toBe(true);
});

/** Is what is really drawn there the red of the page of `pdf`? */
async function isRedAt(page: Tab, x: number, y: number): Promise<boolean> {
  const picture = await page.screenshot({ clip: { x, y, width: 8, height: 8 } });
  const blank = await page.context().newPage();
  const seen = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(8, 8).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(4, 4, 1, 1).data ?? [])];
  }, picture.toString('base64'));
  await blank.close();
  return JSON.stringify(seen) === '[255,0,0,255]';
}

test('a photo that the browser has lost takes neither the backup nor the deletion with it', async ({
  start,
}) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'refill-guide-'));
  const before = await start({ userDataDir });
  const page = await openRecords(before);
  await keepWithPhoto(page);
  await page.locator('.record-head').click();
  await page.getByRole('button', { name: t('records.detail.edit') }).click();
  // Chromium keeps what is large in a file of its own.
  const large = Buffer.concat([photo.buffer, randomBytes(200_000)]);
  await file(page).setInputFiles({ ...photo, buffer: large });
  await save(page);
  await expect(page.getByText(t('records.said.kept'))).toBeVisible();
  await before.close();
  const databases = join(userDataDir, 'Default', 'IndexedDB');
  const apart = readdirSync(databases).filter((name) => name.endsWith('.blob'));
  expect(apart).toHaveLength(1);
  for (const folder of apart) rmSync(join(databases, folder), { recursive: true });

  const guide = await start({ userDataDir });
  const settings = await guide.context.newPage();
  await settings.goto(`chrome-extension://${guide.extensionId}/welcome.html#settings`);
  const backup = await handed(settings, () =>
    settings.getByRole('button', { name: t('settings.backup.save') }).click(),
  );
  const { records } = JSON.parse(backup.bytes.toString()).parts;
  expect(records).toMatchObject({ records: [{ amount: 1500, file: null }], files: [] });

  const again = await openRecords(guide);
  await again.locator('.record-head').click();
  await again.getByRole('button', { name: t('records.detail.remove') }).click();
  await again.getByRole('button', { name: t('records.said.undo') }).click();
  await expect(again.locator('.record')).toHaveCount(1);
  await expect(again.locator('.record .clip')).toHaveCount(0);
  await guide.close();
  rmSync(userDataDir, { recursive: true });
});

test.describe('in a browser of its own, whose window is in front', () => {
  test.use({ ownBrowser: true });

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
});
