import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import { Sure } from './Sure';

/** Deletes everything, after it was asked twice. */
export function Erase({ t, onErase }: { t: T; onErase(): Promise<void> }) {
  const [stage, setStage] = useState<'closed' | 'asking' | 'done'>('closed');
  const start = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  // The question with its buttons is gone.
  useLayoutEffect(() => {
    if (asked.current) start.current?.focus();
    asked.current = stage === 'asking';
  }, [stage]);

  return (
    <section>
      <h2>{t('settings.erase.title')}</h2>
      <p>{t('settings.erase.what')}</p>
      {stage === 'asking' ? (
        <Sure
          t={t}
          title={t('settings.erase.title')}
          question={t('settings.erase.sure')}
          confirm={t('settings.erase.confirm')}
          onConfirm={() => onErase().then(() => setStage('done'))}
          onCancel={() => setStage('closed')}
        />
      ) : (
        <p class="actions">
          <button
            ref={start}
            type="button"
            class="button danger"
            onClick={() => setStage('asking')}
          >
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
