import type { Sign } from '../carriers/carrier';
import { accountSigns } from './account';
import { contrarySigns } from './contrary';
import { homeSigns } from './home';
import { outcomeSigns } from './outcome';
import { refillSigns } from './refill';

/** What any page of a kind must have, whoever made it. */
export const commonSigns: readonly Sign[] = [
  ...homeSigns,
  ...accountSigns,
  ...refillSigns,
  ...outcomeSigns,
  ...contrarySigns,
];

export { billSigns } from './bills';
