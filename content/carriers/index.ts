import type { Carrier } from './carrier';
import { metroUs } from './metro-us';
import { tMobilePl } from './t-mobile-pl';
import { tMobileUs } from './t-mobile-us';

/** A new carrier is a file beside this and a line here. The first is the guide's when nothing tells which it is. */
const known = [tMobileUs, metroUs, tMobilePl] as const;

export type CarrierId = (typeof known)[number]['id'];

/** What a carrier's guide declares, by its id: the texts it must have are told from this. */
export type GuideOf<Id extends CarrierId> = Extract<(typeof known)[number], { id: Id }>['guide'];

export interface KnownCarrier extends Carrier {
  id: CarrierId;
}

/** Every carrier the guide knows. */
export const carriers: readonly KnownCarrier[] = known;
export const carrierIds: readonly CarrierId[] = known.map(({ id }) => id);
export const firstCarrier: CarrierId = known[0].id;

const byId = Object.fromEntries(
  carriers.map((each): [CarrierId, KnownCarrier] => [each.id, each]),
) as Record<CarrierId, KnownCarrier>; // fromEntries forgets the names

export function carrierById(id: CarrierId): KnownCarrier {
  return byId[id];
}

/**
 * Whose page an address is. A host belongs to a carrier if it is the domain or ends with a dot
 * and the domain: `metrobyt-mobile.com` ends with `t-mobile.com` and is another brand. Only
 * https counts, on the standard port or a forwarded one.
 * @returns undefined for everybody else's pages and for hosts where the guide keeps silent
 */
export function carrierOf(address: URL): KnownCarrier | undefined {
  if (address.protocol !== 'https:') return undefined;
  const host = address.hostname.replace(/\.$/, '');
  return carriers.find(
    ({ domain, silentHosts }) =>
      (host === domain || host.endsWith(`.${domain}`)) && !silentHosts?.test(host),
  );
}
