import { atMost, claim } from '../claims';
import { page } from '../page';
import { claimReachable, openPanel } from '../panel';
import { calloutClear, clickTarget, ring, ringOnTop } from '../ring';
import { addressOf, type Scenario } from '../scenario';

export const plain: Scenario = {
  id: 'A',
  title: 'plain page',
  page: page(),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    return {
      'points of the panel reached': await claimReachable(driver),
      'ring off px': claim('px that the ring is off', await ring(driver), atMost(2)),
      'callout over control px²': await calloutClear(driver),
      'sides of the ring on top': await ringOnTop(driver),
      clicks: await clickTarget(driver),
    };
  },
};
