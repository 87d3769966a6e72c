import type { Carrier } from './carrier';
import { tMobileUs } from './t-mobile-us';

/** Every carrier the guide knows; a new one is a file beside this and a line here. */
export const carriers: readonly Carrier[] = [tMobileUs];

/**
 * Whose page an address is. A host belongs to a carrier if it is the domain or ends with a dot
 * and the domain: `metrobyt-mobile.com` ends with `t-mobile.com` and is another brand. Only
 * https counts, on the standard port or a forwarded one.
 * @returns undefined for everybody else's pages and for hosts where the guide keeps silent
 */
export function carrierOf(address: URL): Carrier | undefined {
  if (address.protocol !== 'https:') return undefined;
  const host = address.hostname.replace(/\.$/, '');
  return carriers.find(
    ({ domain, silentHosts }) =>
      (host === domain || host.endsWith(`.${domain}`)) && !silentHosts.test(host),
  );
}
