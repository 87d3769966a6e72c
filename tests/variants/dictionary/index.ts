import { accountConcepts } from './account';
import type { Concept } from './concept';
import { outcomeConcepts } from './outcome';
import { paymentConcepts } from './payment';
import { refillConcepts } from './refill';
import { signInConcepts } from './signIn';
import { siteConcepts } from './site';
import { verifyConcepts } from './verify';

export type { Concept, Language } from './concept';

/**
 * What such pages say, in four languages. Written for these tests from what carriers and shops
 * say, and not from `content/words.ts`: a test that only knows the words that the product knows
 * would prove nothing.
 */
export const concepts: readonly Concept[] = [
  ...paymentConcepts, // before verifying: a "security code" is a card's
  ...signInConcepts,
  ...verifyConcepts,
  ...refillConcepts,
  ...accountConcepts,
  ...outcomeConcepts,
  ...siteConcepts,
];
