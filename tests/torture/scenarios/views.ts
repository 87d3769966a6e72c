import { atLeast, claim, eventually, is } from '../claims';
import { fits, overTarget } from '../fit';
import { fields, form, page, target } from '../page';
import { claimReachable, openPanel, panelState, press, t } from '../panel';
import { calloutClear, clickTarget, ring, ringOnTop, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** @param below px of page below the control; none: only by leaving the foot can the sheet free it */
const narrow = (below: number) =>
  page({
    head: '<meta name="viewport" content="width=device-width">',
    body: `<main><h1>Refill this account</h1>${fields}<div style="height:300px"></div><p>${target}</p><div style="height:${below}px"></div></main>`,
  });

function small(
  id: string,
  title: string,
  width: number,
  height: number,
  scale: number,
  below = 900,
): Scenario {
  return {
    id,
    title,
    page: narrow(below),
    async run(driver) {
      await driver.show({ width, height, scale });
      await openPanel(driver, addressOf({ id }));
      const fit = await fits(driver);
      await ring(driver);
      const covered = await overTarget(driver);
      return {
        'panel px': fit.panel,
        'controls in reach': fit.controls,
        'panel over control px²': covered,
        'ring off px': await ringRight(driver),
        'callout over control px²': await calloutClear(driver),
        clicks: await clickTarget(driver),
        'after, controls in reach': (await fits(driver)).controls,
      };
    },
  };
}

export const views: readonly Scenario[] = [
  small('320 px', '320 px wide', 320, 568, 2),
  small('320 px, end', '320 px wide, the control at the very end of the page', 320, 568, 2, 0),
  small('400 %', '1280 × 1024 at 400 % zoom', 320, 256, 4),
  {
    id: 'rtl',
    title: 'page written from right to left, with a scroll bar on the left',
    page: page({
      root: 'dir="rtl"',
      head: '<style>::-webkit-scrollbar{width:16px;background:#ddd}body{max-width:none!important;height:2000px}</style>',
    }),
    async run(driver) {
      await openPanel(driver, addressOf(this));
      await ring(driver);
      const direction = await driver.inPanel((root) => {
        const panel = root.querySelector('aside');
        return panel ? getComputedStyle(panel).direction : '';
      });
      const covered = await overTarget(driver);
      return {
        'direction of the panel': claim('direction of the panel', direction ?? '', is('ltr')),
        'ring off px': await ringRight(driver),
        'sides of the ring on top': await ringOnTop(driver),
        'panel over control px²': covered,
        'callout over control px²': await calloutClear(driver),
        clicks: await clickTarget(driver),
      };
    },
  },
  {
    id: 'print',
    title: 'printed: nothing of ours is on the paper',
    page: page({ body: form }),
    async run(driver) {
      const boxes = () =>
        driver.inPanel(
          (root) =>
            [root.host, ...root.querySelectorAll('*')].filter(
              (part) => part.getClientRects().length > 0,
            ).length,
        );
      await openPanel(driver, addressOf(this));
      await ring(driver);
      const screen = claim('boxes on the screen', (await boxes()) ?? 0, atLeast(10));
      await driver.show({ width: 1280, height: 800, print: true });
      const paper = claim('boxes on paper', (await boxes()) ?? -1, is(0));
      await driver.show({ width: 1280, height: 800 });
      await claimReachable(driver);
      await press(driver, t('panel.fold'));
      await eventually('the state of the panel', () => panelState(driver), is('folded'));
      return { 'boxes on the screen': screen, 'boxes on paper': paper };
    },
  },
];
