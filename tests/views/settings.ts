import { card, storeLines } from '../cards';
import { forgetAll } from '../forgetAll';
import { handed } from '../records';
import { beginWithCard, openAt } from './openAt';
import type { Views } from './view';

/** The settings page. */
export const settingsViews: Views = async ({ guide, t, look }) => {
  const worker = await guide.worker();
  await worker.evaluate(forgetAll);
  const asking = await openAt(guide, 'welcome.html#settings');
  await asking.locator('.whose').waitFor();
  await look(asking, 'whose card');
  await asking.close();

  await beginWithCard(guide);
  await storeLines(guide, [card(t('lines.form.firstNickname'), 12)]);
  const page = await openAt(guide, 'welcome.html#settings');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await look(page, 'as they are at first');
  await press(t('settings.follow.forget'));
  await page.getByText(t('settings.follow.forgotten')).waitFor();
  const backup = await handed(page, () => press(t('settings.backup.save')));
  const read = (buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await read(Buffer.from('{"hello": 1}'));
  await page.getByText(t('settings.backup.notOurs')).waitFor();
  await press(t('settings.erase.start'));
  await look(page, 'a wrong backup, and deleting asked');
  await press(t('settings.cancel'));
  await read(backup.bytes);
  await page.getByRole('button', { name: t('settings.backup.confirm') }).waitFor();
  await look(page, 'a backup to be put back');
  await press(t('settings.backup.confirm'));
  await page.getByText(t('settings.backup.done')).waitFor();

  await page.evaluate(async () => {
    const { guide } = await chrome.storage.local.get<{ guide: { settings: object } }>('guide');
    const off = ['prepaid.t-mobile.com', 'account.t-mobile.com'];
    guide.settings = { ...guide.settings, off };
    await chrome.storage.local.set({ guide, following: true });
  });
  await page.addInitScript(() => {
    const all = { permissions: ['notifications'] } as chrome.permissions.Permissions;
    chrome.permissions.getAll = (async () => all) as typeof chrome.permissions.getAll;
    const failed = { followFailed: true };
    chrome.storage.session.get = (async () => failed) as typeof chrome.storage.session.get;
  });
  await page.reload();
  await page.getByText(t('settings.follow.failed')).waitFor();
  await look(page, 'sites off, sync failed, a permission given');
  await page.evaluate(() => chrome.storage.local.remove('following'));
  await page.close();
};
