import { brandById } from '../../content/carriers/brands';
import { allSteps, methodSteps, methods } from '../../content/guide/steps';
import { tips } from '../../content/guide/tips';
import { troubles } from '../../content/guide/troubles';
import { createWords, locales } from '../../content/text';
import { keptBy } from '../keptBy';
import { marks, openPopup, ownPages } from '../popup';
import { pressInPanel, spokenText, waitForPanel } from '../readPanel';
import { expect, test } from './guide';

const t = createWords('en');
const zh = createWords('zh-CN');

test.describe('in a browser of its own, whose window is in front', () => {
  test.use({ ownBrowser: true });

  test('the toolbar popup opens on any tab', async ({ guide }) => {
    const worker = await guide.worker();
    await worker.evaluate(() => chrome.action.openPopup());
    await expect
      .poll(() =>
        worker.evaluate(
          async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
        ),
      )
      .toBe(1);
  });
});

test('all of the guide is in it: every step, tip and trouble, and only official links', async ({
  guide,
}) => {
  const popup = await openPopup(guide);
  const shown = new Set<string>();
  for (const method of methods) {
    await popup.getByText(t(`method.${method}.name`), { exact: true }).click();
    for (const step of methodSteps[method]) await popup.locator(`[data-step="${step}"]`).waitFor();
    for (const row of await popup.locator('[data-step]').all())
      shown.add((await row.getAttribute('data-step')) ?? '');
  }
  expect([...shown].sort()).toEqual([...allSteps].sort());
  for (const [tab, attribute, all] of [
    ['tips', 'data-tip', tips],
    ['troubles', 'data-trouble', troubles],
  ] as const) {
    await popup.locator(`#tab-${tab}`).click();
    await expect(popup.locator(`[${attribute}]`)).toHaveCount(all.length);
  }
  const own = Object.values(brandById('t-mobile-us').guide.links).map(({ href }) => href);
  const official: string[] = [...ownPages, ...own];
  for (const tab of ['checklist', 'tips', 'troubles']) {
    await popup.locator(`#tab-${tab}`).click();
    for (const link of await popup.locator('a').all())
      expect(official).toContain(await link.getAttribute('href'));
  }
});

for (const lang of locales)
  test.describe(lang, () => {
    test.use({ lang, viewport: { width: 380, height: 600 } });

    test('no tab stands alone in a row, however large the letters', async ({ guide }) => {
      const popup = await openPopup(guide);
      const alone: string[] = [];
      // ours are 87.5 %
      for (const size of ['87.5%', '110%', '125%', '140%', '150%', '175%', '200%']) {
        const rows = await popup.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          const counts: Record<string, number> = {};
          for (const tab of document.querySelectorAll('[role=tab]')) {
            const { top } = tab.getBoundingClientRect();
            counts[top] = (counts[top] ?? 0) + 1;
          }
          return Object.values(counts);
        }, size);
        if (rows.includes(1)) alone.push(`${size}: ${rows}`);
        if (lang.startsWith('zh') && size === '175%') expect(rows).toEqual([5]);
      }
      expect(alone).toEqual([]);
    });
  });

test('ticks are kept, can be taken back, and survive the worker and a new popup', async ({
  guide,
}) => {
  const popup = await openPopup(guide);
  await popup
    .locator('[data-step="prepare.activate"]')
    .getByRole('checkbox')
    .check({ force: true });
  await popup.locator('[data-step="web.open"]').getByRole('checkbox').check({ force: true });
  await expect.poll(() => keptBy(guide)).toMatch(/prepare\.activate.*web\.open/s);
  await guide.stopWorker();
  await popup.close();
  const again = await openPopup(guide);
  expect((await marks(again, 'web'))[0]).toBe('done');
  await again.locator('[data-step="web.open"]').getByRole('checkbox').uncheck({ force: true });
  await expect.poll(() => keptBy(guide)).toContain('"web.open":false');
  await again.reload();
  await again.getByRole('checkbox').first().waitFor();
  expect((await marks(again, 'web'))[0]).toBe('open');
  expect(
    await again.locator('[data-step="prepare.activate"]').getByRole('checkbox').isChecked(),
  ).toBe(true);
});

