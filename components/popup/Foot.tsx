import { brandById, type CarrierId } from '../../content/carriers/brands';
import { checkedOf } from '../../content/facts';
import type { Locale, T } from '../../content/text';
import { monthText } from '../../content/text/dates';
import { Text } from '../shared/Text';

interface Props {
  t: T;
  locale: Locale;
  /** Whose facts are told above it; not given where none are. */
  facts: CarrierId | undefined;
}

/** What the guide is not, what it never does, and how old its facts are. */
export function Foot({ t, locale, facts }: Props) {
  const month = facts && monthText(checkedOf(brandById(facts).guide), locale);
  return (
    <footer class="foot">
      <p class="links">
        <a class="link" href="/practice.html" target="_blank" rel="noreferrer">
          {t('practice.name')}
        </a>
        <a class="link" href="/welcome.html#settings" target="_blank" rel="noreferrer">
          {t('settings.title')}
        </a>
      </p>
      <p>{t('popup.privacy')}</p>
      {month && (
        <p>
          <Text of={t('guide.facts', { month })} whole={month} />
        </p>
      )}
      <p>
        <Text of={t('brand.notAffiliated')} />
      </p>
    </footer>
  );
}
