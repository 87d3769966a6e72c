import { claim, eventually, is } from '../claims';
import { fields, page, target } from '../page';
import { claimReachable, openPanel, press, t } from '../panel';
import { clickTarget, noRing, ring, ringOnTop, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';
import { dialogForm, inFront } from './dialogs';

export const popovers: Scenario = {
  id: 'popover',
  title: 'target in a popover that opens over the panel',
  page: page({
    body: `<main><h1>Refill this account</h1>${fields}</main>
<div id="manual" popover="manual" style="inset:0;width:100vw;height:100vh;max-width:none;box-sizing:border-box"><p>Go on</p><p style="margin:140px">${target}</p></div>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await driver.runScript("document.querySelector('#manual').showPopover()");
    await claimReachable(driver);
    await ring(driver);
    const numbers = await inFront(driver);
    await ring(driver); // it goes when its button is pressed
    await driver.runScript(
      "document.querySelector('#manual').hidePopover(); document.querySelector('#manual').showPopover()",
    );
    return { ...numbers, ...(await inFront(driver)) };
  },
};

export const menus: Scenario = {
  id: 'popover menu',
  title: "the page's own popover menus open and close as ever",
  page: page({
    body: `<main>${dialogForm}<button id="menu" type="button" popovertarget="list">Menu</button></main>
<div id="list" popover style="margin:0;inset:auto;top:8px;left:700px"><button id="item" type="button">Item</button></div>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    const spot = (id: string) =>
      driver.inPage((name) => {
        const box = document.getElementById(name)?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
      }, id);
    const open = () => driver.inPage(() => document.querySelectorAll('#list:popover-open').length);
    const menu = await spot('menu');
    await driver.click(menu.x, menu.y);
    await eventually('open menus', open, is(1));
    const item = await spot('item');
    await driver.click(item.x, item.y);
    const pressed = await driver.inPage(() => window.presses.item ?? 0);
    claim('clicks on the item of the menu', pressed, is(1));
    await driver.click(5, 790); // beside it: the browser closes it
    await eventually('open menus', open, is(0));
    return { 'clicks on its item': pressed, ...(await inFront(driver)) };
  },
};

/**
 * A popover that the browser closes at any press beside it: a press in the panel is one. The panel
 * says that the control has gone, and the ring is there again with the popover.
 */
export const lightDismiss: Scenario = {
  id: 'popover auto',
  title: 'target in a popover that closes at a press beside it, then opens again',
  page: page({
    body: `<main><h1>Refill this account</h1>${fields}</main><div id="auto" popover style="padding:60px">${target}</div>`,
    script: "document.querySelector('#auto').showPopover();",
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await press(driver, t('panel.showMe'));
    const open = () => driver.inPage(() => document.querySelectorAll('#auto:popover-open').length);
    await eventually('open popovers', open, is(0));
    const says = async () =>
      ((await driver.inPanel((root) => root.querySelector('aside')?.innerText)) ?? '').includes(
        t('panel.targetGone'),
      );
    await noRing(driver);
    await eventually('whether the panel says that it is gone', says, is(true));
    await driver.runScript("document.querySelector('#auto').showPopover()");
    const off = await ringRight(driver);
    await eventually('whether the panel still says so', says, is(false));
    return {
      'ring off px, opened again': off,
      'sides of the ring on top': await ringOnTop(driver),
      clicks: await clickTarget(driver),
    };
  },
};
