import type { Surface } from '../../bench/subjects';
import { atMost, is } from '../claims';
import type { Driver } from '../driver';
import { soon } from './soon';

/** Waits until the ring is around the control. */
export const ringRight = (driver: Driver, { ring }: Surface): Promise<number> =>
  soon('px that the ring is off', () => ringOff(driver, ring), atMost(3));

async function ringOff(driver: Driver, ring: string): Promise<number> {
  const off = await driver.inPage((selector) => {
    const box = window.target()?.getBoundingClientRect();
    const drawn = window.ringBox(document, selector);
    if (!box || !drawn) return null;
    return Math.max(
      Math.abs(drawn.left + 6 - box.left),
      Math.abs(drawn.top + 6 - box.top),
      Math.abs(drawn.right - 6 - box.right),
      Math.abs(drawn.bottom - 6 - box.bottom),
    );
  }, ring);
  return Math.round((off ?? 1e6) * 10) / 10;
}

/** Waits until no ring is drawn; one that is nothing but its own air is none. */
export async function noRing(driver: Driver, { ring }: Surface): Promise<number> {
  const rings = () =>
    driver.inPage((selector) => {
      const drawn = window.ringBox(document, selector);
      return Number(!!drawn && drawn.width > 13 && drawn.height > 13);
    }, ring);
  return soon('rings', rings, is(0));
}

/** Sides of the ring that lie on top of the page. */
export const ringOnTop = (driver: Driver, { ring }: Surface): Promise<number> =>
  soon(
    'sides of the ring on top of the page',
    () =>
      driver.inPage((selector) => {
        const drawn = document.querySelector<HTMLElement>(selector);
        const box = window.ringBox(document, selector);
        if (!drawn || !box) return -1;
        // Beside a hole lies the layer around it; a ring that is an element is hit on its edge.
        const out = drawn instanceof SVGElement ? 3 : -1;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const sides = [
          [x, box.top - out],
          [x, box.bottom + out],
          [box.left - out, y],
          [box.right + out, y],
        ] as const;
        const before = drawn.style.cssText;
        drawn.style.setProperty('pointer-events', 'all', 'important');
        const onTop = sides.filter((at) => window.isPeers(window.topAt(...at))).length;
        drawn.style.cssText = before;
        return onTop;
      }, ring),
    is(4),
  );
