/** What the practice site tells of money, the same on each of its pages. */
export const figures = { balance: '$2.14', renewal: '$16.28' } as const;

/** What there is to choose, made up. */
export const amounts = ['$10.00', '$15.00', '$20.00', '$25.00', '$40.00'] as const;

export type Amount = (typeof amounts)[number];

/** Chosen at first: no less than the renewal, as the guide asks for. */
const usual: Amount = '$20.00';

/** The amount that an address names; the usual one where it names none. */
export function amountOf(named: string | null): Amount {
  return amounts.find((amount) => amount === named) ?? usual;
}
