import type { CarrierId } from '../carriers/brands';
import type { Page } from '../pages';
import { en } from './en';
import { es } from './es';
import type { Locale } from './locales';
import type { Words } from './words';
import { type T, wordsIn } from './wordsIn';
import { zhCN } from './zh-CN';
import { zhHant } from './zh-Hant';

export { type Locale, localeOf, locales } from './locales';
export type { WordKey, Words } from './words';
export type { T } from './wordsIn';

/** All words of each language. */
export const words: Record<Locale, Words> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en, es };

/**
 * The words in one language, those of one carrier among them, with that carrier's facts. For the
 * background and for tests: whatever imports this carries all languages.
 */
export function createWords(locale: Locale, carrier?: CarrierId): T {
  return wordsIn(words[locale], carrier);
}

type OwnWords = Words['carrier'][CarrierId];
/** Of a union, the keys of any of its members. */
type KeysOfAny<T> = T extends unknown ? keyof T : never;

/** Whether a carrier's page has a caution; only then is `caution.${page}` a key. */
export function hasCaution(
  page: Page,
  carrier: CarrierId,
): page is KeysOfAny<OwnWords['caution']> & Page {
  return page in en.carrier[carrier].caution;
}
