import { atLeast, claim, eventually, is } from '../claims';
import { amounts, page } from '../page';
import { openPanel, pageTold, panelState, panels, press, t } from '../panel';
import { ring } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** Trap 2: a move is told before the address changes, and one that is cancelled is told as well. */
const cancelled: Scenario = {
  id: 'trap 2',
  title: 'a cancelled move changes nothing; one that is made is followed, late content too',
  page: page({
    script: `window.cancelled = 0;
const cancel = (event) => { if (event.cancelable) { event.preventDefault(); cancelled++; } };
window.tryMove = () => {
  navigation.addEventListener('navigate', cancel);
  for (const to of ['/p/9', '#elsewhere']) {
    const { committed, finished } = navigation.navigate(to, { history: 'push' });
    Promise.allSettled([committed, finished]);
  }
  navigation.removeEventListener('navigate', cancel);
};
window.move = () => {
  history.pushState(null, '', '/p/9');
  setTimeout(() => { document.body.innerHTML = ${JSON.stringify(amounts)}; }, 150);
};`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await driver.runScript('tryMove()');
    const tried = await driver.inPage(async () => {
      await new Promise((next) => setTimeout(next, 900));
      return (window as unknown as { cancelled: number }).cancelled;
    });
    claim('moves that were cancelled', tried, atLeast(2));
    claim('the page that is told', await pageTold(driver), is('refillStart'));
    await driver.runScript('move()');
    await eventually('the page that is told', () => pageTold(driver), is('chooseAmount'));
    return { 'moves cancelled': tried, panels: claim('panels', await panels(driver), is(1)) };
  },
};

/** Trap 3: what the page can send must not end the script, nor may it learn who we are. */
const forged: Scenario = {
  id: 'trap 3',
  title: "forged start events do not end the guide; the page is not told the extension's id",
  page: page({
    head: `<script>window.heard = [];
addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };</script>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const id = new URL(driver.origin).host;
    const heard = await driver.inPage(() =>
      [
        ...(window as unknown as { heard: string[] }).heard,
        document.documentElement.outerHTML,
      ].join(' '),
    );
    claim('whether the page was told the id', heard.includes(id), is(false));
    await driver.inPage((extension) => {
      const name = 'wxt:content-script-started';
      const detail = { contentScriptName: 'guide', messageId: 'forged' };
      for (const type of [name, `${extension}:${name}`, `${extension}:guide:${name}`]) {
        for (const target of [document, window, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
          target.dispatchEvent(new CustomEvent('wxt:locationchange', { detail, bubbles: true }));
        }
        window.postMessage({ type, ...detail }, '*');
      }
    }, id);
    const off = await ring(driver); // it still answers
    await press(driver, t('panel.fold'));
    await eventually('the state of the panel', () => panelState(driver), is('folded'));
    return {
      'id told': 0,
      'ring off px, afterwards': off,
      panels: claim('panels', await panels(driver), is(1)),
    };
  },
};

/** Trap 4: no file of the extension can be reached from the page. */
const files: Scenario = {
  id: 'trap 4',
  title: 'no file of the extension can be reached from the page',
  page: page(),
  mayLog:
    /Failed to (?:load resource|fetch)|Denying load|ERR_(?:FAILED|BLOCKED_BY_CLIENT)|URL scheme|may not load or link to/,
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const names = [
      'manifest.json',
      'guide.js',
      'panel.js',
      'dates.js',
      'outline.js',
      'chinese.js',
      'polish.js',
      'spanish.js',
      'popup.html',
      'icons/128.png',
      'background.js',
    ];
    const reached = await driver.inPage(
      async (addresses) => {
        const tries = addresses.flatMap((address) => [
          fetch(address).then(() => address),
          new Promise<string>((done, fail) => {
            const image = Object.assign(new Image(), { src: address });
            image.onload = () => done(address);
            image.onerror = fail;
          }),
        ]);
        const ended = await Promise.allSettled(tries);
        return ended.filter(({ status }) => status === 'fulfilled').length;
      },
      names.map((name) => driver.origin + name),
    );
    const linked = await driver.inPanel((root) => root.querySelectorAll('link, [src]').length);
    return {
      'files reached': `${claim('files that the page reached', reached, is(0))} of ${names.length}`,
      'files linked in the panel': claim('files linked in the panel', linked ?? -1, is(0)),
    };
  },
};

/** What a page may try, knowingly or not (traps 2 to 4 of docs/traps.md). */
export const pageTricks: readonly Scenario[] = [cancelled, forged, files];
