import type { Surface } from '../../bench/subjects';
import type { Driver } from '../driver';
import { clickTarget } from '../ring';
import type { Numbers } from '../scenario';
import { hintClear, hintReached, openHint } from './hint';
import { ringOnTop, ringRight } from './ring';

/** What a judge has to hand: one tab, the peer in it, and the scenario's page. */
export interface Tried {
  driver: Driver;
  surface: Surface;
  address: string;
}

/** Throws when what the scenario is about does not hold for the peer. */
export type Judge = (tried: Tried) => Promise<Numbers>;

/** What every peer is for: a hint and a ring where they belong, and a page that goes on. */
export async function around({ driver, surface }: Tried): Promise<Numbers> {
  return {
    'ring off px': await ringRight(driver, surface),
    'sides of the ring on top': await ringOnTop(driver, surface),
    'points of the hint reached': await hintReached(driver),
    'hint over control px²': await hintClear(driver),
    clicks: await clickTarget(driver),
  };
}

/** Opens the page, does something to it (a script of the page's world), and looks all around. */
export function after(act = ''): Judge {
  return async (tried) => {
    const { driver, surface, address } = tried;
    await openHint(driver, surface, address);
    if (act) {
      await ringRight(driver, surface);
      await driver.runScript(act);
    }
    return around(tried);
  };
}
