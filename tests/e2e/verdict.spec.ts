import { createWords } from '../../content/text';
import { popupOf, seeTab } from '../popup';
import { waitForPanel } from '../readPanel';
import { pressIcon, readRealPopup } from '../realPopup';
import { expect, test } from './guide';

const t = createWords('en');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';

test.describe('the real site or not', () => {
  test('the popup and the chip of the panel say the same on the carriers’ hosts', async ({
    guide,
    tab,
  }) => {
    const popup = await popupOf(guide);
    for (const [address, kind, chip] of [
      [refillStart, 'own', t('brand.official')],
      ['https://www.metrobyt-mobile.com/guestpay/landing', 'brand', t('verdict.otherBrand')],
      ['https://doladowania.t-mobile.pl/doladowanie', 'brand', t('verdict.otherBrand')],
    ] as const) {
      await tab.goto(address);
      await seeTab(popup, tab);
      await expect(popup.locator('.verdict')).toHaveAttribute('data-kind', kind);
      const { host } = new URL(address);
      await expect(popup.locator('.verdict-host')).toHaveText(host);
      const panel = await waitForPanel(tab, { page: 'refillStart', state: 'open' });
      expect(panel?.text).toContain(`${chip} · ${host}`);
    }
    await tab.goto('https://tfb.t-mobile.com/');
    await seeTab(popup, tab);
    await expect(popup.locator('.verdict')).toContainText(t('verdict.reason.ownNotForCustomers'));
  });

  test('where the browser does not tell the address, nothing is said', async ({ guide, tab }) => {
    const popup = await popupOf(guide);
    await tab.goto('about:blank');
    await seeTab(popup, tab);
    await expect(popup.locator('.verdict')).toHaveCount(0);
  });

  for (const [address, kind] of [
    ['https://www.t-mobile.com-account-billing.top/', 'lookalike'],
    ['https://t-rnobile.com/', 'lookalike'],
    ['http://www.t-mobile.com/', 'unsafe'],
    ['https://www.chase.com/', 'stranger'],
  ] as const) {
    test.describe(address, () => {
      test.use({ mayLog: new RegExp(`^request: ${address.replaceAll('.', '\\.')}$`) });

      test(`opened by its icon, the popup says ${kind}`, async ({ start }) => {
        const guide = await start();
        // Nothing of the sort is asked of the network: an empty page stands there.
        await guide.context.route(address, (route) => route.fulfill({ contentType: 'text/html' }));
        const tab = await guide.context.newPage();
        await tab.goto(address);
        await pressIcon(guide, tab);
        await expect.poll(async () => (await readRealPopup(guide))?.verdict).toBe(kind);
        const seen = await readRealPopup(guide);
        expect(seen?.verdictText).toContain('www.t-mobile.com');
        expect(seen?.verdictText.includes(t('verdict.beware'))).toBe(kind === 'lookalike');
      });
    });
  }

  test('an address out of a message is told of without being opened', async ({ guide }) => {
    const popup = await popupOf(guide);
    await popup.locator('#tab-tips').click();
    const field = popup.getByLabel(t('help.tip.scam.label'));
    await field.fill('T-Mobile: your points expire. https://t-mobile.guyyu.icu/pay');
    await field.press('Enter');
    await expect(popup.locator('[data-scam] .verdict')).toHaveAttribute('data-kind', 'lookalike');
    await field.fill('no address');
    await field.press('Enter');
    await expect(popup.locator('[data-scam] .result')).toHaveText(t('help.tip.scam.noAddress'));
    await expect(field).toHaveValue('no address');
  });
});
