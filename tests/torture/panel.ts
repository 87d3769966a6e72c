import { createWords } from '../../content/text';
import { claim, eventually, is } from './claims';
import type { Box, Driver } from './driver';

/** Words of the panel, in the language that the browser of the bench has. */
export const t = createWords('en');

/** `data-state` of the panel, "notice" for the one sentence in its place, "" when there is none. */
export async function panelState(driver: Driver): Promise<string> {
  const state = await driver.inPanel(
    (root) => (root.querySelector('aside') as HTMLElement | null)?.dataset.state ?? 'notice',
  );
  return state ?? '';
}

/** The kind of page that the panel tells of, "" when there is no panel. */
export async function pageTold(driver: Driver): Promise<string> {
  return (await driver.inPanel((root) => root.querySelector('aside')?.dataset.page)) ?? '';
}

/** How many panels are in the page. */
export const panels = (driver: Driver): Promise<number> =>
  driver.inPage(() => document.querySelectorAll('refill-guide').length);

/** Goes to the page of a scenario and waits for its panel. */
export async function openPanel(driver: Driver, address: string, state = 'open'): Promise<void> {
  await driver.open(address);
  await eventually('the state of the panel', () => panelState(driver), is(state));
}

/** Where an element of the panel is; undefined when it is not there. */
export async function boxIn(driver: Driver, selector: string): Promise<Box | undefined> {
  return driver.inPanel(
    (root, wanted) => root.querySelector(wanted)?.getBoundingClientRect().toJSON() as Box,
    selector,
  );
}

/** Presses the control of the panel that is named so, with the real mouse. */
export async function press(driver: Driver, name: string): Promise<void> {
  const spot = await eventually(
    `a control of the panel named "${name}" that rests`,
    () => spotOf(driver, name),
    { words: 'a place', holds: (value) => value !== null },
  );
  if (spot) await driver.click(spot.x, spot.y);
}

/** The middle of a control, once it stands still: the panel rises by some pixels as it appears. */
async function spotOf(driver: Driver, name: string): Promise<{ x: number; y: number } | null> {
  const spot = await driver.inPanel(async (root, wanted) => {
    const found = [...root.querySelectorAll<HTMLElement>('button, a[href]')].find((control) =>
      (control.ariaLabel ?? control.innerText).trim().startsWith(wanted),
    );
    if (!found) return null;
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const middle = () => {
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const before = middle();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const after = middle();
    return before.x === after.x && before.y === after.y ? after : null;
  }, name);
  return spot ?? null;
}

/** Claims that the panel lies on top of the page in its middle and at its corners, and takes clicks there. */
export async function claimReachable(driver: Driver): Promise<number> {
  const reached = await eventually(
    'points of the panel that a click reaches',
    async () =>
      (await driver.inPanel((root) => {
        const panel = root.querySelector('aside, .panel');
        if (!panel) return -1;
        const { x, y, width, height } = panel.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((across) =>
          [0.1, 0.5, 0.9].map((down) => [x + width * across, y + height * down] as const),
        );
        // The page is asked too: an inert host would answer to its own root only.
        return points.filter(
          (at) => window.topAt(...at) === root.host && panel.contains(root.elementFromPoint(...at)),
        ).length;
      })) ?? -1,
    is(9),
  );
  return claim('points of the panel that a click reaches', reached, is(9));
}
