import { eventually } from '../claims';

/** A peer needs no worker and no look: what has not come by then will not come. */
const patience = 4000;

/** Waits for what a peer may do a moment later. */
export const soon = <T>(...[what, measure, claimed]: Parameters<typeof eventually<T>>) =>
  eventually(what, measure, claimed, patience);
