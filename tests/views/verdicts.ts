import { beginWithCard, openAt } from './openAt';
import type { Views } from './view';

const addresses = {
  'the real site': 'https://www.t-mobile.com/',
  'no site for customers': 'https://tfb.t-mobile.com/',
  'another brand': 'https://www.metrobyt-mobile.com/guestpay/landing',
  'not encrypted': 'http://www.t-mobile.com/',
  'a stranger': 'https://www.chase.com/',
  'a look-alike': 'https://www.t-mobile.com-account-billing.top/',
  'look-alike letters': 'https://www.t-mobíle.com/',
};

/** What the head says of the active tab. */
export const verdictViews: Views = async ({ guide, look }) => {
  await beginWithCard(guide);
  const popup = await openAt(guide, 'popup.html');
  for (const [name, url] of Object.entries(addresses)) {
    // A popup that stands in a tab has no other tab below it, so it is told of one.
    await popup.addInitScript((url) => {
      chrome.tabs.query = async () => [{ url } as chrome.tabs.Tab];
    }, url);
    await popup.reload();
    await popup.locator('.verdict[data-kind]').waitFor();
    await look(popup, name);
  }
  await popup.close();
};
