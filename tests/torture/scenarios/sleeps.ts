import { atLeast, claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { amounts, form, page } from '../page';
import { claimReachable, openPanel, pageTold, panelState, panels, press, t } from '../panel';
import { clickTarget, ring, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** Trap 10: the worker sleeps; nothing is kept in it. */
const asleep: Scenario = {
  id: 'trap 10',
  title: 'the service worker is stopped before every press',
  page: page({ body: form }),
  beyond: ({ stopWorker }) => (stopWorker ? undefined : 'cannot stop the worker'),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    let stops = 0;
    for (const [name, state] of [
      [t('panel.fold'), 'folded'],
      [t('panel.open'), 'open'],
      [t('panel.fold'), 'folded'],
      [t('panel.open'), 'open'],
    ] as const) {
      await driver.stopWorker?.();
      stops++;
      await press(driver, name);
      await eventually('the state of the panel', () => panelState(driver), is(state));
    }
    await driver.stopWorker?.();
    return { 'times stopped': stops + 1, 'ring off px': await ring(driver) };
  },
};

/** Trap 11: a page comes back from the back/forward cache as it was left. */
const comesBack: Scenario = {
  id: 'trap 11',
  title: 'back from the back/forward cache: one panel, right step, and it answers',
  page: page({
    script:
      "addEventListener('pagehide', () => { delete window.returns; }); addEventListener('pageshow', ({ persisted }) => { window.returns = Number(persisted); });",
  }),
  parts: { next: page({ body: amounts }) },
  async run(driver) {
    // What is kept the browser decides: a busy one may throw a page away that it would have kept.
    let returns = 0;
    for (let tries = 0; tries < 3 && returns === 0; tries++)
      returns = await thereAndBack(driver, this);
    claim('times that it came back from the cache', returns, is(1));
    await eventually('the page that is told', () => pageTold(driver), is('refillStart'));
    const off = await ringRight(driver);
    const clicks = await clickTarget(driver);
    await claimReachable(driver);
    await press(driver, t('panel.fold'));
    await eventually('the state of the panel', () => panelState(driver), is('folded'));
    return {
      'times from the cache': returns,
      panels: claim('panels', await panels(driver), is(1)),
      'ring off px': off,
      clicks,
    };
  },
};

/** Goes on to the next page and back. Answers how often it came from the cache: 0 where it was loaded anew. */
async function thereAndBack(driver: Driver, scenario: Scenario): Promise<number> {
  await openPanel(driver, addressOf(scenario));
  await ring(driver);
  await driver.open(addressOf(scenario, 'next'));
  await eventually('the page that is told', () => pageTold(driver), is('chooseAmount'));
  await driver.back();
  return eventually(
    'times that it came back from the cache',
    () =>
      driver
        .inPage(() => (window as unknown as { returns?: number }).returns ?? -1)
        .catch(() => -1),
    atLeast(0),
  );
}

/** What sleeps and wakes again: the worker, and pages in the cache (traps 10 and 11). */
export const sleeps: readonly Scenario[] = [asleep, comesBack];
