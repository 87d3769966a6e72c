import { createWords } from '../../content/text';
import { simText } from '../../content/text/simTexts';
import { boxInPanel, pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { expect, test } from './guide';

const t = createWords('en');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';

test('the ring goes when the card turns out to be refilled elsewhere', async ({ tab }) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await pressInPanel(tab, t('panel.showMe'));
  await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
  await pressInPanel(tab, t('sims.other'));
  await pressInPanel(tab, t('sims.ultra.name'));
  await expect.poll(async () => (await readPanel(tab))?.text).toContain(simText('ultra', t).where);
  expect(await boxInPanel(tab, '.ring')).toBeUndefined();
});

const button = '<button id="target" type="button">Continue to plans</button>';
const start = (around: string) =>
  `<!doctype html><body><header style="position:sticky;top:0;height:80px;background:#eee">T-Mobile</header>
<main><h1>Refill this account</h1><label>Enter T-Mobile phone number <input type="tel"></label>
<label>Confirm T-Mobile phone number <input type="tel"></label><p>${around}</p></main>
<div style="height:2000px"></div>`;

for (const [what, layer] of [
  [
    'a layer',
    '<div style="position:fixed;inset:0;background:rgba(255,255,255,.8)">One moment</div>',
  ],
  [
    'a drawer',
    '<aside style="position:fixed;inset:0 auto 0 0;width:600px;background:#fff">Chat</aside>',
  ],
  ['the bank’s frame', '<iframe style="position:fixed;inset:0;width:100%;height:100%"></iframe>'],
] as const) {
  test(`no ring is drawn on ${what} in front, and it comes back when that goes`, async ({
    tab,
  }) => {
    await tab.route(refillStart, (route) =>
      route.fulfill({ contentType: 'text/html', body: start(button) }),
    );
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    await pressInPanel(tab, t('panel.showMe'));
    await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
    await tab.waitForTimeout(500); // asleep by then
    await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), layer);
    await expect.poll(() => boxInPanel(tab, '.ring')).toBeUndefined();
    await expect.poll(async () => (await readPanel(tab))?.text).toContain(t('panel.targetGone'));
    await tab.waitForTimeout(3000); // looked for no more by then
    await tab.evaluate(() => document.body.lastElementChild?.remove());
    await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
  });
}

test('the ring stays around what is scrolled by under a bar', async ({ tab }) => {
  await tab.route(refillStart, (route) =>
    route.fulfill({ contentType: 'text/html', body: start(button) }),
  );
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await pressInPanel(tab, t('panel.showMe'));
  await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
  const top = await tab.evaluate(
    () => document.querySelector('#target')?.getBoundingClientRect().top ?? 0,
  );
  for (let y = 0; y < top + 30; y += 20) {
    await tab.evaluate((to) => scrollTo(0, to), y);
    expect(await boxInPanel(tab, '.ring')).toBeTruthy();
  }
  await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy(); // out of the view
});
