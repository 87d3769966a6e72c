import type { Brand } from '../brand';
import { type CarrierId, ownerOf, owners } from '../owners';
import { metroUs } from './metro-us';
import { tMobilePl } from './t-mobile-pl';
import { tMobileUs } from './t-mobile-us';

export type { CarrierId } from '../owners';

/** In the order of the owners. */
const known = [tMobileUs, metroUs, tMobilePl] as const;

/** What a carrier's guide declares, by its id: the texts it must have are told from this. */
export type GuideOf<Id extends CarrierId> = Extract<(typeof known)[number], { id: Id }>['guide'];

export interface KnownBrand extends Brand {
  id: CarrierId;
}

/** Every carrier the guide knows, without how its pages are known. */
export const brands: readonly KnownBrand[] = known;
export const carrierIds: readonly CarrierId[] = owners.map(({ id }) => id);
export const firstCarrier: CarrierId = known[0].id;

const byId = Object.fromEntries(
  brands.map((each): [CarrierId, KnownBrand] => [each.id, each]),
) as Record<CarrierId, KnownBrand>; // fromEntries forgets the names

/** Who a carrier is and what is told of it. Every id has one. */
export function brandById(id: CarrierId): KnownBrand {
  return byId[id];
}

/** As `ownerOf`, with what is told of it. */
export function brandOf(address: URL): KnownBrand | undefined {
  const owner = ownerOf(address);
  return owner && byId[owner.id];
}
