import { claim, eventually, is } from '../claims';
import { type Looks, looks } from '../look';
import { fields, page } from '../page';
import { claimReachable, openPanel } from '../panel';
import { calloutClear, clickTarget, ring, ringOnTop } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** How the panel is drawn on a page that leaves it alone. */
const unspoilt: Looks = {
  width: 348,
  titleSize: '19px',
  textSize: '14px',
  host: 'block fixed 2147483647',
  undrawn: 0,
  paper: 'rgb(255, 255, 255)',
  ink: 'rgb(20, 32, 29)',
};

export const hostileStyle: Scenario = {
  id: 'J',
  title: 'hostile style sheet, and an element at the highest z-index',
  page: page({
    head: `<style>
html { font-size: 10px }
html, body, refill-guide { transform: none; filter: none; color: #fff !important; font: 40px/3 cursive !important; visibility: visible }
* { all: unset !important; --ink: #fff !important; --paper: #fff !important }
button { display: none !important }
aside, h2, p { opacity: 0; letter-spacing: 9px !important }
div { max-width: 120px !important }
refill-guide { display: none !important; opacity: 0 !important; inset: 100vh !important; transform: scale(0) !important; clip-path: circle(0) !important }
refill-guide::before { content: 'x'; position: fixed; inset: 0; background: #fff }
head, script, style, title { display: none !important }
main, h1, p, section { display: block !important }
main { padding: 20px !important }
#above { position: fixed !important; inset: 0 0 0 auto !important; width: 420px !important; z-index: 2147483647 !important; background: #fff !important }
</style>`,
    body: `<main><h1>Refill this account</h1>${fields}<p><input id="target" type="submit" value="Continue"></p></main><section id="above">Chat with us</section>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const drawn = await eventually('how the panel is drawn', () => looks(driver), is(unspoilt));
    const reached = await claimReachable(driver);
    return {
      'points of the panel reached': reached,
      'width px': drawn?.width ?? 0,
      'text px': drawn?.textSize ?? '',
      'buttons not drawn': drawn?.undrawn ?? -1,
      'ring off px': await ring(driver),
      'sides of the ring on top': await ringOnTop(driver),
      'callout over control px²': await calloutClear(driver),
      clicks: await clickTarget(driver),
    };
  },
};

export const rootStyle: Scenario = {
  id: 'rem',
  title: "the root's font is 10 px, then 40 px: nothing of ours is measured in rem",
  page: page({ head: '<style>html{font-size:10px}body{font-size:16px}</style>' }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await eventually('how the panel is drawn', () => looks(driver), is(unspoilt));
    await driver.inPage(() => {
      document.documentElement.style.fontSize = '40px';
    });
    const drawn = claim('how the panel is drawn', await looks(driver), is(unspoilt));
    return { 'width px': drawn?.width ?? 0, 'text px': drawn?.textSize ?? '' };
  },
};

const nonce = 'dG9ydHVyZQ';

export const policy: Scenario = {
  id: 'I',
  title: 'strict CSP and Trusted Types',
  page: page({
    nonce,
    // Firefox asks the policy about the page's icon, too.
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https://prepaid.t-mobile.com/favicon.ico; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  }),
  mayLog: /requires 'TrustedHTML'|injection sink/, // by the attempt below
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const drawn = await eventually('how the panel is drawn', () => looks(driver), is(unspoilt));
    const off = await ring(driver);
    // The policy holds for the page: this is no empty result.
    const held = await driver.inPage(() => {
      try {
        document.createElement('div').innerHTML = '<b></b>';
        return false;
      } catch {
        return true;
      }
    });
    claim('whether the policy holds for the page', held, is(true));
    const violations = await driver.inPage(() => window.violations);
    return {
      'width px': drawn?.width ?? 0,
      'ring off px': off,
      'ours refused': claim(
        'what the policy refused, but for the attempt above',
        violations.filter((each) => each !== 'require-trusted-types-for'),
        is<string[]>([]),
      ).length,
      clicks: await clickTarget(driver),
    };
  },
};
