import { belongsTo } from './belongsTo';

/** Whose a site is: all that is needed on a page, beside how pages are known. */
export interface Owner {
  id: string;
  /** What the brand calls itself, the same in every language. */
  name: string;
  /** Registrable domain. */
  domain: string;
  /** What one pays with there, ISO 4217. */
  currency: string;
  /** What stands before the domain in the addresses of pages for customers, as far as any are known. */
  pageHosts: readonly string[];
  /** Hosts of that domain where the guide keeps silent whatever they show, as far as any are known. */
  silentHosts?: RegExp;
}

export const tMobileUs = {
  id: 't-mobile-us',
  name: 'T-Mobile',
  domain: 't-mobile.com',
  currency: 'USD',
  pageHosts: ['www', 'account', 'prepaid', 'my', 'es'],
  // Business, dealer, test and staff hosts (A).
  silentHosts: /(?:^|\.)(?:tfb|magentapulse|rap|qlab[^.]*)\./,
} as const satisfies Owner;

export const metroUs = {
  id: 'metro-us',
  name: 'Metro by T-Mobile',
  domain: 'metrobyt-mobile.com',
  currency: 'USD',
  pageHosts: ['www'],
} as const satisfies Owner;

export const tMobilePl = {
  id: 't-mobile-pl',
  name: 'T-Mobile Polska',
  domain: 't-mobile.pl',
  currency: 'PLN',
  pageHosts: ['www', 'doladowania'],
} as const satisfies Owner;

/** The first is the guide's when nothing tells which it is. */
const known = [tMobileUs, metroUs, tMobilePl] as const;

export type CarrierId = (typeof known)[number]['id'];

export interface KnownOwner extends Owner {
  id: CarrierId;
}

/** Every carrier the guide knows. */
export const owners: readonly KnownOwner[] = known;

/**
 * Whose page an address is, by its host (`belongsTo`). Only https counts, on the standard port or a
 * forwarded one.
 * @returns undefined for everybody else's pages and for hosts where the guide keeps silent
 */
export function ownerOf(address: URL): KnownOwner | undefined {
  if (address.protocol !== 'https:') return undefined;
  const host = address.hostname.replace(/\.$/, '');
  return owners.find(
    ({ domain, silentHosts }) => belongsTo(host, domain) && !silentHosts?.test(host),
  );
}
