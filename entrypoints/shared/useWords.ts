import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CarrierId } from '../../content/carriers/brands';
import type { Locale, T, Words } from '../../content/text';
import { wordsIn } from '../../content/text/wordsIn';
import { sendMessage } from '../../messages';

interface Wording {
  locale: Locale;
  t: T;
}

/** Milliseconds from one try to the next. */
const pause = 300;

/**
 * The words in a language, which come from the background: a page that carried all languages would
 * be as large again. Until those of a new language are here, the last ones.
 * @param locale undefined: not known yet
 */
export function useWords(
  locale: Locale | undefined,
  carrier: CarrierId | undefined,
): Wording | undefined {
  const [held, setHeld] = useState<{ locale: Locale; words: Words }>();

  useEffect(() => {
    if (!locale) return;
    let meant = true;
    let later: ReturnType<typeof setTimeout>;
    const ask = (again: number) => {
      sendMessage('words', locale).then(
        (words) => meant && setHeld({ locale, words }),
        (error) => {
          console.debug(error);
          // The background was just starting or stopping; without words there is nothing to see.
          if (meant && again > 0) later = setTimeout(ask, pause, again - 1);
        },
      );
    };
    ask(3);
    return () => {
      meant = false;
      clearTimeout(later);
    };
  }, [locale]);

  return useMemo(
    () => held && { locale: held.locale, t: wordsIn(held.words, carrier) },
    [held, carrier],
  );
}
