import type { T } from '../../content/text';
import { Icon } from './Icon';

interface Props {
  t: T;
  /** What was just done, in words. */
  said: string;
  onKeep(): void;
}

/** No records yet: what they are good for. */
export function Empty({ t, said, onKeep }: Props) {
  return (
    <div class="empty">
      <Icon name="receipt" />
      <h2 class="title">{t('records.empty.title')}</h2>
      <p>{t('records.empty.body')}</p>
      <button type="button" class="button main keep" onClick={onKeep}>
        {t('records.keep')}
      </button>
      <p class="records-local">{t('records.local')}</p>
      <p class="said records-said" role="status">
        {said}
      </p>
    </div>
  );
}
