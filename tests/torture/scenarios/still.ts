import { atLeast, claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { fields, page, target } from '../page';
import { openPanel } from '../panel';
import { clickTarget, ring } from '../ring';
import { addressOf, type Scenario } from '../scenario';

const view = { width: 1280, height: 800 };

/** Whether the control is in view, and has been at rest for some frames. */
async function inView(): Promise<boolean> {
  const from = scrollY;
  for (let frames = 0; frames < 8; frames++) await new Promise(requestAnimationFrame);
  const { top, bottom } = window.target()?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return top >= 0 && bottom <= innerHeight && scrollY === from;
}

/** How many animations run in the panel, and at how many places the page was while it scrolled. */
async function motion(
  driver: Driver,
  address: string,
): Promise<{ moving: number; places: number }> {
  await openPanel(driver, address);
  await driver.inPage(() => {
    const places = new Set<number>();
    Object.assign(window, { places });
    const note = () => {
      places.add(scrollY);
      requestAnimationFrame(note);
    };
    note();
  });
  await ring(driver);
  await eventually('whether the control has come into view', () => driver.inPage(inView), is(true));
  const moving = await driver.inPanel((root) => root.getAnimations().length);
  const places = await driver.inPage(
    () => (window as unknown as { places: Set<number> }).places.size,
  );
  return { moving: moving ?? -1, places };
}

export const still: Scenario = {
  id: 'K',
  title: 'reduced motion: no animation, no smooth scroll',
  page: page({
    head: '<style>html{scroll-behavior:smooth}</style>',
    body: `<main><h1>Refill this account</h1>${fields}<div style="height:2200px"></div><p>${target}</p><div style="height:900px"></div></main>`,
  }),
  async run(driver) {
    await driver.show({ ...view, reducedMotion: true });
    const reduced = await motion(driver, addressOf(this));
    await driver.show(view);
    const usual = await motion(driver, addressOf(this));
    return {
      animations: claim('animations in the panel', reduced.moving, is(0)),
      // Where it was, and where it went.
      'places while scrolling': claim('places of the page', reduced.places, is(2)),
      'without the wish: animations': claim('animations', usual.moving, atLeast(1)),
      'and places': claim('places of the page', usual.places, atLeast(3)),
      clicks: await clickTarget(driver),
    };
  },
};
