import type { CarrierId } from '../carriers/brands';
import type { Page } from '../pages';
import { en } from './en';
import { es } from './es';
import type { Words } from './words';
import { type T, wordsIn } from './wordsIn';
import { zhCN } from './zh-CN';
import { zhHant } from './zh-Hant';

export type { WordKey, Words } from './words';
export type { T } from './wordsIn';

/** The languages of the guide; a new one is a file beside this and a line here. */
export const locales = ['zh-CN', 'zh-Hant', 'en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** How a language calls itself. */
export const localeNames: Record<Locale, string> = {
  'zh-CN': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
  es: 'Español',
};

/** All words of each language. */
export const words: Record<Locale, Words> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en, es };

/**
 * The words in one language, those of one carrier among them, with that carrier's facts. For the
 * background and for tests: whatever imports this carries all languages.
 */
export function createWords(locale: Locale, carrier?: CarrierId): T {
  return wordsIn(words[locale], carrier);
}

/** The codes of Chinese and of the Chinese languages that browsers name by themselves. */
const chinese = ['zh', 'cmn', 'yue'];
/** The places and the language that write it in traditional characters. */
const traditional = ['tw', 'hk', 'mo', 'yue'];

/**
 * The guide's language for someone who reads these, the most liked first (BCP 47, as
 * `navigator.languages` has them). English when none fits.
 */
export function localeOf(languageTags: readonly string[]): Locale {
  for (const tag of languageTags) {
    const parts = tag.toLowerCase().split(/[-_]/);
    const [language = ''] = parts;
    if (chinese.includes(language)) return chineseOf(parts);
    if (language === 'en' || language === 'es') return language;
  }
  return 'en';
}

/** The script counts before the place: Simplified is read in Hong Kong, too. */
function chineseOf(parts: readonly string[]): Locale {
  if (parts.includes('hant')) return 'zh-Hant';
  if (parts.includes('hans')) return 'zh-CN';
  return parts.some((part) => traditional.includes(part)) ? 'zh-Hant' : 'zh-CN';
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
