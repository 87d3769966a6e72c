import { createWords } from '../../content/text';
import type { Launched } from '../browser';
import { card, dayFromNow, openedBy, storedLines, storeLines } from '../cards';
import { renewsIn } from '../pages/visit';
import { pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { signedInCookie } from '../stages';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
const dashboard = 'https://www.t-mobile.com/my-account/dashboard';

test.describe('"remind me" in the panel', () => {
  /** What the page says that was loaded just now; another day may begin while the file runs. */
  const renewalTold = () => dayFromNow(renewsIn);
  const kept = async (guide: Launched) =>
    JSON.stringify(
      await (await guide.worker()).evaluate(async () => [
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
      ]),
    );

  test('on the account page fills in the form; nothing is known before, nor kept without a press', async ({
    guide,
    tab,
  }) => {
    await guide.context.addCookies([signedInCookie]);
    await tab.goto(dashboard);
    const asks = async () => (await readPanel(tab))?.text.includes(t('panel.remind'));
    await waitForPanel(tab, { page: 'dashboard', state: 'open' });
    await expect.poll(asks).toBe(true);
    const renewal = renewalTold();
    expect(await kept(guide)).not.toContain(renewal);

    const popup = await openedBy(guide, () => pressInPanel(tab, t('panel.remind')));
    const date = popup.getByLabel(t('lines.form.renewal'));
    await expect(date).toHaveValue(renewal);
    await expect(date).toHaveAccessibleDescription(t('lines.form.fromPage'));
    await expect(popup.getByLabel(t('sims.title'))).toHaveValue('t-mobile-us');
    expect(await kept(guide)).not.toContain(renewal);
    await popup.getByRole('button', { name: t('lines.form.save') }).click();
    await expect(popup.locator('.line-card')).toContainText(`${renewsIn} days left`);
    expect(await storedLines(guide)).toMatchObject([
      { nickname: t('lines.form.firstNickname'), renewal: renewal, sim: 't-mobile-us' },
    ]);
    await popup.locator('#tab-tips').click();
    await popup.locator('#tab-lines').click();
    await expect(popup.locator('form')).toHaveCount(0);
    await popup.close();

    await storeLines(guide, [card('Mum', 3)]);
    await tab.bringToFront();
    const again = await openedBy(guide, () => pressInPanel(tab, t('panel.remind')));
    await again.locator('.which').getByRole('button', { name: 'Mum' }).click();
    await expect(again.getByLabel(t('lines.form.renewal'))).toHaveValue(renewal);
    await again.getByRole('button', { name: t('lines.form.save') }).click();
    await expect.poll(() => storedLines(guide)).toMatchObject([{ renewal: renewal }]);
  });

  test('is there on the confirmation, and not on the pages before it', async ({ guide, tab }) => {
    const offered: string[] = [];
    await walkGuest(tab, async (name, page, step) => {
      await waitForPanel(tab, { page, step });
      await tab.waitForTimeout(700); // a look, and an answer
      if ((await readPanel(tab))?.text.includes(t('panel.remind'))) offered.push(name);
    });
    expect(offered).toEqual(['confirmation']);
    const renewal = renewalTold();
    const popup = await openedBy(guide, () => pressInPanel(tab, t('panel.remind')));
    await expect(popup.getByLabel(t('lines.form.renewal'))).toHaveValue(renewal);
  });

  test('reads the Spanish page too', async ({ guide, tab }) => {
    await guide.context.addCookies([signedInCookie]);
    await tab.goto(`${dashboard}?practice=es`);
    await waitForPanel(tab, { page: 'dashboard', state: 'open' });
    await expect.poll(async () => (await readPanel(tab))?.text).toContain(t('panel.remind'));
  });
});
