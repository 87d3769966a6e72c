import i18next, { type i18n } from 'i18next';
import { en } from './en';
import { zhCN } from './zh-CN';

/** The languages of the guide; a new one is a file beside this and a line here. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** How a language calls itself. */
export const localeNames: Record<Locale, string> = { 'zh-CN': '简体中文', en: 'English' };
