import { fold } from './fold';
import { decodeLabel } from './punycode';

const most = 60;
/** Scripts whose signs are not taken for Latin letters, and that are written from left to right. */
const harmless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/**
 * A host as a person should read it: `中文.com` where a label's signs stand for themselves, else
 * the ASCII form, in which every forged letter shows. Cut at the front where it is too long, for
 * it is the end that counts.
 * @returns at most 60 characters
 */
export function shownHost(ascii: string): string {
  const letters = [...ascii.slice(-1000).split('.').map(shownLabel).join('.')];
  return letters.length > most ? `…${letters.slice(1 - most).join('')}` : letters.join('');
}

function shownLabel(label: string): string {
  const meant = decodeLabel(label);
  // Some of these signs look like a stroke, a slash or an o, and could end a name too early.
  return harmless.test(meant) && !/[!-~]/.test(fold(meant)) ? meant : label;
}
