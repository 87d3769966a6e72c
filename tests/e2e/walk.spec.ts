import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import type { Launched } from '../browser';
import { dayFromNow, openedBy, storedLines } from '../cards';
import { renewsIn } from '../pages/visit';
import { pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { handed, photo, storedRecords } from '../records';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
const zh = createWords('zh-CN');

const press = (page: Tab, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** The page that opened by itself after installing. */
async function welcomeOf({ context }: Launched): Promise<Tab> {
  const found = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => found() !== undefined).toBe(true);
  const page = found();
  if (!page) throw new Error('It was there a moment ago.');
  return page;
}

/** Everything that is kept, as far as it is the user's own. */
async function kept(guide: Launched, page: Tab) {
  const local = await page.evaluate(() => chrome.storage.local.get(null));
  const { guide: stored, reminders } = local as {
    guide?: { settings: { sim: string; locale: string; appearance: string } };
    reminders?: { settings: object };
  };
  const files = await page.evaluate(
    () =>
      new Promise<number[][]>((resolve, reject) => {
        const opening = indexedDB.open('records');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('files').objectStore('files').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.map(({ bytes }) => [...new Uint8Array(bytes)]));
          };
        };
      }),
  );
  return {
    lines: await storedLines(guide),
    records: await storedRecords(page),
    files,
    settings: stored?.settings,
    reminders: reminders?.settings,
  };
}

/** Without when each part of it was changed last. */
const timeless = (all: object): unknown =>
  JSON.parse(JSON.stringify(all, (key, value) => (key === 'stamps' ? undefined : value)));

test('from installing to a backup that brings all of it back', async ({ start }) => {
  test.slow();
  const guide = await start({ keepWelcome: true });
  const welcome = await welcomeOf(guide);
  const early = dayFromNow(2);

  await test.step('the first page: language, whose card, renewal date', async () => {
    await welcome.locator('.language select').selectOption('zh-CN');
    await expect(welcome.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await welcome.locator('[data-sim="t-mobile-us"]').click();
    await press(welcome, zh('lines.add'));
    await welcome.getByLabel(zh('lines.form.nickname')).fill('妈妈的卡');
    await welcome.getByLabel(zh('lines.form.renewal')).fill(early);
    await press(welcome, zh('lines.form.save'));
    await expect(welcome.locator('.line-card')).toContainText('妈妈的卡');
    await welcome.locator('.language select').selectOption('en');
    await expect(welcome.getByText(t('welcome.promises.title'))).toBeVisible();
  });

  const tab = await guide.context.newPage();
  let renewal = ''; // of the page as it was made, whatever day it is by then
  await test.step('a refill, every page named', async () => {
    await walkGuest(tab, async (_, page, step) => void (await waitForPanel(tab, { page, step })));
    renewal = dayFromNow(renewsIn);
    expect((await readPanel(tab))?.text).not.toContain(t('sims.yes')); // it knows whose card it is
  });

  await test.step('"remind me": the date of the page, confirmed', async () => {
    const popup = await openedBy(guide, () => pressInPanel(tab, t('panel.remind')));
    await popup.locator('.which').getByRole('button', { name: '妈妈的卡' }).click();
    await expect(popup.getByLabel(t('lines.form.renewal'))).toHaveValue(renewal);
    expect(await storedLines(guide)).toMatchObject([{ renewal: early }]);
    await press(popup, t('lines.form.save'));
    await expect.poll(() => storedLines(guide)).toMatchObject([{ renewal }]);
    await popup.getByText(t('lines.before', { days: '7 days' }), { exact: true }).click();
    const reminded = () =>
      popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get('reminders')));
    await expect.poll(reminded).toContain('[7,3,0]');
    await popup.close();
  });

  await test.step('the record, with the photo of a receipt', async () => {
    await tab.bringToFront();
    const popup = await openedBy(guide, () => pressInPanel(tab, t('panel.keep')));
    await popup.getByLabel(t('records.form.amount'), { exact: true }).fill('15');
    await popup.getByLabel(t('records.form.confirmation')).fill('8841 2207');
    await popup.locator('input[type=file]').setInputFiles(photo);
    await press(popup, t('records.form.save'));
    await expect(popup.locator('.record')).toContainText('妈妈的卡');
    await popup.close();
    await tab.close(); // a page that is still open would be seen again
  });

  await welcome.bringToFront();
  const opened = guide.context.waitForEvent('page'); // in a tab of its own: a form may be open here
  await welcome.getByRole('link', { name: t('settings.title') }).click();
  const settings = await opened;
  await settings.getByText(t('settings.appearance.dark'), { exact: true }).click();
  await expect(settings.locator('html')).toHaveAttribute('data-appearance', 'dark');
  const before = await kept(guide, settings);
  expect(before).toMatchObject({
    lines: [{ nickname: '妈妈的卡', renewal }],
    records: [{ amount: 1500, confirmation: '8841 2207', line: before.lines[0]?.id }],
    files: [[...photo.buffer]],
    settings: { sim: 't-mobile-us', locale: 'en', appearance: 'dark' },
    reminders: { daysBefore: [7, 3, 0] },
  });

  const backup = await test.step('one file of everything, then nothing is left', async () => {
    const file = await handed(settings, () => press(settings, t('settings.backup.save')));
    await press(settings, t('settings.erase.start'));
    await press(settings, t('settings.erase.confirm'));
    await expect(settings.getByText(t('settings.erase.done'))).toBeVisible();
    expect(await kept(guide, settings)).toMatchObject({ lines: [], records: [], files: [] });
    expect(await settings.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    return file;
  });

  await test.step('put back, all is there', async () => {
    await settings
      .locator('input[type=file]')
      .setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
    await press(settings, t('settings.backup.confirm'));
    await expect(settings.getByText(t('settings.backup.done'))).toBeVisible();
    await expect(settings.locator('html')).toHaveAttribute('data-appearance', 'dark');
    // When it was changed is now, so that it is not undone by another computer.
    expect(timeless(await kept(guide, settings))).toEqual(timeless(before));
  });
});
