import { eventually, is } from '../claims';
import type { Driver } from '../driver';
import { fields, page, target } from '../page';
import { openPanel, panelState, press, t } from '../panel';
import { addressOf, type Scenario } from '../scenario';

/** What has the focus, in the panel (by its spot or name) or in the page (by its id). */
const focus = (driver: Driver) =>
  driver.inPanel((root) => {
    const inside = root.activeElement as HTMLElement | null;
    return inside
      ? `panel: ${inside.dataset.spot ?? inside.innerText}`
      : `page: ${document.activeElement?.id || document.activeElement?.localName}`;
  });

const focused = (driver: Driver, expected: string) =>
  eventually('what has the focus', async () => (await focus(driver)) ?? '', is(expected));

const invalid = (driver: Driver, told: boolean) =>
  eventually(
    'whether the panel tells of a wrong number',
    async () =>
      (await driver.inPanel((root) => root.querySelector('h2')?.innerText)) ===
      t('moment.refillStart.invalidNumber.title'),
    is(told),
  );

const stateIs = (driver: Driver, expected: string) =>
  eventually('the state of the panel', () => panelState(driver), is(expected));

export const focusKept: Scenario = {
  id: 'L: focus',
  title: 'Esc folds, focus returns, focus is never stolen',
  page: page({
    body: `<main><h1>Refill this account</h1><p role="alert" id="error" hidden>Mobile number is invalid.</p>${fields}<p>${target}</p></main>`,
    script: "document.querySelector('#number').focus();",
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await focused(driver, 'page: number'); // the panel came, and left the focus where it was
    await driver.inPage(() => document.querySelector('#error')?.removeAttribute('hidden'));
    await invalid(driver, true);
    await focused(driver, 'page: number'); // another step, and still
    await driver.inPage(() => document.querySelector('#error')?.setAttribute('hidden', ''));
    await invalid(driver, false);
    await driver.key('Escape');
    await driver.inPage(() => new Promise((next) => setTimeout(next, 700))); // by then it would have folded
    await stateIs(driver, 'open'); // the key was the page's

    await press(driver, t('panel.showMe'));
    await focused(driver, `panel: ${t('panel.hideRing')}`);
    await driver.key('Escape');
    await stateIs(driver, 'folded');
    await focused(driver, 'panel: tab');
    await driver.key('Enter');
    await stateIs(driver, 'open');
    await focused(driver, 'panel: fold');
    await press(driver, t('panel.close'));
    await stateIs(driver, '');
    const back = await eventually(
      'what of the page has the focus after closing',
      () => driver.inPage(() => document.activeElement?.id ?? ''),
      is('number'),
    );
    return {
      'focus stolen': 0,
      'focus after Esc': 'tab',
      'after opening': 'fold',
      'after closing': back,
    };
  },
};
