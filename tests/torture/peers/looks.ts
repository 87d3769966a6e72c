import { claim, is } from '../claims';
import type { Driver } from '../driver';
import { clickTarget } from '../ring';
import { addressOf } from '../scenario';
import { hintLooks, hintReached, openHint } from './hint';
import type { Judge, Tried } from './judge';
import { ringOnTop, ringRight } from './ring';
import { soon } from './soon';

const drawnAs = (driver: Driver, plain: string) =>
  soon('how the hint is drawn', () => hintLooks(driver), is(plain));

/** How the hint is drawn on a page that leaves it alone. */
async function plainLooks({ driver, surface }: Tried): Promise<string> {
  await openHint(driver, surface, addressOf({ id: 'A' }));
  return hintLooks(driver);
}

/** I: drawn as ever, and nothing of it refused by the policy. */
export const policy: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  const plain = await plainLooks(tried);
  await openHint(driver, surface, address);
  await drawnAs(driver, plain);
  const off = await ringRight(driver, surface);
  const violations = await driver.inPage(() => window.violations);
  return {
    'ring off px': off,
    'refused by the policy': claim('what the policy refused', violations, is<string[]>([])).length,
    clicks: await clickTarget(driver),
  };
};

/** J: drawn as ever, whatever the page says of every element. */
export const hostileStyle: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  const plain = await plainLooks(tried);
  await openHint(driver, surface, address);
  await drawnAs(driver, plain);
  return {
    'points of the hint reached': await hintReached(driver),
    'ring off px': await ringRight(driver, surface),
    'sides of the ring on top': await ringOnTop(driver, surface),
    clicks: await clickTarget(driver),
  };
};
