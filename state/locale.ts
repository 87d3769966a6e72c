import { browser } from 'wxt/browser';
import { type Locale, localeOf } from '../content/text/locales';
import type { Stored } from './schemas';

/** The user's choice of language, else the browser's. */
export function localeFor(stored: Stored): Locale {
  return stored.settings.locale ?? localeOf([...navigator.languages, browser.i18n.getUILanguage()]);
}
