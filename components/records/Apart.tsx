import type { T } from '../../content/text';

/** In the place of the records where they are out of reach. */
export function Apart({ t }: { t: T }) {
  return (
    <div class="records">
      <div class="view-head">
        <h2 class="title">{t('records.title')}</h2>
      </div>
      <p class="notice">{t('records.apart')}</p>
    </div>
  );
}
