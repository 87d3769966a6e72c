import { accountPages } from './account';
import { besidesPages } from './besides';
import { orderPages } from './order';
import { refillPages } from './refill';
import type { Sample } from './sample';

export { bare, framed, type Sample, unseen } from './sample';

/** Every kind of page, in English, in Spanish and mixed as the carrier mixes them. */
export const samples: readonly Sample[] = [
  ...accountPages,
  ...refillPages,
  ...orderPages,
  ...besidesPages,
];
