import { atLeast, atMost, claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { amounts, form, page } from '../page';
import { claimReachable, openPanel, pageTold, panelState } from '../panel';
import { addressOf, type Scenario } from '../scenario';

/** How long the page floods; a minute with `FLOOD_SECONDS=60`. */
const seconds = Number(process.env.FLOOD_SECONDS ?? 6);
const perSecond = 10_000;

interface Flooding {
  flood(seconds: number): Promise<Flooded>;
  move(): void;
}

interface Flooded {
  mutations: number;
  /** All of them, ms; more than was meant only on a machine that is busy with other things. */
  took: number;
  /** The longest that the page had to wait for its turn, ms. */
  longest: number;
  /** The median and the 95th of a hundred times between two frames, ms. */
  median: number;
  most: number;
}

/** A thousand nodes that come, go, and change their class and words, by the clock. */
const script = `
const pool = document.createElement('section');
for (let at = 0; at < 1000; at++) pool.append(Object.assign(document.createElement('span'), { textContent: at }));
document.body.append(pool);
let turn = 0;
const change = () => {
  const node = pool.children[turn * 7 % 1000];
  if (turn % 4 === 0) node.className = 'c' + turn % 9;
  else if (turn % 4 === 1) node.firstChild.data = turn;
  else if (turn % 4 === 2) node.hidden = !node.hidden;
  else pool.append(node);
  turn++;
};
window.flood = (seconds) => new Promise((done) => {
  const start = performance.now();
  const frames = [];
  let last = start, ticked = start, longest = 0, first = turn;
  const all = seconds * ${perSecond};
  const frame = (now) => { frames.push(now - last); last = now; if (turn - first < all) requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - ticked);
    ticked = now;
    const owed = Math.min((now - start) * ${perSecond / 1000}, all) - (turn - first);
    for (let left = Math.min(owed, 2000); left > 0; left--) change();
    if (turn - first < all) return;
    clearInterval(timer);
    frames.sort((a, b) => a - b);
    const at = (part) => Math.round(frames[Math.floor(frames.length * part)]);
    done({ mutations: turn - first, took: Math.round(now - start), longest: Math.round(longest), median: at(0.5), most: at(0.95) });
  }, 4);
});
window.move = () => { document.querySelector('main').outerHTML = ${JSON.stringify(amounts)}; };`;

const flooded = (driver: Driver, time: number) =>
  driver.inPage((given) => (window as unknown as Flooding).flood(given), time);

/** Asked seldom: to find a closed root, the debugger walks through the whole document. */
const seldomTold = async (driver: Driver) => {
  await driver.inPage(() => new Promise((next) => setTimeout(next, 1000)));
  return pageTold(driver);
};

export const flood: Scenario = {
  id: 'flood',
  title: `${perSecond.toLocaleString('en')} mutations a second for ${seconds} s: the page goes on, the panel follows`,
  page: page({ body: form, script }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const measured = await driver.measureOurs?.();
    const running = flooded(driver, seconds);
    await driver.inPage(() => new Promise((next) => setTimeout(next, 1500)));
    await driver.inPage(() => (window as unknown as Flooding).move());
    const start = Date.now();
    await eventually('the page that is told', () => seldomTold(driver), is('chooseAmount'));
    const followed = Date.now() - start;
    const { mutations, took, longest, median, most } = await running;
    const ours = await measured?.();
    claim('the state of the panel', await panelState(driver), is('open'));
    await claimReachable(driver);
    // The same where the guide keeps silent, for comparison.
    await driver.open(addressOf(this).replace('prepaid.', 'tfb.'));
    const measuredWithout = await driver.measureOurs?.();
    const without = await flooded(driver, seconds / 3);
    const alone = (await measuredWithout?.())?.worked;
    if (driver.measureOurs) claim('µs of work without us, measured', alone ?? 0, atLeast(1));
    return {
      mutations: claim('mutations made', mutations, atLeast(perSecond * seconds)),
      'made within ms': took,
      'ms until the panel followed': followed,
      ...(ours &&
        alone && {
          '% of the time in our code': claim('% of the time in our code', ours.share, atMost(15)),
          'ms at a stretch in it': ours.longest,
          'µs of work a mutation': claim(
            'µs of work a mutation, and without us twice that',
            Math.round((ours.worked / mutations) * 1000),
            atMost(Math.round((alone / without.mutations) * 2000)),
          ),
          'without us': Math.round((alone / without.mutations) * 1000),
        }),
      'frame ms (median, 95th)': `${median}, ${most}; without us ${without.median}, ${without.most}`,
      'longest wait of the page ms': `${longest}; without us ${without.longest}`,
    };
  },
};
