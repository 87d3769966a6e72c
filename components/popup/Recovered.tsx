import type { T } from '../../content/text';

/** Tells once that stored data could not be read; stays until it is read. */
export function Recovered({ t, onRead }: { t: T; onRead(): void }) {
  return (
    <div class="notice" role="status">
      <p>{t('popup.recovered')}</p>
      <button type="button" onClick={onRead}>
        {t('popup.gotIt')}
      </button>
    </div>
  );
}
