import { frameHost } from '../../pages/cardForm';
import { claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { fields, page, target } from '../page';
import { openPanel, press, t } from '../panel';
import { clickTarget, noRing, ring, ringRight } from '../ring';
import { addressOf, type Numbers, type Scenario } from '../scenario';

/** What stands in the frame: a whole payment form, button included. */
const inner = page({
  body: `<main><h1>Refill</h1><label>Card number <input autocomplete="cc-number"></label>${fields}<p>${target}</p></main>`,
  script:
    "addEventListener('message', () => parent.postMessage({ panels: document.querySelectorAll('refill-guide').length, markup: document.documentElement.outerHTML.length, width: document.documentElement.scrollWidth }, '*'));",
});

const outer = (source: string, button: string) =>
  page({
    body: `<main><h1>Refill this account</h1><p>Payment</p><iframe id="frame" title="Card number, secure entry" src="${source}" width="400" height="260"></iframe><p>${button}</p></main>`,
    script: `window.askFrame = () => new Promise((done) => {
      addEventListener('message', ({ data }) => done(data), { once: true });
      document.querySelector('#frame').contentWindow.postMessage('?', '*');
    });
    window.target = () => document.querySelector('#target') ?? document.querySelector('#frame');`,
  });

interface InFrame {
  panels: number;
  markup: number;
}

const askFrame = (driver: Driver) =>
  driver.inPage(() => (window as unknown as { askFrame(): Promise<InFrame> }).askFrame());

/** Named, never entered: nothing of ours is in it, and a button in it is never pointed at. */
async function named(driver: Driver, address: string): Promise<Numbers> {
  await openPanel(driver, address);
  const before = await askFrame(driver);
  await press(driver, t('panel.showMe'));
  const off = await ringRight(driver);
  const after = await askFrame(driver);
  claim('panels in the frame', after.panels, is(0));
  claim('whether the markup of the frame changed', after.markup - before.markup, is(0));
  // The page's own button goes; the one in the frame has the same name.
  const numbers = { 'ring off px, on the page': off, clicks: await clickTarget(driver) };
  await ring(driver); // it goes when its button is pressed
  await driver.inPage(() => document.querySelector('#target')?.remove());
  await noRing(driver);
  const says = async () =>
    ((await driver.inPanel((root) => root.querySelector('aside')?.innerText)) ?? '').includes(
      t('panel.targetGone'),
    );
  await eventually('whether the panel says that it is gone', says, is(true));
  return { ...numbers, 'panels in the frame': after.panels, 'rings with the frame alone': 0 };
}

function framed({ id, title, source }: Record<'id' | 'title' | 'source', string>): Scenario {
  return {
    id,
    title,
    page: outer(source, target),
    parts: { frame: inner },
    run: (driver) => named(driver, addressOf({ id })),
  };
}

export const frames: readonly Scenario[] = [
  framed({
    id: 'frame',
    title: 'target in a same-origin frame as well',
    source: addressOf({ id: 'frame' }, 'frame'),
  }),
  framed({
    id: 'foreign frame',
    title: 'target in a cross-origin frame as well',
    source: addressOf({ id: 'foreign frame' }, 'frame').replace('prepaid.t-mobile.com', frameHost),
  }),
];
