import type { Locale, T } from '../../content/text';
import type { Settings } from '../../state/settings';
import { LanguageChoice } from '../popup/LanguageChoice';
import { Mark } from '../popup/Mark';

interface Props {
  t: T;
  locale: Locale;
  /** What the page is for. */
  line: string;
  onSettle(change: Partial<Settings>): void;
}

/** The head of the extension's large pages: name, language, what the page is for. */
export function WelcomeHead({ t, locale, line, onSettle }: Props) {
  return (
    <header class="head">
      <div class="brand">
        <Mark />
        <h1>{t('brand.name')}</h1>
        <LanguageChoice t={t} locale={locale} onChoose={(to) => onSettle({ locale: to })} />
      </div>
      <p>{line}</p>
    </header>
  );
}
