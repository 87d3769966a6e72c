import type { Brand } from '../brand';
import { metroUs } from './metro-us';
import { tMobilePl } from './t-mobile-pl';
import { tMobileUs } from './t-mobile-us';

/** The first is the guide's when nothing tells which it is. */
const known = [tMobileUs, metroUs, tMobilePl] as const;

export type CarrierId = (typeof known)[number]['id'];

/** What a carrier's guide declares, by its id: the texts it must have are told from this. */
export type GuideOf<Id extends CarrierId> = Extract<(typeof known)[number], { id: Id }>['guide'];

export interface KnownBrand extends Brand {
  id: CarrierId;
}

/** Every carrier the guide knows, without how its pages are known. */
export const brands: readonly KnownBrand[] = known;
export const carrierIds: readonly CarrierId[] = known.map(({ id }) => id);
export const firstCarrier: CarrierId = known[0].id;

const byId = Object.fromEntries(
  brands.map((each): [CarrierId, KnownBrand] => [each.id, each]),
) as Record<CarrierId, KnownBrand>; // fromEntries forgets the names

export function brandById(id: CarrierId): KnownBrand {
  return byId[id];
}

/**
 * Whose page an address is. A host belongs to a carrier if it is the domain or ends with a dot
 * and the domain: `metrobyt-mobile.com` ends with `t-mobile.com` and is another brand. Only
 * https counts, on the standard port or a forwarded one.
 * @returns undefined for everybody else's pages and for hosts where the guide keeps silent
 */
export function brandOf(address: URL): KnownBrand | undefined {
  if (address.protocol !== 'https:') return undefined;
  const host = address.hostname.replace(/\.$/, '');
  return brands.find(
    ({ domain, silentHosts }) =>
      (host === domain || host.endsWith(`.${domain}`)) && !silentHosts?.test(host),
  );
}
