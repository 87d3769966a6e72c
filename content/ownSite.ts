import { type CarrierId, ownerOf } from './carriers/owners';
import type { Verdict } from './verdict';

/**
 * The verdict on the hosts where the guide works, without the heavy code of ./verdict, which says
 * the same of them (ownSite.test.ts): what the popup shows at once, and the panel's chip.
 * @param expected the carrier of the user's card; null: none of them
 * @returns undefined for every other address: only ./verdict can tell
 */
export function ownSite(address: URL, expected?: CarrierId | null): Verdict | undefined {
  const owner = ownerOf(address);
  if (!owner) return undefined;
  const brand = expected !== undefined && expected !== owner.id;
  return {
    kind: brand ? 'brand' : 'own',
    reason: brand ? 'otherCarrier' : 'ownHost',
    carrier: owner.id,
    shown: address.hostname.replace(/\.$/, ''),
    site: owner.domain,
  };
}
