import type { Tip } from '../../content/guide/tips';
import type { LinkId, Links } from '../../content/links';

/** Where a tip can be acted on: the offers, the data left, the account. The first that a carrier has. */
const places: Partial<Record<Tip, readonly LinkId[]>> = {
  promotions: ['shop', 'official'],
  slowNetwork: ['dashboard'],
  goodRecord: ['dashboard'],
};

/** Of the carrier's pages the one where a tip can be acted on; none where it has no such page. */
export function tipLinks(tip: Tip, links: Links): LinkId[] {
  return (places[tip] ?? []).filter((id) => links[id]).slice(0, 1);
}
