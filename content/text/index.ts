import i18next, { type TFunction } from 'i18next';
import { type FactValues, factValues } from '../facts';
import type { Page } from '../pages';
import { en } from './en';
import type { Words } from './words';
import { zhCN } from './zh-CN';

export type { WordKey } from './words';

/** The languages of the guide; a new one is a file beside this and a line here. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** How a language calls itself. */
export const localeNames: Record<Locale, string> = { 'zh-CN': '简体中文', en: 'English' };

/** All words of each language. */
export const words: Record<Locale, Words> = { 'zh-CN': zhCN, en };

// Keys, and the values that a text needs, are checked when the project is compiled.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    defaultVariables: FactValues;
    strictInterpolationChecks: true;
    strictKeyChecks: true;
  }
}

export type T = TFunction;

export function createWords(locale: Locale): T {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: 'en',
    initAsync: false,
    resources: Object.fromEntries(locales.map((l) => [l, { translation: words[l] }])),
    interpolation: { escapeValue: false, defaultVariables: factValues },
    returnNull: false,
    showSupportNotice: false,
  } as never);
  return instance.getFixedT(locale);
}
