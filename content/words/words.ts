import { fold } from './fold';
import { enter, listsIn, type Words } from './lexicon';
import { written } from './written';

/**
 * The words by which pages are recognised, written as alternatives of a regular expression in a
 * short hand that keeps the lists readable:
 * - lower case, no accents, simplified Chinese: texts are folded before they are compared (fold.ts);
 * - a space stands for any or no white space, because sites split their labels over elements;
 * - "~" stands for any ending of a word;
 * - "…" stands for a few words of the same sentence.
 * Learnt 2026-11 from the carriers' public pages and from what such pages say everywhere. The lists
 * have the English ones; those of another language are in a file of its own, and only pages that
 * speak it are given them (see needed.ts). Pages mix languages (Spanish ones keep English button
 * names), so all that are there are looked for together.
 */
const languages = ['en', 'es', 'zh', 'pl'] as const;
export type Language = (typeof languages)[number];

interface Source {
  by: Partial<Record<Language, string>>;
  /** Found by the index (lexicon.ts), not by an expression of its own. */
  indexed: boolean;
}

const sources = new Map<Words, Source>();
/** Those for whose sake a text is kept; labels of fields are looked at one by one. */
const keeping = new Set<Words>();
const there = new Set<Language>(['en']);
let additions = 0;

/** Whether lists have been given this language. */
export const has = (language: Language): boolean => there.has(language);

/**
 * Gives lists their words in one more language.
 * @param lists of any shape; other values in it are left alone
 * @param said the sources, in the same shape
 */
export function addLanguage(language: Language, lists: object, said: object): void {
  there.add(language);
  additions++;
  for (const [key, value] of Object.entries(said)) {
    const list = lists[key as keyof typeof lists] as Words;
    const source = sources.get(list);
    if (!source) addLanguage(language, list, value);
    else if (value && source.by[language] === undefined) {
      source.by[language] = value;
      if (source.indexed) enter(list, value, language !== 'zh');
    }
  }
}

/** A list of words for one thing. Latin words only match whole, Chinese has no word bounds. */
export function listOf(english: string): Words {
  const list: Words = { test: (text) => listsIn(text).has(list) };
  sources.set(list, { by: { en: english }, indexed: true });
  if (english) enter(list, english, true);
  return list;
}

/** The same, for words that stand in the texts and on the buttons of a page. */
export function words(english: string): Words {
  const list = listOf(english);
  keeping.add(list);
  return list;
}

/** The same, for words that few texts are asked for: texts that are folded already. */
export const turn = (english: string): Words => seldom(english, (folded) => folded);

/** The same, for texts as they are written. */
export const phrase = (english: string): Words => seldom(english, fold);

function seldom(english: string, read: (text: string) => string): Words {
  const compiled = compiledFor(() => new RegExp(expressionOf(list)));
  const list: Words = { test: (text) => compiled().test(read(text)) };
  sources.set(list, { by: { en: english }, indexed: false });
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
  const whole = compiledFor(() => new RegExp(`^${mark}*(?:${expressionOf(list)})${mark}*$`));
  return { test: (text) => list.test(text) && whole().test(fold(text)) };
}

/** Anything but letters and digits. */
const mark = '[^a-z\\d\\u00c0-\\u017f\\u3400-\\u9fff]';

const everywhere = new Map<Words, () => RegExp>();

/** Each place where a text holds one of the words: the words themselves. */
export function allIn(list: Words, text: string): string[] {
  const every = everywhere.get(list) ?? compiledFor(() => new RegExp(expressionOf(list), 'g'));
  everywhere.set(list, every);
  return fold(text).match(every()) ?? [];
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
  const by = sources.get(list)?.by ?? {};
  const latin = of.flatMap((language) => (language === 'zh' ? [] : by[language] || []));
  const whole = latin.length > 0 ? [`(?<![\\p{L}\\d])(?:${latin.join('|')})(?![\\p{L}\\d])`] : [];
  const chinese = of.includes('zh') && by.zh ? [by.zh] : [];
  return written([...whole, ...chinese].join('|'));
}

/** Made when it is first asked for, and anew once a language was added. */
function compiledFor(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  let madeFor = 0;
  return () => {
    if (!made || madeFor !== additions) made = make();
    madeFor = additions;
    return made;
  };
}
