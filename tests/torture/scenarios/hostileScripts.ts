import { atLeast, claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { page } from '../page';
import { claimReachable, openPanel, panelState, press, t } from '../panel';
import { clickTarget, ring } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** What the scripts of these pages count. */
interface Hostile {
  /** Calls of the patched functions that had to do with our host. */
  caught: string[];
  /** What `attachInternals` of the page's own element gave of our root. */
  roots: unknown[];
}

const counted = <K extends keyof Hostile>(driver: Driver, what: K): Promise<Hostile[K]> =>
  driver.inPage((name) => (window as unknown as Hostile)[name], what);

/** The panel folds and opens by real presses: it works, and nothing else has pressed it. */
async function works(driver: Driver): Promise<void> {
  claim('the state of the panel', await panelState(driver), is('open'));
  await press(driver, t('panel.fold'));
  await eventually('the state of the panel', () => panelState(driver), is('folded'));
  await press(driver, t('panel.open'));
  await eventually('the state of the panel', () => panelState(driver), is('open'));
}

/** Every function that the panel could need is the page's: each tells of our host, or is broken. */
const patches = `
window.caught = [];
window.roots = [];
let own = false; // what the page itself does
const ours = (node) => node?.localName === 'refill-guide';
for (const proto of [Element.prototype, HTMLElement.prototype, Node.prototype, EventTarget.prototype]) {
  for (const name of Object.getOwnPropertyNames(proto)) {
    const { value } = Object.getOwnPropertyDescriptor(proto, name);
    if (typeof value !== 'function' || name === 'constructor') continue;
    proto[name] = function (...all) {
      if (!own && (ours(this) || all.some(ours))) caught.push(name);
      return value.apply(this, all);
    };
  }
}
window.MutationObserver = class { constructor() { throw new Error('no observers here'); } };
window.IntersectionObserver = window.MutationObserver;
window.requestIdleCallback = () => 0;
for (const name of ['pushState', 'replaceState']) history[name] = () => { throw new Error('no moves here'); };
Object.defineProperty(document, 'hidden', { get: () => true });
customElements.define('refill-guide', class extends HTMLElement {
  constructor() {
    super();
    own = true;
    roots.push(this.attachInternals().shadowRoot, this.shadowRoot);
    try { roots.push(this.attachShadow({ mode: 'open' })); } catch { roots.push(null); }
    own = false;
  }
});`;

const patched: Scenario = {
  id: 'patched',
  title: 'the page patches attachShadow, Element, MutationObserver, history, and owns our tag',
  page: page({ head: `<script>${patches}</script>` }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    // Before the driver itself, which is in the page's world, touches the host.
    const caught = claim('calls that the page caught', await counted(driver, 'caught'), is([]));
    const roots = await counted(driver, 'roots');
    claim('times that the page made our host its own', roots.length, atLeast(3));
    claim(
      'roots that it got by that',
      roots.filter((root) => root !== null),
      is<unknown[]>([]),
    );
    await works(driver);
    return {
      'calls caught': caught.length,
      'tries at the root': roots.length,
      'roots got': 0,
      'ring off px': await ring(driver),
      clicks: await clickTarget(driver),
    };
  },
};

/** Makes up everything that a user, or the browser, could tell us. Answers how many events. */
function fakeEverything(): number {
  const host = document.querySelector<HTMLElement>('refill-guide');
  if (!host) throw new Error('There is no panel to lie to.');
  let told = 0;
  const tell = (to: EventTarget, event: Event) => {
    to.dispatchEvent(event);
    told++;
  };
  const box = { bubbles: true, composed: true, cancelable: true };
  for (let x = innerWidth - 360; x < innerWidth; x += 24) {
    for (let y = 16; y < 420; y += 24) {
      const at = { ...box, clientX: x, clientY: y, detail: 1, button: 0 };
      const top = document.elementFromPoint(x, y) ?? host;
      for (const type of ['pointerdown', 'pointerup'])
        tell(top, new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true }));
      for (const type of ['mousedown', 'mouseup', 'click']) tell(top, new MouseEvent(type, at));
    }
  }
  for (const key of ['Escape', 'Enter', ' ', 'Tab'])
    for (const to of [host, document, window])
      for (const type of ['keydown', 'keyup']) tell(to, new KeyboardEvent(type, { ...box, key }));
  for (const type of ['visibilitychange', 'prerenderingchange', 'fullscreenchange', 'close'])
    tell(document, new Event(type, box));
  for (const newState of ['open', 'closed'])
    for (const type of ['beforetoggle', 'toggle'])
      for (const to of [host, document.body])
        tell(to, new ToggleEvent(type, { ...box, newState, oldState: 'closed' }));
  tell(window, new PageTransitionEvent('pageshow', { persisted: true }));
  for (const type of ['pagehide', 'popstate', 'hashchange', 'focus', 'blur', 'beforeunload'])
    tell(window, new Event(type, box));
  tell(host, new Event('refill-guide', box));
  host.click();
  host.focus();
  host.blur();
  return told;
}

const faked: Scenario = {
  id: 'faked',
  title: 'the page fakes clicks, keys, toggles, returns and moves: nothing is done',
  page: page(),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const events = await driver.inPage(fakeEverything);
    await driver.inPage(() => new Promise((next) => setTimeout(next, 700))); // what they did would show
    const step = await driver.inPanel((root) => root.querySelector('aside')?.dataset.step ?? '');
    claim('the step that is told', step ?? '', is('web.findRefill'));
    claim(
      'panels',
      await driver.inPage(() => document.querySelectorAll('refill-guide').length),
      is(1),
    );
    await works(driver);
    await claimReachable(driver);
    return { 'events faked': claim('events faked', events, atLeast(1000)), 'acts done': 0 };
  },
};

/** What the page's own script may do against us, in its own world. */
export const hostileScripts: readonly Scenario[] = [patched, faked];
