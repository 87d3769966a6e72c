import { useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';

interface Props {
  t: T;
  on: boolean;
  /** The browser refused something the last time. */
  failed: boolean;
  onFollow(on: boolean): void;
  /** Takes everything out of sync storage. */
  onForget(): Promise<void>;
}

/** Off until it is asked for: what follows the user to other computers, and what never does. */
export function Follow({ t, on, failed, onFollow, onForget }: Props) {
  const [forgotten, setForgotten] = useState(false);
  const box = useRef<HTMLInputElement>(null);
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
            setForgotten(false);
            onFollow(event.currentTarget.checked);
          }}
        />
        {t('settings.follow.on')}
      </label>
      {/* Nothing is lost: it is tried again by itself. */}
      <p class={on && failed ? 'notice' : 'said'} role="status">
        {on && failed && t('settings.follow.failed')}
        {!on && forgotten && t('settings.follow.forgotten')}
      </p>
      {!on && !forgotten && (
        <p class="actions">
          <button
            type="button"
            class="button plain"
            onClick={() =>
              onForget().then(() => {
                box.current?.focus(); // the button goes
                setForgotten(true);
              })
            }
          >
            {t('settings.follow.forget')}
          </button>
        </p>
      )}
    </section>
  );
}
