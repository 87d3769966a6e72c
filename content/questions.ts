import { sentences } from './plainly';
import { phrases, placeOf, submitOrderWords } from './words';

/** "How do I check my balance?": a question to the site, where "how much would you like" is its own. */
export function isAskedBack(text: string): boolean {
  return /[?？]/.test(text) && !phrases.asksUser.test(text);
}

/**
 * Does what can be pressed only ask? "Can I pay with cash?" leads to an answer; "Pay $25?" is pressed to
 * pay, and "Have an account? Sign in" to sign in.
 */
export function isQuestion(name: string): boolean {
  const at = placeOf(submitOrderWords, name);
  const isVerb = at >= 0 && !/[\p{L}\d]/u.test(name.slice(0, at));
  return !isVerb && sentences(name).every(isAskedBack);
}
