import type { Certainty } from './recognise';

const known: Record<Certainty, true> = { sure: true, likely: true, unsure: true, faint: true };

/**
 * How certain a recognition can be, for whoever checks messages: recognise.ts, whose list this is
 * held to, brings all signs with it, 28 kB of what the popup would load.
 */
export const certainties = Object.keys(known) as Certainty[]; // keys forget their names
