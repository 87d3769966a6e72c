import { atMost, claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { page } from '../page';
import { claimReachable, openPanel, panelState, press, t } from '../panel';
import { ring } from '../ring';
import { addressOf, type Scenario } from '../scenario';

interface Fight {
  fight(): void;
  /** How often the page did it. */
  rounds: number;
}

/** A page that does so whenever the panel is there again: `act` has `host`. */
const fighting = (id: string, act: string): string =>
  page({
    script: `window.rounds = 0;
const cover = document.createElement('div');
cover.popover = 'manual';
cover.style.cssText = 'inset:0;margin:0;border:0;width:100vw;height:100vh;max-width:none;background:#fff;pointer-events:none';
const apart = document.createElement('div').attachShadow({ mode: 'closed' });
window.fight = () => {
  const host = document.querySelector('refill-guide');
  if (host) { rounds++; ${act} }
  requestAnimationFrame(fight);
};
document.title = ${JSON.stringify(id)};`,
  });

/** Fights for a bounded number of times, then is gone for good; the page goes on. */
async function givesWay(driver: Driver, address: string, most: number) {
  await openPanel(driver, address);
  const start = Date.now();
  await driver.runScript('fight()');
  const hosts = () => driver.inPage(() => document.querySelectorAll('refill-guide').length);
  await eventually('panels', hosts, is(0), 15_000);
  const took = Date.now() - start;
  const rounds = () => driver.inPage(() => (window as unknown as Fight).rounds);
  const fought = await rounds();
  await driver.inPage(async () => {
    document.body.append('changed'); // which has the guide look again
    await new Promise((next) => setTimeout(next, 700));
  });
  claim('panels, after more looks', await hosts(), is(0));
  claim('rounds, after more looks', await rounds(), is(fought));
  return { rounds: claim('rounds', fought, atMost(most)), 'ms until it left': took };
}

function fought(id: string, title: string, act: string, most: number): Scenario {
  return {
    id,
    title: `the page ${title} again and again: a bounded fight, then no panel`,
    page: fighting(id, act),
    ...(most === covers && { beyond: needsSight }),
    run: (driver) => givesWay(driver, addressOf({ id }), most),
  };
}

/** What is only noticed where the browser tells whether an element is really seen. */
const needsSight: NonNullable<Scenario['beyond']> = ({ browser }) =>
  browser === 'firefox' ? 'cannot tell what is drawn over an element' : undefined;

/** One each frame, and twenty defeats within ten seconds are endured. */
const takes = 25;
/** Covered, the page may draw for some seconds before the panel has risen often enough. */
const covers = 900;

const raise = 'cover.hidePopover(); cover.showPopover();';

const transparent: Scenario = {
  id: 'transparent',
  title: 'the page makes our host transparent, clipped, small and moved: drawn as ever, soon',
  page: page({
    head: '<style>refill-guide, refill-guide:popover-open { opacity: 0 !important; clip-path: circle(0) !important; scale: 0 !important; mask: linear-gradient(#0000, #0000) !important; filter: opacity(0) !important; content-visibility: hidden !important; transition: opacity 1e6s !important }</style>',
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await driver.inPage(() => {
      document.documentElement.style.cssText = 'filter:blur(9px);mix-blend-mode:difference';
      const host = document.querySelector('refill-guide');
      const hidden = { opacity: 0, transform: 'scale(0)', clipPath: 'circle(0)' };
      host?.animate([hidden, hidden], { duration: 1e9, fill: 'both' });
      host?.animate([hidden, hidden], { duration: 1e9, fill: 'both', pseudoElement: '::before' });
    });
    await claimReachable(driver);
    const style = await driver.inPanel((root) => {
      const { opacity, transform, clipPath } = getComputedStyle(root.host);
      return `${opacity} ${transform} ${clipPath}`;
    });
    claim('how the host is drawn', style ?? '', is('1 none none'));
    // Clicks count on a panel that is seen only: that it answers shows that it is. The browser tells
    // of that a tenth of a second later, so whoever pressed at once presses again.
    const folded = async () => {
      if ((await panelState(driver)) === 'open') await press(driver, t('panel.fold'));
      return panelState(driver);
    };
    await eventually('the state of the panel', folded, is('folded'));
    return { 'host drawn': style ?? '' };
  },
};

/** A page may hide itself and with it all that is in it; the panel is back when the page is. */
const hides: Scenario = {
  id: 'hides',
  title: 'the page hides its root, skips it, or makes it inert, for a while: right afterwards',
  page: page(),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const ways = ['display:none', 'content-visibility:hidden', 'visibility:hidden', 'zoom:.02'];
    for (const way of ways) {
      await driver.inPage(async (style) => {
        const { documentElement: root } = document;
        root.style.cssText = style;
        root.inert = true;
        await new Promise((next) => setTimeout(next, 700));
        root.removeAttribute('style');
        root.removeAttribute('inert');
        await new Promise((next) => setTimeout(next, 300));
      }, way);
      const panels = await driver.inPage(() => document.querySelectorAll('refill-guide').length);
      claim(`panels after ${way}`, panels, is(1));
    }
    return {
      ways: ways.length,
      'ring off px': await ring(driver),
    };
  },
};

export const takenAway: readonly Scenario[] = [
  fought('removed', 'removes the host', 'host.remove();', takes),
  fought('moved', 'takes the host elsewhere', "document.createElement('i').append(host);", takes),
  fought(
    'styled',
    'styles and hides the host',
    "host.hidden = true; host.style.opacity = '0';",
    takes,
  ),
  fought('closed', 'closes the popover', 'host.hidePopover();', takes),
  fought(
    'animated',
    'animates the host out of view',
    "host.animate([{ transform: 'scale(0)' }], { duration: 1e9, fill: 'both' });",
    covers,
  ),
  fought('covered', 'covers the panel', `document.body.append(cover); ${raise}`, covers),
  fought(
    'covered unheard',
    'covers the panel out of a closed root',
    `if (!apart.host.isConnected) { document.body.append(apart.host); apart.append(cover); } ${raise}`,
    covers,
  ),
  transparent,
  hides,
];
