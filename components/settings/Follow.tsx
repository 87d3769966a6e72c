import { useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';

interface Props {
  t: T;
  on: boolean;
  /** The browser refused something the last time. */
  failed: boolean;
  onFollow(on: boolean): void;
  /** Takes everything out of sync storage; rejects when the browser refuses. */
  onForget(): Promise<void>;
}

/** Off until it is asked for: what follows the user to other computers, and what never does. */
export function Follow({ t, on, failed, onFollow, onForget }: Props) {
  const [forgotten, setForgotten] = useState<'forgotten' | 'notForgotten'>();
  const box = useRef<HTMLInputElement>(null);
  const looks = forgotten === 'notForgotten' ? 'said is-wrong' : 'said';

  async function forget() {
    const became = await onForget().then(
      () => 'forgotten' as const,
      () => 'notForgotten' as const,
    );
    if (became === 'forgotten') box.current?.focus(); // the button goes
    setForgotten(became);
  }

  return (
    <section>
      <h2>{t('settings.follow.title')}</h2>
      <p>{t('settings.follow.what')}</p>
      <p>{t('settings.follow.never')}</p>
      <label class="check">
        <input
          ref={box}
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setForgotten(undefined);
            onFollow(event.currentTarget.checked);
          }}
        />
        {t('settings.follow.on')}
      </label>
      {/* Nothing is lost: it is tried again by itself. */}
      <p class={on && failed ? 'notice' : looks} role="status">
        {on && failed && t('settings.follow.failed')}
        {!on && forgotten && t(`settings.follow.${forgotten}`)}
      </p>
      {!on && forgotten !== 'forgotten' && (
        <p class="actions">
          <button type="button" class="button plain" onClick={forget}>
            {t('settings.follow.forget')}
          </button>
        </p>
      )}
    </section>
  );
}
