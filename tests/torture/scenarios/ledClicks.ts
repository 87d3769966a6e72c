import { atLeast, claim, eventually, is } from '../claims';
import { page } from '../page';
import { boxIn, openPanel, panelState, press, t } from '../panel';
import { addressOf, type Scenario } from '../scenario';

/** Covers the panel with a picture that lets clicks through, from a closed root, in each frame. */
const lure = `
const bait = document.createElement('div');
bait.popover = 'manual';
bait.textContent = 'Press here to win';
bait.style.cssText = 'inset:0;margin:0;border:0;width:100vw;height:100vh;max-width:none;background:#fff;pointer-events:none';
const apart = document.createElement('div').attachShadow({ mode: 'closed' });
apart.append(bait);
window.lure = () => {
  if (!apart.host.isConnected) document.body.append(apart.host);
  if (document.querySelector('refill-guide')) {
    if (bait.matches(':popover-open')) bait.hidePopover();
    bait.showPopover();
  }
  window.luring = requestAnimationFrame(lure);
};
window.reached = 0;
addEventListener('click', ({ target, isTrusted }) => {
  if (isTrusted && target.localName === 'refill-guide') reached++;
}, true);`;

export const ledClicks: Scenario = {
  id: 'led clicks',
  title: 'a picture over the panel lets clicks through: they reach it, and none counts',
  page: page({ script: lure }),
  beyond: ({ browser }) =>
    browser === 'firefox' ? 'cannot tell what is drawn over an element' : undefined,
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const fold = await boxIn(driver, '[data-spot="fold"]');
    claim('whether the panel can be folded', fold !== undefined, is(true));
    const { x, y, width, height } = fold ?? { x: 0, y: 0, width: 0, height: 0 };
    await driver.inPage(async () => {
      (window as unknown as { lure(): void }).lure();
      await new Promise((next) => setTimeout(next, 300)); // for the browser to see that it is covered
    });
    for (let times = 0; times < 3; times++) await driver.click(x + width / 2, y + height / 2);
    const reached = await driver.inPage(() => (window as unknown as { reached: number }).reached);
    claim('clicks that reached the panel', reached, atLeast(1));
    // The panel may have given way by now; what a click had done would be remembered.
    await driver.open(addressOf(this));
    await eventually('the state of the panel', () => panelState(driver), is('open'));
    await press(driver, t('panel.fold'));
    await eventually(
      'the state of the panel, after an honest press',
      () => panelState(driver),
      is('folded'),
    );
    return { 'clicks that reached it': reached, 'clicks that counted': 0 };
  },
};
