import type { T } from '../../content/text';
import { type Locale, localeNames, locales } from '../../content/text/locales';

interface Props {
  t: T;
  locale: Locale;
  onChoose(locale: Locale): void;
}

/** The languages, each by its own name, so that it is found by who cannot read the present one. */
export function LanguageChoice({ t, locale, onChoose }: Props) {
  return (
    <label class="language">
      <span class="heard">{t('popup.language')}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM1.5 8h13M8 1.5c2 2 2.7 4 2.7 6.5S10 12.5 8 14.5C6 12.5 5.3 10.5 5.3 8S6 3.5 8 1.5Z" />
      </svg>
      <select
        value={locale}
        onChange={({ currentTarget }) => {
          const chosen = locales.find((each) => each === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {locales.map((each) => (
          <option key={each} value={each} lang={each}>
            {localeNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
