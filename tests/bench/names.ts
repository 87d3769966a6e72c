/** Ours, and the two that the others are measured against. */
export const guide = 'Refill Guide';
export const empty = 'an empty script';
export const nothing = 'nothing';
