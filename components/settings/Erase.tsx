import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import { Sure } from './Sure';

interface Props {
  t: T;
  /** Rejects when something is left. */
  onErase(): Promise<void>;
}

/** Deletes everything, after it was asked twice. */
export function Erase({ t, onErase }: Props) {
  const [stage, setStage] = useState<'closed' | 'asking' | 'done' | 'failed'>('closed');
  const start = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const busy = useRef(false);

  // The question with its buttons is gone.
  useLayoutEffect(() => {
    if (asked.current) start.current?.focus();
    asked.current = stage === 'asking';
  }, [stage]);

  async function erase() {
    if (busy.current) return; // pressed twice
    busy.current = true;
    const next = await onErase().then(
      () => 'done' as const,
      () => 'failed' as const,
    );
    busy.current = false;
    setStage(next);
  }

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
          onConfirm={erase}
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
      <p class={stage === 'failed' ? 'said is-wrong' : 'said'} role="status">
        {(stage === 'done' || stage === 'failed') && t(`settings.erase.${stage}`)}
      </p>
    </section>
  );
}
