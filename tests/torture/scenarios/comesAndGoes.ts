import { createWords } from '../../../content/text';
import { atMost, claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { fields, page, target } from '../page';
import { openPanel, press, t } from '../panel';
import { calloutClear, noRing, ring, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

const gone = createWords('en')('panel.targetGone');

const saysGone = async (driver: Driver) =>
  (
    await driver.inPanel((root) => (root as ParentNode).querySelector('aside')?.innerText)
  )?.includes(gone) ?? false;

export const replaced: Scenario = {
  id: 'B',
  title: 'target replaced by a new node elsewhere',
  page: page({
    body: `<main><h1>Refill this account</h1><p id="first">${target}</p>${fields}<p id="second"></p></main>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    const moved = await driver.inPage(() => {
      const before = window.target()?.getBoundingClientRect().y ?? 0;
      const again = window.target()?.cloneNode(true);
      document.querySelector('#first')?.replaceChildren();
      if (again) document.querySelector('#second')?.append(again);
      return (window.target()?.getBoundingClientRect().y ?? 0) - before;
    });
    return {
      'moved px': moved,
      'ring off px': await ringRight(driver),
      'callout over control px²': await calloutClear(driver),
    };
  },
};

export const removed: Scenario = {
  id: 'C',
  title: 'target removed for good',
  page: page(),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    await driver.inPage(() => window.target()?.remove());
    await noRing(driver);
    await eventually('whether the panel says that it is gone', () => saysGone(driver), is(true));
    const left = await driver.inPanel(
      (root) => root.querySelectorAll('.ring, .callout, .beak').length,
    );
    return { 'parts of the ring left': claim('parts of the ring left', left ?? -1, is(0)) };
  },
};

export const late: Scenario = {
  id: 'D',
  title: 'target arrives 1.5 s late',
  page: page({
    body: `<main><h1>Refill this account</h1>${fields}<p id="place"></p></main>`,
    script: `window.come = () => setTimeout(() => {
      document.querySelector('#place').innerHTML = ${JSON.stringify(target)};
      window.came = performance.now();
    }, 1500);`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    // The clock starts with the press, so that a slow machine cannot make it come first.
    await driver.runScript('come()');
    await press(driver, t('panel.showMe'));
    await eventually(
      'whether the panel says that it is not there',
      () => saysGone(driver),
      is(true),
    );
    const off = await ringRight(driver);
    const waited = await driver.inPage(
      () => performance.now() - (window as unknown as { came: number }).came,
    );
    await eventually(
      'whether the panel still says that it is gone',
      () => saysGone(driver),
      is(false),
    );
    return {
      'ring off px': claim('px that the ring is off', off, atMost(2)),
      'ms after it came, at most': Math.round(waited),
    };
  },
};
