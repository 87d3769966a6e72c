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
