import type { Page as Tab } from '@playwright/test';
import { waitForPanel } from '../readPanel';
import { framed } from '../unit/samples';
import { expect, test } from './guide';

// The content script has the English words; those of a page in another language are brought in.

const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';

const amounts = '<button>$10</button><button>$20</button><button>$30</button>';
const inSpanish = `<h1>Recarga tu línea</h1><p>¿Cuánto saldo quieres agregar?</p>${amounts}`;
const inChinese = `<h1>为您的线路充值</h1><p>选择充值金额</p>${amounts}`;

/** The page becomes another one without being loaded, as when a browser translates it. */
const show = (tab: Tab, html: string) =>
  tab.evaluate((body) => {
    document.body.innerHTML = body;
  }, framed(html));

for (const [language, html] of [
  ['Spanish', inSpanish],
  ['Chinese', inChinese],
] as const) {
  test(`an English page that turns ${language} is known again`, async ({ guide, tab }) => {
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    await guide.stopWorker();
    await show(tab, html);
    await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
  });
}

test('a page that speaks three languages is known, too', async ({ tab }) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await show(tab, `${inChinese}<p>¿Hablas español? Elige tu idioma para continuar.</p>`);
  await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
});

test('where the words cannot be brought in, nothing is said', async ({ guide, tab }) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  const worker = guide.context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    chrome.scripting.executeScript = () => Promise.reject(new Error('refused'));
  });
  await show(tab, inSpanish);
  await waitForPanel(tab, null);
  // As soon as they can be, at the next change of the page, it is known.
  await guide.stopWorker();
  await show(tab, inSpanish);
  await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
  expect(await tab.locator('refill-guide').count()).toBe(1);
});
