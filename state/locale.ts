import { browser } from 'wxt/browser';
import { type Locale, localeOf } from '../content/text/locales';
import type { GuideState } from './schemas';

/** The browser's, where the user's choice is not known. */
export function browserLocale(): Locale {
  return localeOf([...navigator.languages, browser.i18n.getUILanguage()]);
}

/** The user's choice of language, else the browser's. */
export function localeFor(stored: GuideState): Locale {
  return stored.settings.locale ?? browserLocale();
}
