import { brandById } from '../../content/carriers/brands';
import { createWords, type Locale } from '../../content/text';
import { ownTo } from '../ownTo';
import { metroNumbers } from '../pages/metro/guest';
import { marks, openPopup, ownPages, seeTab } from '../popup';
import { boxInPanel, pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { walkMetro } from '../walk';
import { expect, test } from './guide';

const here = 'metro-us';
const site = 'https://www.metrobyt-mobile.com';
const { links } = brandById(here).guide;
/** Long enough that a panel which is going to come has come. */
const settle = 2000;

/** Codes, amounts, numbers and addresses of the others, and any amount at all: none is known here. */
function isMetroOnly(text: string | undefined): void {
  for (const own of [...ownTo('t-mobile-us'), ...ownTo('t-mobile-pl')])
    expect(text).not.toMatch(own);
  expect(text).not.toMatch(/\$\d|[#*]\d|\{\{|undefined|\[\*|\b\w+\.\w+\.(?:title|body)\b/);
}

for (const lang of ['en', 'zh-CN'] satisfies Locale[]) {
  const t = createWords(lang, here);

  test.describe(`Metro, ${lang}`, () => {
    test.use({ lang });

    test('the whole way, in its own words, with a card that is refused first', async ({
      guide,
      tab,
    }) => {
      const said: Record<string, string> = {};
      await walkMetro(
        tab,
        async (name, page, step) => {
          const panel = await waitForPanel(tab, {
            page,
            step,
            lang,
            state: page === 'home' ? 'folded' : 'open',
          });
          said[name] = panel?.text ?? '';
          isMetroOnly(panel?.text);
        },
        { refused: true },
      );
      expect(Object.keys(said)).toHaveLength(8);
      expect(said['sign in']).toContain(t('panel.guestLink'));
      for (const name of ['sign in', 'refill start', 'amounts'])
        expect(said[name]).toContain('Metro');
      expect(said['payment refused']).toContain(t('moment.paymentFailed.retry.body'));
      expect(said.review).toContain('Submit payment');
      const popup = await openPopup(guide);
      expect((await marks(popup, 'web')).slice(2, 6)).toEqual(['done', 'done', 'done', 'done']);
    });

    test('the popup shows Metro’s guide, with its links only and no code', async ({
      guide,
      tab,
    }) => {
      await tab.goto(links.guestRefill.href);
      await waitForPanel(tab, { page: 'refillStart', state: 'open' });
      const popup = await openPopup(guide);
      await seeTab(popup, tab);
      await expect(popup.getByText(t('method.web.title'))).toHaveCount(1);
      await expect(popup.locator('.codes')).toHaveCount(0);
      const known = [...ownPages, ...Object.values(links).map(({ href }) => href)];
      for (const view of ['checklist', 'tips', 'troubles']) {
        await popup.locator(`#tab-${view}`).dispatchEvent('click');
        isMetroOnly((await popup.locator('body').textContent()) ?? '');
        for (const link of await popup.locator('a').all())
          expect(known).toContain(await link.getAttribute('href'));
      }
    });
  });
}

const t = createWords('en', here);

test('home is a folded tab that opens and leads to the guest page', async ({ tab }) => {
  await tab.goto(`${site}/`);
  await waitForPanel(tab, { page: 'home', state: 'folded' });
  await pressInPanel(tab, t('panel.open'));
  const panel = await waitForPanel(tab, { page: 'home', state: 'open' });
  expect(panel?.text).toContain('Sign in'); // as the page has it
  await pressInPanel(tab, t('panel.guestLink'));
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  expect(tab.url()).toBe(links.guestRefill.href);
});

test('the guest page is no monthly bill, and its button is found', async ({ tab }) => {
  await tab.goto(links.guestRefill.href);
  const panel = await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  expect(panel?.text).not.toContain(t('alert.postpaidPay.title'));
  await pressInPanel(tab, t('panel.showMe'));
  await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
  const button = await tab.getByRole('button', { name: 'Continue' }).boundingBox();
  const ring = await boxInPanel(tab, '.ring');
  expect(Math.abs((ring?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(20);
});

test('a number that the site refuses is explained', async ({ tab }) => {
  await tab.goto(links.guestRefill.href);
  await waitForPanel(tab, { page: 'refillStart' });
  await tab.locator('#phonenum-input').fill(metroNumbers.invalid);
  await tab.locator('#confirm-input').fill(metroNumbers.invalid);
  await tab.getByRole('button', { name: 'Continue' }).click();
  await expect
    .poll(async () => (await readPanel(tab))?.text)
    .toContain(t('moment.refillStart.invalidNumber.title'));
});

test('the guest page without its fields is silent', async ({ tab }) => {
  await tab.goto(links.guestRefill.href);
  await waitForPanel(tab, { page: 'refillStart' });
  await tab.evaluate(() => document.querySelector('form')?.remove());
  await waitForPanel(tab, null);
});

test('the shop is silent, and a phone paid for as a guest is asked about', async ({ tab }) => {
  await tab.goto(`${site}/phone-plans`);
  await tab.waitForTimeout(settle);
  expect(await readPanel(tab)).toBeNull();
  await tab.goto(`${site}/practice-shop/checkout`);
  await waitForPanel(tab, { page: 'payment', state: 'asking' });
});
