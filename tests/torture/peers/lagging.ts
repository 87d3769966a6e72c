import { atLeast, atMost, claim } from '../claims';
import { round } from '../ring';
import { type Lag, watchLag } from '../watchLag';
import { openHint } from './hint';
import type { Judge, Tried } from './judge';
import { ringRight } from './ring';

/** The ring while the page scrolls, with the processor at a quarter. */
export const lagging: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.throttle?.(4);
  try {
    const scripted = await best(tried, () => driver.runScript('byScript()'));
    const wheeled = await best(tried, async () => {
      for (const down of [40, 40, 40, 40, 40, -40, -40, -40, -40, -40])
        await driver.wheel(300, 300, down);
    });
    for (const [how, lag] of Object.entries({ 'by script': scripted, 'by the wheel': wheeled })) {
      claim(`frames in which it moved, ${how}`, lag.moved, atLeast(5));
      claim(`px that the ring is more than one frame late, ${how}`, lag.within, atMost(2));
    }
    return { 'beyond one frame px': `${round(scripted.within)}, ${round(wheeled.within)}` };
  } finally {
    await driver.throttle?.(1);
  }
};

/** Thrice, and the best counts, as for ours. */
async function best({ driver, surface }: Tried, scroll: () => Promise<void>): Promise<Lag> {
  const measured = async () => {
    const watching = driver.runScript(
      `window.lag = (${watchLag})(document, ${JSON.stringify(surface.ring)})`,
    );
    await watching;
    await scroll();
    // A page that cannot be scrolled under the overlay would be watched for ever.
    return driver.inPage(
      () =>
        Promise.race([
          (window as unknown as { lag: Promise<Lag> }).lag,
          new Promise((next) => setTimeout(next, 5000)),
        ]) as Promise<Lag | undefined>,
    );
  };
  let found = await measured();
  for (let tries = 1; (found?.within ?? 0) > 2 && tries < 3; tries++) found = await measured();
  if (!found) throw new Error('The page did not scroll.');
  return found;
}
