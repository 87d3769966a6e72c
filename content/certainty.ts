/**
 * How far to trust an answer.
 * - `sure`: tell it.
 * - `likely`: ask; with the user's refill under way in this tab, tell it (a bare card form).
 * - `unsure`: ask, whatever is under way (a card form in a shop that sends parcels).
 * - `faint`: keep silent; with a refill under way it is what comes next, so tell it.
 *
 * The surer first. A file of its own, because recognise.ts brings all signs with it.
 */
export const certainties = ['sure', 'likely', 'unsure', 'faint'] as const;
export type Certainty = (typeof certainties)[number];
