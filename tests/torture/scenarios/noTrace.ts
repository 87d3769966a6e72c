import { claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { form, keepMarkup, page } from '../page';
import { openPanel, panelState, press, t } from '../panel';
import { ring } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** How the document differs from what it was: "" when it is byte-equal. */
const difference = (driver: Driver, withPanel = false) =>
  driver.inPage((without) => {
    const now = document.documentElement.cloneNode(true) as Element;
    if (without) for (const host of now.querySelectorAll('refill-guide')) host.remove();
    const [a, b] = [window.markup, without ? now.outerHTML : document.documentElement.outerHTML];
    if (a === b) return '';
    let at = 0;
    while (a[at] === b[at]) at++;
    return `at ${at}: ${a.slice(at, at + 60)} → ${b.slice(at, at + 60)}`;
  }, withPanel);

const noTrace = (driver: Driver) =>
  eventually('what is left in the markup', () => difference(driver), is(''));

/** What is no markup, but of the page all the same. */
const beside = (driver: Driver) =>
  driver.inPage(() =>
    JSON.stringify([
      document.adoptedStyleSheets.length,
      document.styleSheets.length,
      document.title,
      history.length,
      document.cookie,
      Object.keys(localStorage),
      document.activeElement?.id,
      window.target()?.getAttributeNames(),
      document.fonts.size,
    ]),
  );

const marked = page({
  body: form.replace(
    '<button',
    '<button aria-label="Continue" aria-expanded="false" style="color: red" class="a  b"',
  ),
  script: keepMarkup,
});

export const traces: readonly Scenario[] = [
  {
    id: 'P',
    title: 'markup byte-equal after the panel goes, and while it is there',
    page: marked,
    async run(driver) {
      await openPanel(driver, addressOf(this));
      const before = await beside(driver);
      await ring(driver);
      claim('what else of the page has changed', await difference(driver, true), is(''));
      await press(driver, t('panel.close'));
      await eventually('the state of the panel', () => panelState(driver), is(''));
      await noTrace(driver);
      claim('what is of the page beside its markup', await beside(driver), is(before));
      const bytes = await driver.inPage(() => document.documentElement.outerHTML.length);
      return { 'bytes compared': bytes, 'bytes different': 0 };
    },
  },
  {
    id: 'P: updated',
    title: 'the extension is loaded anew: the old panel says so, and goes without a trace (trap 9)',
    page: marked,
    async run(driver) {
      await openPanel(driver, addressOf(this));
      await ring(driver);
      await driver.update();
      const start = Date.now();
      await press(driver, t('panel.otherStep')); // needs nobody, so it still works
      await press(driver, t('panel.back'));
      await press(driver, t('panel.hideRing'));
      await eventually('the state of the panel', () => panelState(driver), is('notice'));
      const waited = Date.now() - start;
      const says = await driver.inPanel((root) => root.querySelector('aside')?.innerText.trim());
      claim('what the panel says', says ?? '', is(t('panel.reload')));
      claim(
        'panels',
        await driver.inPage(() => document.querySelectorAll('refill-guide').length),
        is(1),
      );
      await press(driver, t('panel.close'));
      await eventually('the state of the panel', () => panelState(driver), is(''));
      await noTrace(driver);
      // Nobody is left who would bring it back.
      await driver.inPage(async () => {
        document.body.append('changed');
        await new Promise((next) => setTimeout(next, 700));
        document.body.lastChild?.remove();
      });
      await noTrace(driver);
      return { messages: 1, 'ms until it was told': waited, 'bytes different': 0 };
    },
  },
];
