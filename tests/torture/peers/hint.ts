import type { Surface } from '../../bench/subjects';
import { atMost, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { ringBox } from '../ringBox';

declare global {
  interface Window {
    /** The peer's hint, when it can be seen. */
    hint(): HTMLElement | null;
    /** Whether something belongs to the peer rather than to the page. */
    isPeers(element: Element | null): boolean;
  }
}

/** A peer needs no worker and no look: what has not come by then will not come. */
const patience = 4000;

/** Waits for what a peer may do a moment later. */
export const soon = <T>(...[what, measure, claimed]: Parameters<typeof eventually<T>>) =>
  eventually(what, measure, claimed, patience);

/** Puts what the judges ask with into the page. */
export async function prepare(driver: Driver, { hint, parts }: Surface): Promise<void> {
  await driver.runScript(`window.ringBox = ${ringBox};
window.hint = () => [...document.querySelectorAll(${JSON.stringify(hint)})].find((one) =>
  one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.offsetWidth > 0) ?? null;
window.isPeers = (element) => !!element?.closest(${JSON.stringify(parts)});`);
}

/** Goes to the page of a scenario and waits for the peer's hint, at rest. */
export async function openHint(driver: Driver, surface: Surface, address: string): Promise<void> {
  await driver.open(address);
  await prepare(driver, surface);
  await soon(
    'whether the hint is there',
    () => driver.inPage(() => window.hint() !== null),
    is(true),
  );
  await driver.inPage(atRest);
}

/** Two seconds at most: an animation that never ends is no reason to wait. */
async function atRest(): Promise<void> {
  const place = () => JSON.stringify(window.hint()?.getBoundingClientRect());
  let before = '';
  for (let frames = 0, rests = 0; frames < 120 && rests < 15; frames++) {
    await new Promise(requestAnimationFrame);
    rests = place() === before ? rests + 1 : 0;
    before = place();
  }
}

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

/** Points of the hint that a click reaches, of nine. */
export const hintReached = (driver: Driver): Promise<number> =>
  soon(
    'points of the hint that a click reaches',
    () =>
      driver.inPage(() => {
        const hint = window.hint();
        if (!hint) return -1;
        const { x, y, width, height } = hint.getBoundingClientRect();
        const parts = [0.1, 0.5, 0.9];
        const points = parts.flatMap((across) =>
          parts.map((down) => [x + width * across, y + height * down] as const),
        );
        return points.filter((at) => hint.contains(window.topAt(...at))).length;
      }),
    is(9),
  );

/** Waits until the hint covers no part of the control, and is in view as a whole. */
export async function hintClear(driver: Driver): Promise<number> {
  const clear = () =>
    driver.inPage(() => {
      const said = window.hint()?.getBoundingClientRect();
      const box = window.target()?.getBoundingClientRect();
      if (!said || !box) return { over: -1, out: -1 };
      const across = Math.min(said.right, box.right) - Math.max(said.left, box.left);
      const down = Math.min(said.bottom, box.bottom) - Math.max(said.top, box.top);
      const out = [-said.left, -said.top, said.right - innerWidth, said.bottom - innerHeight];
      return {
        over: Math.round(Math.max(0, across) * Math.max(0, down)),
        out: Math.round(Math.max(0, ...out)),
      };
    });
  const found = await soon(
    'px² of the control that the hint covers, and px of the hint out of view',
    clear,
    is({ over: 0, out: 0 }),
  );
  return found.over;
}

/** Presses the peer's own close control with the real mouse, and waits until the hint is gone. */
export async function closeHint(driver: Driver, { close }: Surface): Promise<void> {
  const spot = await driver.inPage((selector) => {
    const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    const box = found?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, close);
  if (!spot) throw new Error('The hint has nothing to close it.');
  await driver.click(spot.x, spot.y);
  await hintGone(driver);
}

/** Waits until there is no hint. */
export const hintGone = (driver: Driver) =>
  soon('whether the hint is there', () => driver.inPage(() => window.hint() !== null), is(false));

/** How the hint is drawn: what a page could spoil. */
export const hintLooks = (driver: Driver): Promise<string> =>
  driver.inPage(() => {
    const hint = window.hint();
    if (!hint) return 'not there';
    const { width, height } = hint.getBoundingClientRect();
    const texts = [hint, ...hint.querySelectorAll('*')]
      .filter((one) =>
        [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      .map((one) => {
        const { color, fontSize, visibility } = getComputedStyle(one);
        return `${color} ${fontSize} ${visibility}`;
      });
    const { backgroundColor } = getComputedStyle(hint);
    return JSON.stringify([Math.round(width), Math.round(height), backgroundColor, ...texts]);
  });
