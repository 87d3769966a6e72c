import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CarrierId } from '../../content/carriers/brands';
import type { Locale, T, Words } from '../../content/text';
import { wordsIn } from '../../content/text/wordsIn';
import { sendMessage } from '../../messages';
import { patiently } from './patiently';

interface Wording {
  locale: Locale;
  t: T;
}

/**
 * The words in a language, which come from the background: a page that carried all languages would
 * be as large again. Until those of a new language are here, the last ones.
 * @param locale undefined: not known yet
 * @param tries how often the user has asked for another try
 * @param giveUp they do not come
 */
export function useWords(
  locale: Locale | undefined,
  carrier: CarrierId | undefined,
  tries: number,
  giveUp: () => void,
): Wording | undefined {
  const [held, setHeld] = useState<{ locale: Locale; words: Words }>();

  useEffect(() => {
    if (!locale) return;
    return patiently(
      () => sendMessage('words', locale),
      (words) => setHeld({ locale, words }),
      giveUp,
    );
  }, [locale, tries]);

  return useMemo(
    () => held && { locale: held.locale, t: wordsIn(held.words, carrier) },
    [held, carrier],
  );
}
