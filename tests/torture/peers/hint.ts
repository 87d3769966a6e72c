import type { Surface } from '../../bench/subjects';
import { is } from '../claims';
import type { Driver } from '../driver';
import { ringBox } from '../ringBox';
import { soon } from './soon';

declare global {
  interface Window {
    /** The peer's hint, when it can be seen. */
    hint(): HTMLElement | null;
    /** Whether something belongs to the peer rather than to the page. */
    isPeers(element: Element | null): boolean;
  }
}

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
