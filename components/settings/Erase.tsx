import { useEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';

/** Deletes everything, after it was asked twice. */
export function Erase({ t, onErase }: { t: T; onErase(): Promise<void> }) {
  const [stage, setStage] = useState<'closed' | 'asking' | 'done'>('closed');
  const cancel = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (stage === 'asking') cancel.current?.focus();
  }, [stage]);

  return (
    <section>
      <h2>{t('settings.erase.title')}</h2>
      <p>{t('settings.erase.what')}</p>
      {stage === 'asking' ? (
        <div class="notice" role="alertdialog" aria-label={t('settings.erase.title')}>
          <p>{t('settings.erase.sure')}</p>
          <p class="actions">
            <button
              type="button"
              class="button danger"
              onClick={() => onErase().then(() => setStage('done'))}
            >
              {t('settings.erase.confirm')}
            </button>
            <button
              ref={cancel}
              type="button"
              class="button plain"
              onClick={() => setStage('closed')}
            >
              {t('settings.cancel')}
            </button>
          </p>
        </div>
      ) : (
        <p class="actions">
          <button type="button" class="button danger" onClick={() => setStage('asking')}>
            {t('settings.erase.start')}
          </button>
        </p>
      )}
      <p class="said" role="status">
        {stage === 'done' && t('settings.erase.done')}
      </p>
    </section>
  );
}
