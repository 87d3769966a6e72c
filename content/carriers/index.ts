import { brandOf, type CarrierId } from './brands';
import type { Carrier } from './carrier';
import { metroUs } from './metro-us';
import { tMobilePl } from './t-mobile-pl';
import { tMobileUs } from './t-mobile-us';

export type { CarrierId } from './brands';

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
 * needs no more of them than who they are and what is told imports ./brands.
 */
export const carriers: readonly KnownCarrier[] = Object.values(byId);

/** As `brandOf`, with how its pages are known. */
export function carrierOf(address: URL): KnownCarrier | undefined {
  const brand = brandOf(address);
  return brand && byId[brand.id];
}
