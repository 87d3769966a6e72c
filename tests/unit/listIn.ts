import type { Words } from '../../content/words';
import { addLanguage, type Language, listOf } from '../../content/words/words';

/** A list of words of our own, in several languages. */
export function listIn({ en = '', ...more }: Partial<Record<Language, string>>): Words {
  const list = listOf(en);
  for (const [language, said] of Object.entries(more))
    addLanguage(language as Language, { list }, { list: said });
  return list;
}
