export type Language = 'en' | 'es' | 'pl' | 'zh';

/** One meaning with the phrases that sites use for it; `{}` stands for an amount or a number. */
export type Concept = Record<Language, string[]>;

/** Phrases of one meaning, alternatives parted by a bar. */
export function means(en: string, es: string, pl: string, zh: string): Concept {
  const list = (phrases: string) => phrases.split('|').map((phrase) => phrase.trim());
  return { en: list(en), es: list(es), pl: list(pl), zh: list(zh) };
}
