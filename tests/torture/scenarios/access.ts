import { axeClean, axeFinds, byAxe, loadAxe } from '../axe';
import { claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { page } from '../page';
import { openPanel, panelState, press, t } from '../panel';
import { ring } from '../ring';
import { addressOf, type Numbers, type Scenario } from '../scenario';

const view = { width: 1280, height: 800 };
/** Pages of the practice carrier on which the panel has other faces. */
const wrongPage = 'https://www.t-mobile.com/guestpay';
const checkout = 'https://www.t-mobile.com/practice-shop/checkout';

async function both(driver: Driver): Promise<string> {
  const rules: number[] = [];
  for (const dark of [false, true]) {
    await driver.show({ ...view, dark });
    rules.push(await axeClean(driver));
  }
  return `${rules.join(' and ')} rules passed`;
}

/** That axe would have found it: one colour is spoilt for a moment. */
async function findsSpoilt(driver: Driver): Promise<string> {
  const spoil = (color: string) =>
    driver.inPanel((root, to) => {
      const text = root.querySelector<HTMLElement>('.body > p:not([class])');
      if (text) text.style.color = to;
    }, color);
  await driver.show(view);
  await spoil('rgb(128 138 138)');
  const { wrong } = await axeFinds(driver);
  await spoil('');
  const rules = wrong.map((each) => each.split(':')[0]);
  return claim(
    'what axe finds where a colour is spoilt',
    rules,
    is(['color-contrast' as string | undefined]),
  ).join();
}

export const access: Scenario = {
  id: 'L',
  title: 'axe is clean inside the closed root, in every state, light and dark',
  page: page(),
  mayLog: byAxe,
  async run(driver) {
    const told: Numbers = {};
    await openPanel(driver, addressOf(this));
    await loadAxe(driver);
    await press(driver, t('sims.other'));
    told['which cards'] = await both(driver);
    await press(driver, t('panel.back'));
    await press(driver, t('panel.otherStep'));
    told['list of steps'] = await both(driver);
    await press(driver, t('panel.back'));
    await ring(driver);
    told['open, with the ring'] = await both(driver);
    told['spoilt on purpose, found'] = await findsSpoilt(driver);
    await press(driver, t('panel.fold'));
    await eventually('the state of the panel', () => panelState(driver), is('folded'));
    told.folded = await both(driver);

    await openPanel(driver, checkout, 'asking');
    await loadAxe(driver);
    told.asking = await both(driver);
    return told;
  },
};

export const accessWrongPage: Scenario = {
  id: 'L: wrong page',
  title: 'axe is clean on the red card of the wrong page, at 320 px too',
  page: page(),
  mayLog: byAxe,
  async run(driver) {
    await openPanel(driver, wrongPage);
    await loadAxe(driver);
    const wide = await both(driver);
    await driver.show({ width: 320, height: 568 });
    return { 'wrong page': wide, 'at 320 px': `${await axeClean(driver)} rules passed` };
  },
};
