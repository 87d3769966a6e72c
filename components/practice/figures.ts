/**
 * What the practice site tells of money, the same on each of its pages. What is chosen there at
 * first is no less than the renewal, as the guide asks for.
 */
export const figures = { balance: '$2.14', renewal: '$16.28', refill: '$20.00' } as const;
