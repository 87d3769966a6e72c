import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import { boxInPanel, pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { expect, test } from './guide';

// Only in a browser is anything scrolled away. Many sites scroll a box of their own, in a shell that
// is as high as the view: what stands there above or below is to be seen as in a page that scrolls.

const t = createWords('en');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';
const address = 'https://prepaid.t-mobile.com/p/scrolled';

const far = '<div style="height:3000px"></div>';
const amounts = '<button>$10</button><button>$20</button><button>$30</button>';
const choose = `<h1>Refill your line</h1><p>Choose an amount</p>`;

const shell = (main: string) =>
  `<div style="position:relative;height:100vh;overflow:hidden"><div id="scroller" style="height:100%;overflow:auto"><main>${main}</main></div></div>`;
const dialog = (main: string) =>
  `<dialog id="scroller" style="height:300px;overflow:auto">${main}</dialog><script>document.querySelector('dialog').showModal()</script>`;
const bodyScrolls = (main: string) =>
  `<style>html{overflow:hidden;height:100%}body{overflow:auto;height:100%;margin:0}</style><main>${main}</main>`;

/** Within a refill. */
async function show(tab: Tab, html: string): Promise<void> {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await tab.unroute(address);
  await tab.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${html}` }),
  );
  await tab.goto(address);
}

/** Scrolls to the end, and lets the page change, so that it is looked at once more. */
async function scrollOn(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    (document.querySelector('#scroller') ?? document.body).scrollTop = 1e6;
    document.querySelector('main, dialog')?.append('One more word');
  });
  await tab.waitForTimeout(1500);
}

for (const [where, within] of [
  ['in a shell as high as the view', shell],
  ['in a dialog', dialog],
  ['where the body scrolls', bodyScrolls],
] as const) {
  test(`what is scrolled out of sight counts ${where}`, async ({ tab }) => {
    await show(tab, within(`${choose}${far}${amounts}${far}<p>The end</p>`));
    await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
    await scrollOn(tab);
    expect(await readPanel(tab)).toMatchObject({ page: 'chooseAmount', state: 'open' });
  });
}

// What is fixed is fixed to such a box, and scrolls with it.
for (const held of ['translate: 0 1px', 'will-change: transform', 'backdrop-filter: blur(0)'])
  test(`what is fixed below the fold of a box with ${held} counts`, async ({ tab }) => {
    const fixed = `<div style="position:fixed;top:1500px">${amounts}</div>`;
    await show(tab, `<main style="${held};height:3000px">${choose}${fixed}</main>`);
    await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
  });

test('what is fixed below the view alone does not count', async ({ tab }) => {
  const fixed = `<div style="position:fixed;top:1500px">${amounts}</div>`;
  await show(tab, `<main style="height:3000px">${choose}${fixed}</main>`);
  await tab.waitForTimeout(2000);
  expect((await readPanel(tab))?.page).not.toBe('chooseAmount');
});

test('"pending" below the fold takes back a thank-you above it', async ({ tab }) => {
  const receipt = `<h1>Thank you for your payment</h1><dl><dt>Refill amount</dt><dd>$25.00</dd><dt>Confirmation number</dt><dd>88412207</dd></dl>`;
  await show(tab, shell(receipt));
  await waitForPanel(tab, { page: 'confirmation', state: 'open' });
  await show(tab, shell(`${receipt}${far}<p>Your payment is pending.</p>`));
  await tab.waitForTimeout(2000);
  expect((await readPanel(tab))?.page).not.toBe('confirmation');
});

test('what is parked where no scrolling leads to stays unseen', async ({ tab }) => {
  const parked = `<div style="position:relative"><div style="position:absolute;left:-9999px">${amounts}</div></div>`;
  await show(tab, shell(`${choose}${parked}`));
  await tab.waitForTimeout(2000);
  expect((await readPanel(tab))?.page).not.toBe('chooseAmount');
});

test('slides beside the view stay unseen, though their strip could scroll the other way', async ({
  tab,
}) => {
  const slide = (of: string) => `<div style="flex:0 0 400px;height:80px">${of}</div>`;
  const strip = `<div style="width:400px;overflow:hidden"><div style="display:flex;width:800px;overflow:auto">${slide('First')}${slide(amounts)}</div></div>`;
  await show(tab, `<main>${choose}${strip}</main>`);
  await tab.waitForTimeout(2000);
  expect((await readPanel(tab))?.page).not.toBe('chooseAmount');
});

test('amounts in a row to be swiped are seen, though the page hides what is beside it', async ({
  tab,
}) => {
  const tile = (amount: string) =>
    `<button style="flex:0 0 900px;height:80px" type="button">${amount}</button>`;
  const row = `<style>body{overflow-x:hidden}</style><div style="display:flex;overflow-x:auto">${['$10', '$20', '$30'].map(tile).join('')}</div>`;
  await show(tab, `<main>${choose}${row}</main>`);
  await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
});

test('"show me" leads to a button that has to be scrolled to', async ({ tab }) => {
  await show(
    tab,
    shell(
      `${choose}${amounts}${far}<button id="target" type="button">Continue</button><p>Below</p>`,
    ),
  );
  await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
  await pressInPanel(tab, t('panel.showMe'));
  await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
  await expect(tab.locator('#target')).toBeInViewport();
});

// Slots are only known in a browser, too: what is put into one is drawn where that stands.
const refusal = `<h2>Your card was declined</h2><p>Your refill was not completed.</p>`;
const order = `<h1>Review your refill</h1><dl><dt>Phone number</dt><dd>(206) 555-0163</dd><dt>Refill</dt><dd>$35.00</dd><dt>Card</dt><dd>Visa ending in 1881</dd><dt>Total</dt><dd>$38.10</dd></dl><button>Place order</button>`;
const slotted = (inShadow: string, own: string) =>
  `<x-app><template shadowrootmode="open">${inShadow}</template>${own}</x-app>`;
const boxWith = (slot: string) =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff">${slot}</div>`;

for (const [where, html] of [
  [
    'a named slot',
    slotted(
      `<main><slot></slot></main>${boxWith('<slot name="box"></slot>')}`,
      `<div>${order}</div><div slot="box">${refusal}</div>`,
    ),
  ],
  [
    'the slot without a name',
    slotted(
      `<main><slot name="page"></slot></main>${boxWith('<slot></slot>')}`,
      `<div slot="page">${order}</div>${refusal}`,
    ),
  ],
] as const) {
  test(`a refusal in a box over the order counts, put into ${where}`, async ({ tab }) => {
    await show(tab, html);
    await waitForPanel(tab, { page: 'paymentFailed', state: 'open' });
  });
}