test('"you are here" follows the tab in front', async ({ guide, tab }) => {
  const popup = await openPopup(guide);
  await tab.bringToFront();
  await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
  await waitForPanel(tab, { page: 'refillStart' });
  await expect(popup.locator('[data-step="web.findRefill"]')).toContainText(t('popup.hereTag'));
  await tab.goto('https://account.t-mobile.com/signin/v2/');
  await waitForPanel(tab, { page: 'signIn' });
  await expect(popup.locator('[data-step="web.signIn"]')).toContainText(t('popup.hereTag'));
  await tab.goto('https://www.t-mobile.com/practice-shop/devices');
  await waitForPanel(tab, null);
  await popup.reload();
  await popup.getByRole('checkbox').first().waitFor();
  await expect(popup.getByText(t('popup.hereTag'))).toHaveCount(0);
});

test('the language is switched at once, in the popup and on the page', async ({ guide, tab }) => {
  await tab.goto('https://account.t-mobile.com/signin/v2/');
  await waitForPanel(tab, { page: 'signIn', lang: 'en' });
  const popup = await openPopup(guide);
  await tab.bringToFront();
  await popup.locator('.language select').selectOption('zh-CN');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(popup.getByText(zh('guide.prepare.title'))).toHaveCount(1);
  const panel = await waitForPanel(tab, { page: 'signIn', lang: 'zh-CN' });
  expect(panel?.text).toContain(zh('panel.showMe'));
});

test('after an update the old panel says so and goes, and the popup asks for a reload', async ({
  guide,
  tab,
}) => {
  await tab.goto('https://account.t-mobile.com/signin/v2/');
  await waitForPanel(tab, { page: 'signIn', state: 'open' });
  await pressInPanel(tab, t('panel.otherStep')); // drawn by the panel alone
  await guide.update();
  const popup = await openPopup(guide);
  await tab.bringToFront();
  await popup
    .locator('[data-step="prepare.activate"]')
    .getByRole('checkbox')
    .dispatchEvent('click');
  await expect(popup.getByText(t('popup.needsReload'))).toHaveCount(1);

  // This press has to ask; where the page made the old script look before it, it has gone already.
  await pressInPanel(tab, t('step.web.pay.title')).catch(() => undefined);
  await waitForPanel(tab, null);
  expect(await spokenText(tab)).toContain(t('panel.reload'));
  await tab.reload();
  await waitForPanel(tab, { page: 'signIn', state: 'open' });
});

test('over an error page of the browser nothing is called the carrier’s own', async ({
  guide,
  tab,
}) => {
  const address = 'https://www.t-mobile.com/my-account/dashboard';
  const own = t('verdict.kind.own', { carrier: 'T-Mobile' });
  await tab.route('**/*', (route) => route.abort('connectionrefused'));
  await expect(tab.goto(address)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  const popup = await openPopup(guide);
  await tab.bringToFront();
  await expect(popup.getByText(t('popup.failed.title'))).toHaveCount(1);
  await expect(popup.getByText(own)).toHaveCount(0);
  await expect(popup.getByText(t('popup.needsReload'))).toHaveCount(0);
  await tab.unroute('**/*');
  await tab.goto(address);
  await expect(popup.getByText(own)).toHaveCount(1);
  await expect(popup.getByText(t('popup.failed.title'))).toHaveCount(0);
});

test('stored rubbish is put aside, told once, and the guide starts afresh', async ({
  guide,
  tab,
}) => {
  const worker = await guide.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set({ guide: { version: 99, journey: 'rubbish' } }),
  );
  const popup = await openPopup(guide);
  await expect(popup.getByText(t('popup.recovered'))).toBeVisible();
  await popup.getByRole('button', { name: t('popup.gotIt') }).click();
  await expect(popup.getByText(t('popup.recovered'))).toHaveCount(0);
  await popup.reload();
  await popup.getByRole('checkbox').first().waitFor();
  await expect(popup.getByText(t('popup.recovered'))).toHaveCount(0);
  const kept = await (await guide.worker()).evaluate(() => chrome.storage.local.get());
  expect(JSON.stringify(kept)).toContain('rubbish');
  await tab.goto('https://account.t-mobile.com/signin/v2/');
  await waitForPanel(tab, { page: 'signIn', state: 'open' });
});
