import type { Carrier } from './carrier';
import { metroUs } from './metro-us';
import { type CarrierId, ownerOf } from './owners';
import { tMobilePl } from './t-mobile-pl';
import { tMobileUs } from './t-mobile-us';

export type { CarrierId } from './owners';

export interface KnownCarrier extends Carrier {
  id: CarrierId;
}

const byId: Record<CarrierId, KnownCarrier> = {
  't-mobile-us': tMobileUs,
  'metro-us': metroUs,
  't-mobile-pl': tMobilePl,
};

/**
 * Every carrier the guide knows, with how its pages are known: for the content script. Whoever
 * needs no more of them than who they are imports ./owners, and with what is told ./brands.
 */
export const carriers: readonly KnownCarrier[] = Object.values(byId);

/** As `ownerOf`, with how its pages are known. */
export function carrierOf(address: URL): KnownCarrier | undefined {
  const owner = ownerOf(address);
  return owner && byId[owner.id];
}
