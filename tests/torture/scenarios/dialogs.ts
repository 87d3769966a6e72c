import { claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { fields, page, target } from '../page';
import { claimReachable, openPanel, panelState, press, t } from '../panel';
import { calloutClear, clickTarget, ring, ringOnTop, ringRight } from '../ring';
import { addressOf, type Numbers, type Scenario } from '../scenario';

export const dialogForm = `<h1>Refill this account</h1>${fields}<p>${target}</p>`;

/** What must hold in front of everything: to be seen, and to be pressed. */
export async function inFront(driver: Driver): Promise<Numbers> {
  return {
    'points of the panel reached': await claimReachable(driver),
    'ring off px': await ringRight(driver),
    'sides of the ring on top': await ringOnTop(driver),
    'callout over control px²': await calloutClear(driver),
    clicks: await clickTarget(driver),
  };
}

/** Folds and opens the panel again, by the mouse. */
async function foldAndOpen(driver: Driver): Promise<void> {
  await press(driver, t('panel.fold'));
  await eventually('the state of the panel', () => panelState(driver), is('folded'));
  await press(driver, t('panel.open'));
  await eventually('the state of the panel', () => panelState(driver), is('open'));
}

export const modal: Scenario = {
  id: 'G',
  title: 'target in a modal dialog',
  page: page({
    body: `<main><p>A page behind</p></main><dialog id="dialog">${dialogForm}</dialog>`,
    script: "document.querySelector('#dialog').showModal();",
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    const numbers = await inFront(driver);
    await foldAndOpen(driver);
    return numbers;
  },
};

export const openedLater: Scenario = {
  id: 'dialog later',
  title: 'a modal dialog opens over the ring, and closes',
  page: page({ body: `<main>${dialogForm}</main><dialog id="dialog">A practice dialog</dialog>` }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    await driver.runScript("document.querySelector('#dialog').showModal()");
    const reached = await claimReachable(driver);
    const onTop = await ringOnTop(driver);
    await driver.key('Escape'); // the browser's own way to close it; the focus is in the dialog
    await eventually(
      'open dialogs',
      () => driver.inPage(() => document.querySelectorAll('dialog[open]').length),
      is(0),
    );
    return {
      'reached over the dialog': reached,
      'sides of the ring on top': onTop,
      ...(await inFront(driver)),
      state: claim('the state of the panel', await panelState(driver), is('open')),
    };
  },
};

export const stacked: Scenario = {
  id: 'two dialogs',
  title: 'two modal dialogs stacked, closed one after the other',
  page: page({
    body: `<main><p>A page behind</p></main><dialog id="one">${dialogForm}</dialog><dialog id="two">Really?</dialog>`,
    script: "document.querySelector('#one').showModal();",
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    await driver.runScript("document.querySelector('#two').showModal()");
    const overTwo = await claimReachable(driver);
    await foldAndOpen(driver);
    await driver.runScript("document.querySelector('#two').close()");
    await ring(driver);
    const numbers = await inFront(driver);
    await driver.runScript("document.querySelector('#one').remove()");
    const left = await eventually(
      'panels after the dialog has gone',
      () => driver.inPage(() => document.querySelectorAll('refill-guide').length),
      is(0), // nothing on the page behind is a step of a refill
    );
    return { 'reached over the second': overTwo, ...numbers, 'panels without the dialogs': left };
  },
};

export const fullScreen: Scenario = {
  id: 'full screen',
  title: 'a part of the page goes full screen',
  page: page({
    body: `<main id="stage" style="background:#fff;padding:24px">${dialogForm}<p><button id="full" type="button">Large</button></p></main>`,
    script:
      "document.querySelector('#full').onclick = () => document.querySelector('#stage').requestFullscreen();",
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    const { x, y } = await driver.inPage(() => {
      const box = document.querySelector('#full')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
    });
    await driver.click(x, y);
    const full = () => driver.inPage(() => document.fullscreenElement?.id ?? '');
    await eventually('what is full screen', full, is('stage'));
    const numbers = await inFront(driver);
    await driver.inPage(() => document.exitFullscreen());
    await eventually('what is full screen', full, is(''));
    return { ...numbers, 'ring off px, afterwards': await ring(driver) };
  },
};
