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

/** Claims that the document is what it was. */
export const noTrace = (driver: Driver) =>
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

/** A page whose markup an extension could spoil, and which keeps what it was. */
export const marked = page({
  body: form.replace(
    '<button',
    '<button aria-label="Continue" aria-expanded="false" style="color: red" class="a  b"',
  ),
  script: keepMarkup,
});

export const traces: Scenario = {
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
};
