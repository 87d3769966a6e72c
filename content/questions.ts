import { phrases } from './words';

/** "How do I check my balance?": a question to the site, where "how much would you like" is its own. */
export function isAskedBack(text: string): boolean {
  return /[?？]/.test(text) && !phrases.asksUser.test(text);
}
