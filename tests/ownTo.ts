import { brandById, type CarrierId } from '../content/carriers/brands';

/**
 * What belongs to one carrier and is wrong with another: its domain, its codes, numbers, amounts.
 * One domain may end like another's (`metrobyt-mobile.com`), so it has to stand by itself. Facts of
 * one or two letters would be found in anything.
 */
export function ownTo(carrier: CarrierId): RegExp[] {
  const { domain, guide } = brandById(carrier);
  const values = Object.values(guide.facts).map(({ value }) => value);
  return [
    new RegExp(`(?<![\\w-])${literal(domain)}`),
    ...values.filter((value) => value.length > 2).map((value) => new RegExp(literal(value))),
  ];
}

/** As a pattern that means the text itself. */
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
