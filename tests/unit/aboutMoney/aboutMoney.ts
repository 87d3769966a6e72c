import type { Page } from '../../../content/pages';

/**
 * A page of a carrier that speaks of money, and what it is: null is no step; with `?` it is that
 * step in words that need not be known, and nothing else.
 */
export type AboutMoney = [
  name: string,
  is: Page | `${Page}?` | null,
  html: string,
  address: string,
];

/** Places of the carriers that nothing is known of, so that only what is on a page tells. */
export const at = {
  prepaid: 'https://prepaid.t-mobile.com/p/step',
  account: 'https://my.t-mobile.com/account/p',
  www: 'https://www.t-mobile.com/account/p',
  spanish: 'https://es.t-mobile.com/account/p',
  refillPl: 'https://doladowania.t-mobile.pl/doladowanie/status',
  accountPl: 'https://moj.t-mobile.pl/konto',
} as const;

/** A heading above little else than that it is about a refill and the number of an order. */
export type Heading = [text: string, is: AboutMoney[1]];

/** The page under such a heading. */
export const under = (heading: string, about: string, number: string): string =>
  `<h1>${heading}</h1><p>${about}</p><p>${number}: 7712</p>`;
