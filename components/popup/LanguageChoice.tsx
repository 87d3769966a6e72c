import { type Locale, localeNames, locales, type T } from '../../content/text';

interface Props {
  t: T;
  locale: Locale;
  onChoose(locale: Locale): void;
}

/** The languages, each by its own name, so that it is found by who cannot read the present one. */
export function LanguageChoice({ t, locale, onChoose }: Props) {
  return (
    <fieldset class="languages">
      <legend class="heard">{t('popup.language')}</legend>
      {locales.map((each) => (
        <label key={each} lang={each}>
          <input
            class="heard"
            type="radio"
            name="locale"
            checked={each === locale}
            onChange={() => onChoose(each)}
          />
          <span>{localeNames[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
