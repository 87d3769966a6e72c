import type { T } from '../../content/text';

/** What the guide is not, what it never does, and how old its facts are. */
export function Foot({ t }: { t: T }) {
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
      <p>{t('guide.facts')}</p>
      <p>{t('brand.notAffiliated')}</p>
    </footer>
  );
}
