import { brandById, type CarrierId, carrierIds, firstCarrier } from '../carriers/brands';
import type { Page } from '../pages';

/**
 * Whose card it is. A card of a carrier the guide knows goes by the carrier's id; the others run on
 * T-Mobile's network but are refilled elsewhere, or not at all. The words are under `sims`, those
 * of each carrier's own card under its `sim`.
 */
const otherSims = ['tourist', 'ultra', 'mint', 'reseller', 'unknown'] as const;

export type OtherSim = (typeof otherSims)[number];
export type Sim = CarrierId | OtherSim;

/** All of them, in the order they are asked for: the likeliest first, "don't know" last. */
export const sims: readonly Sim[] = [
  firstCarrier,
  'tourist',
  ...carrierIds.filter((id) => id !== firstCarrier),
  'ultra',
  'mint',
  'reseller',
  'unknown',
];

/** The carrier whose site refills such a card; undefined: none that the guide knows. */
export function carrierOfSim(sim: Sim): CarrierId | undefined {
  return carrierIds.find((id) => id === sim);
}

/**
 * The carrier whose own site is the card's, too: a tourist's pass is bought there, though it is not
 * refilled; null: none that the guide knows; undefined: nobody said.
 */
export function siteOfSim(sim: Sim | null): CarrierId | null | undefined {
  if (sim === null || sim === 'unknown') return undefined;
  return sim === 'tourist' ? firstCarrier : (carrierOfSim(sim) ?? null);
}

/**
 * Is a carrier's site that of another brand than the card's? The popup's verdict (content/verdict)
 * says the same of these hosts.
 */
export function isOtherBrand(sim: Sim | null, carrier: CarrierId): boolean {
  const site = siteOfSim(sim);
  return site !== undefined && site !== carrier;
}

/**
 * Is such a card refilled elsewhere than on this carrier's site? Of a card that its user cannot
 * name this is only told where others' are mistaken for the carrier's own; null: not known whose
 * card it is.
 */
export function isElsewhere(sim: Sim | null, carrier: CarrierId): boolean {
  if (sim === null || carrierOfSim(sim) === carrier) return false;
  return sim !== 'unknown' || brandById(carrier).guide.asksWhoseCard === true;
}

/** Once money has moved, the receipt and the refusal are what counts, whoever's card it is. */
const afterPaying: readonly Page[] = ['confirmation', 'paymentPending', 'paymentFailed', 'history'];

/**
 * Is it told, in place of what this page of the carrier asks for, that the card is refilled elsewhere?
 * @param page undefined: none that the guide knows is in front
 */
export function isToldElsewhere(sim: Sim | null, carrier: CarrierId, page?: Page): boolean {
  return isElsewhere(sim, carrier) && !(page && afterPaying.includes(page));
}

/**
 * Is it to be found out whose card it is, before the carrier's pages are offered for it?
 * @param page undefined: none that the guide knows is in front
 */
export function asksFirst(sim: Sim | null, carrier: CarrierId, page?: Page): boolean {
  if (sim !== null || (page && afterPaying.includes(page))) return false;
  return brandById(carrier).guide.asksWhoseCard === true;
}
