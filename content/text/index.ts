import i18next from 'i18next';
import { type CarrierId, carrierById, firstCarrier } from '../carriers';
import { factValuesOf } from '../facts';
import type { Page } from '../pages';
import { en } from './en';
import { es } from './es';
import { closeSeams, withSeams } from './seams';
import type { Needs, WordKey, Words } from './words';
import { zhCN } from './zh-CN';
import { zhHant } from './zh-Hant';

export type { WordKey, Words } from './words';

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
 * Answers with a text in one language, facts filled in. Keys are checked when the project is
 * compiled, also composed ones (`step.${step}.title`), and so is that every other placeholder
 * is handed in. i18next's own types do that too, but promise the English text as the result
 * in every language, so that no two texts can share a variable.
 */
export type T = <K extends string>(
  key: K extends WordKey ? K : WordKey,
  ...values: [Needs<K>] extends [never] ? [] : [values: Record<Needs<K>, string | number>]
) => string;

/**
 * The words in one language, those of one carrier among them, with that carrier's facts.
 * Synchronous; each call makes an instance of its own.
 */
export function createWords(locale: Locale, carrier: CarrierId = firstCarrier): T {
  const instance = i18next.createInstance();
  const translations = locales.map((each) => [each, { translation: wordsFor(each, carrier) }]);
  instance.init({
    lng: locale,
    fallbackLng: 'en',
    initAsync: false,
    resources: Object.fromEntries(translations),
    interpolation: {
      escapeValue: false,
      defaultVariables: factValuesOf(carrierById(carrier)),
    },
    returnNull: false,
  });
  return (key, ...[values]) => {
    const seamed: Record<string, string> = {};
    for (const [name, value] of Object.entries<string | number>(values ?? {}))
      seamed[name] = withSeams(value);
    return closeSeams(instance.t(key, seamed));
  };
}

/** The words that any carrier has, and beside them those of this one. */
export function wordsFor(locale: Locale, carrier: CarrierId) {
  const { carrier: own, ...common } = words[locale];
  return { ...common, ...own[carrier] };
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

/** Whether a page is a wrong one, with an alert to say so; only then is `alert.${page}.title` a key. */
export function hasAlert(
  page: Page,
  carrier: CarrierId,
): page is KeysOfAny<OwnWords['alert']> & Page {
  return page in en.carrier[carrier].alert;
}
