import { fold } from './fold';
import { enter, listsIn, type Words } from './lexicon';
import { written } from './written';

/**
 * The words by which pages are recognised, by language, written as alternatives of a regular
 * expression in a short hand that keeps the lists readable:
 * - lower case, no accents, simplified Chinese: texts are folded before they are compared (fold.ts);
 * - a space stands for any or no white space, because sites split their labels over elements;
 * - "~" stands for any ending of a word;
 * - "…" stands for a few words of the same sentence.
 * Learnt 2026-11 from the carriers' public pages and from what such pages say everywhere. Pages
 * mix languages (Spanish ones keep English button names), so all are looked for together.
 */
export type ByLanguage = { en?: string; es?: string; zh?: string; pl?: string };

const languages = ['en', 'es', 'zh', 'pl'] as const;
type Language = (typeof languages)[number];

const sources = new Map<Words, ByLanguage>();
/** Those for whose sake a text is kept; labels of fields are looked at one by one. */
const keeping = new Set<Words>();

/**
 * Gives lists their words in one more language.
 * @param lists of any shape; other values in it are left alone
 * @param said the sources, in the same shape
 */
export function addLanguage(language: Language, lists: object, said: object): void {
  for (const [key, value] of Object.entries(said)) {
    const list = lists[key as keyof typeof lists] as Words;
    const by = sources.get(list);
    if (!by) addLanguage(language, list, value);
    else if (value && by[language] === undefined) {
      by[language] = value;
      enter(list, value, language !== 'zh');
    }
  }
}

/** A list of words for one thing. Latin words only match whole, Chinese has no word bounds. */
export function listOf(by: ByLanguage): Words {
  const list: Words = { test: (text) => listsIn(text).has(list) };
  sources.set(list, by);
  for (const language of languages) {
    const source = by[language];
    if (source) enter(list, source, language !== 'zh');
  }
  return list;
}

/** The same, for words that stand in the texts and on the buttons of a page. */
export function words(by: ByLanguage): Words {
  const list = listOf(by);
  keeping.add(list);
  return list;
}

/** Tells whether a text holds any word of any list for texts, or one of these. */
export function anyWord(more: readonly Words[] = []): Words {
  const lists = new Set(more.filter((each) => sources.has(each)));
  const others = more.filter((each) => !sources.has(each));
  return {
    test(text) {
      for (const list of listsIn(text).keys())
        if (keeping.has(list) || lists.has(list)) return true;
      return others.some((each) => each.test(text));
    },
  };
}

/** Where in a text the first of these words stands, -1 where none does. */
export function placeOf(list: Words, text: string): number {
  return listsIn(text).get(list) ?? -1;
}

/** A label that is one of these words and little else. */
export function only(list: Words): Words {
  let whole: RegExp | undefined;
  return {
    test(text) {
      if (!list.test(text)) return false;
      whole ??= new RegExp(`^${mark}*(?:${expressionOf(list)})${mark}*$`);
      return whole.test(fold(text));
    },
  };
}

/** Anything but letters and digits. */
const mark = '[^a-z\\d\\u00c0-\\u017f\\u3400-\\u9fff]';

/** Each place where a text holds one of the words: the words themselves. */
export function allIn(list: Words, text: string): string[] {
  return fold(text).match(new RegExp(expressionOf(list), 'g')) ?? [];
}

/** In which of the languages these words stand; a word may be the same in several. */
export function languagesOf(text: string): Language[] {
  const found = [...listsIn(text).keys()];
  return languages.filter((language) =>
    found.some((list) => {
      const own = expressionOf(list, [language]);
      return own !== '' && new RegExp(own).test(fold(text));
    }),
  );
}

/** A list as one expression for folded texts. */
export function expressionOf(list: Words, of: readonly Language[] = languages): string {
  const by = sources.get(list) ?? {};
  const latin = of.flatMap((language) => (language === 'zh' ? [] : (by[language] ?? [])));
  const whole = latin.length > 0 ? [`(?<![\\p{L}\\d])(?:${latin.join('|')})(?![\\p{L}\\d])`] : [];
  const chinese = of.includes('zh') && by.zh ? [by.zh] : [];
  return written([...whole, ...chinese].join('|'));
}
