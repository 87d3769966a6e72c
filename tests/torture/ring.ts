import { atMost, eventually, is } from './claims';
import type { Driver } from './driver';
import { onTop } from './onTop';
import { boxIn, press, t } from './panel';

/** How far the ring stands off the control on each side, in px of its own layer. */
const air = 6;

/** Presses "show me" and waits until the ring is around the control. Answers how far it is off. */
export async function ring(driver: Driver): Promise<number> {
  await press(driver, t('panel.showMe'));
  return ringRight(driver);
}

/** Waits until the ring is within two pixels of where it belongs. */
export async function ringRight(driver: Driver): Promise<number> {
  return eventually('px that the ring is off', () => ringOff(driver), atMost(2));
}

/** The largest distance between a side of the ring and where it belongs; Infinity when one is missing. */
async function ringOff(driver: Driver): Promise<number> {
  const off = await driver.inPanel((root, air) => {
    const box = window.target()?.getBoundingClientRect();
    const drawn = root.querySelector('.ring')?.getBoundingClientRect();
    const layer = root.querySelector('.pointer')?.getBoundingClientRect();
    if (!box || !drawn || !layer) return null;
    const gap = air * (layer.width / 100); // a page that zooms its root zooms the layer too
    return Math.max(
      Math.abs(drawn.left + gap - box.left),
      Math.abs(drawn.top + gap - box.top),
      Math.abs(drawn.right - gap - box.right),
      Math.abs(drawn.bottom - gap - box.bottom),
    );
  }, air);
  return round(off ?? Number.POSITIVE_INFINITY);
}

/** Waits until there is no ring. */
export async function noRing(driver: Driver): Promise<void> {
  const there = async () => (await boxIn(driver, '.ring')) !== undefined;
  await eventually('whether a ring is drawn', there, is(false));
}

/** Claims that the callout covers no part of the control, and is in view as a whole, once nothing moves. */
export async function calloutClear(driver: Driver): Promise<number> {
  const { over, out } = await eventually(
    'px² of the control that the callout covers, and px of the callout out of view',
    () => callout(driver),
    is({ over: 0, out: 0 }),
  );
  return over + out;
}

async function callout(driver: Driver): Promise<{ over: number; out: number }> {
  return (
    (await driver.inPanel((root) => {
      const said = root.querySelector('.says')?.getBoundingClientRect();
      const box = window.target()?.getBoundingClientRect();
      if (!said || !box) return { over: -1, out: -1 };
      const across = Math.min(said.right, box.right) - Math.max(said.left, box.left);
      const down = Math.min(said.bottom, box.bottom) - Math.max(said.top, box.top);
      return {
        over: Math.max(0, across) * Math.max(0, down),
        out: Math.max(0, -said.left, -said.top, said.right - innerWidth, said.bottom - innerHeight),
      };
    })) ?? { over: -1, out: -1 }
  );
}

/**
 * Claims that the ring is drawn on top: for a moment it takes clicks, so that the browser can be
 * asked what lies there. Answers how many of its four sides are on top.
 */
export async function ringOnTop(driver: Driver): Promise<number> {
  return eventually(
    'sides of the ring on top of the page',
    async () =>
      (await driver.inPanel((root) => {
        const drawn = root.querySelector<HTMLElement>('.ring');
        if (!drawn) return -1;
        const { left, right, top, bottom } = drawn.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const sides = [
          [x, top + 1],
          [x, bottom - 1],
          [left + 1, y],
          [right - 1, y],
        ] as const;
        drawn.style.pointerEvents = 'auto';
        const onTop = sides.filter((at) => window.topAt(...at) === root.host).length;
        drawn.style.pointerEvents = '';
        return onTop;
      })) ?? -1,
    is(4),
  );
}

/** Clicks the middle of the control with the real mouse; claims that the page got the click. */
export async function clickTarget(driver: Driver): Promise<number> {
  const before = await driver.inPage(() => window.presses.target ?? 0);
  const { x, y } = await onTop(driver);
  await driver.click(x, y);
  return eventually(
    'clicks on the control that the page got',
    () => driver.inPage((known) => (window.presses.target ?? 0) - known, before),
    is(1),
  );
}

/** To a tenth; a number of the table should not look more exact than it is. */
export const round = (value: number) => Math.round(value * 10) / 10;
