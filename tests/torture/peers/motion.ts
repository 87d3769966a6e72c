import { atMost, claim, is } from '../claims';
import { prepare } from './hint';
import type { Judge } from './judge';
import { ringRight } from './ring';
import { soon } from './soon';

/** Reduced motion: nothing of the peer moves, and the page jumps rather than scrolls. */
export const motion: Judge = async ({ driver, surface, address }) => {
  await driver.show({ width: 1280, height: 800, reducedMotion: true });
  await driver.open(address);
  await prepare(driver, surface);
  const { moving, places } = await driver.inPage(watch);
  await soon('whether the hint is there', () => driver.inPage(() => !!window.hint()), is(true));
  return {
    animations: claim('animations', moving, is(0)),
    'places while scrolling': claim('places of the page', places, atMost(2)),
    'ring off px': await ringRight(driver, surface),
  };
};

/** From the moment that the page is loaded, for as long as an entrance may take. */
async function watch(): Promise<{ moving: number; places: number }> {
  const places = new Set<number>();
  let moving = 0;
  for (let frames = 0; frames < 90; frames++) {
    places.add(scrollY);
    const own = document.getAnimations().filter(({ effect }) => {
      const { target } = effect as KeyframeEffect;
      return target === window.target() || window.isPeers(target);
    });
    moving = Math.max(moving, own.length);
    await new Promise(requestAnimationFrame);
  }
  return { moving, places: places.size };
}
