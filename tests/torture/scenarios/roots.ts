import { claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { form, page } from '../page';
import { claimReachable, openPanel, panelState, press, t } from '../panel';
import { calloutClear, clickTarget, ring, ringOnTop, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

function scenario(id: string, title: string, script: string, anew = false): Scenario {
  return {
    id,
    title,
    page: page({ script: `window.replace = () => { ${script} };` }),
    run: (driver) => survives(driver, addressOf({ id }), anew),
  };
}

/** One panel, on top, whose buttons work, and the ring where it belongs; `anew`: after another press. */
async function survives(driver: Driver, address: string, anew: boolean) {
  await openPanel(driver, address);
  await ring(driver);
  await driver.runScript('replace()');
  const panels = await eventually(
    'panels',
    () => driver.inPage(() => document.querySelectorAll('refill-guide').length),
    is(1),
  );
  const off = anew ? await ring(driver) : await ringRight(driver);
  const numbers = {
    panels,
    'ring off px': off,
    'sides of the ring on top': await ringOnTop(driver),
    'points of the panel reached': await claimReachable(driver),
    'callout over control px²': await calloutClear(driver),
    clicks: await clickTarget(driver),
  };
  await press(driver, t('panel.fold'));
  await eventually('the state of the panel', () => panelState(driver), is('folded'));
  await press(driver, t('panel.open'));
  await eventually('the state of the panel', () => panelState(driver), is('open'));
  const again = await driver.inPage(() => document.querySelectorAll('refill-guide').length);
  return { ...numbers, 'panels, folded and opened': claim('panels', again, is(1)) };
}

const text = JSON.stringify(form);

/** The page takes away what the panel hangs on (trap 7). */
export const roots: readonly Scenario[] = [
  scenario(
    'body replaced',
    'the body is replaced by another',
    `const body = document.createElement('body'); body.innerHTML = ${text}; document.body.replaceWith(body);`,
  ),
  scenario(
    'root cleaned',
    'the root element is emptied and filled again',
    `const body = document.createElement('body'); body.innerHTML = ${text}; document.documentElement.replaceChildren(document.createElement('head'), body);`,
  ),
  scenario(
    'root replaced',
    'the root element is replaced by another',
    `const root = document.createElement('html'); root.innerHTML = '<head></head><body>' + ${text} + '</body>'; document.documentElement.replaceWith(root);`,
  ),
  scenario(
    'written anew',
    'document.open, which takes every listener off the page',
    `const { presses } = window; const html = '<!doctype html><html lang="en"><head></head><body>' + ${text} + '</body></html>'; document.open(); document.write(html); document.close();
     addEventListener('click', ({ target, isTrusted }) => { if (isTrusted) presses[target.id] = (presses[target.id] ?? 0) + 1; }, true);`,
    true,
  ),
];
