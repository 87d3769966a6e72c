import type { ComponentChildren } from 'preact';
import type { Locale, T } from '../../content/text';
import { LanguageChoice } from '../shared/LanguageChoice';
import { Mark } from '../shared/Mark';

interface Props {
  t: T;
  locale: Locale;
  onLocale(locale: Locale): void;
  /** What is to be known and done now. */
  children: ComponentChildren;
}

/** The head of the popup: name, language, and the one thing to do now. */
export function Head({ t, locale, onLocale, children }: Props) {
  return (
    <header class="head">
      <div class="brand">
        <Mark />
        <h1>{t('brand.name')}</h1>
        <LanguageChoice t={t} locale={locale} onChoose={onLocale} />
      </div>
      {children}
    </header>
  );
}
