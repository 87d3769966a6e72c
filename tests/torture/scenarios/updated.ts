import { claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { openPanel, panelState, panels, press, t } from '../panel';
import { ring } from '../ring';
import { addressOf, type Numbers, type Scenario } from '../scenario';
import { marked, noTrace } from './noTrace';

async function close(driver: Driver): Promise<void> {
  await press(driver, t('panel.close'));
  await eventually('the state of the panel', () => panelState(driver), is(''));
  await noTrace(driver);
}

/** The old panel notices on the next press that needs somebody, says one sentence, and goes. */
async function saysSo(driver: Driver): Promise<Numbers> {
  const start = Date.now();
  await press(driver, t('panel.otherStep')); // needs nobody, so it still works
  await press(driver, t('panel.back'));
  await press(driver, t('panel.hideRing'));
  await eventually('the state of the panel', () => panelState(driver), is('notice'));
  const waited = Date.now() - start;
  const says = await driver.inPanel((root) => root.querySelector('aside')?.innerText.trim());
  claim('what the panel says', says ?? '', is(t('panel.reload')));
  claim('panels', await panels(driver), is(1));
  await close(driver);
  // Nobody is left who would bring it back.
  await driver.inPage(async () => {
    document.body.append('changed');
    await new Promise((next) => setTimeout(next, 700));
    document.body.lastChild?.remove();
  });
  await noTrace(driver);
  return { messages: 1, 'ms until it was told': waited };
}

/** The new panel takes the place of the old one, which answers nobody any more. */
async function takesOver(driver: Driver): Promise<Numbers> {
  const old = () => driver.inPage(() => (window as unknown as { old: Element }).old.isConnected);
  await eventually('whether the old panel is there', old, is(false));
  await eventually('panels', () => panels(driver), is(1));
  const off = await ring(driver);
  await press(driver, t('panel.fold'));
  await eventually('the state of the panel', () => panelState(driver), is('folded'));
  await press(driver, t('panel.open'));
  await eventually('the state of the panel', () => panelState(driver), is('open'));
  await close(driver);
  return { panels: 1, 'ring off px, afterwards': off };
}

export const updated: Scenario = {
  id: 'P: updated',
  title: 'the extension is loaded anew: no dead panel stays, and it goes without a trace (trap 9)',
  page: marked,
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    await driver.inPanel((root) => Object.assign(window, { old: root.host }) && undefined);
    await driver.update();
    const told = await (driver.afterUpdate === 'orphan' ? saysSo : takesOver)(driver);
    return { ...told, 'bytes different': 0 };
  },
};
