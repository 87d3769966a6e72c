import { useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';

interface Props {
  t: T;
  on: boolean;
  /** The browser refused something the last time. */
  failed: boolean;
  /** Rejects when it could not be kept. */
  onFollow(on: boolean): Promise<void>;
  /** Takes everything out of sync storage; rejects when the browser refuses. */
  onForget(): Promise<void>;
}

/** Off until it is asked for: what follows the user to other computers, and what never does. */
export function Follow({ t, on, failed, onFollow, onForget }: Props) {
  const [became, setBecame] = useState<'forgotten' | 'notForgotten' | 'notKept'>();
  const box = useRef<HTMLInputElement>(null);
  const isWrong = became === 'notForgotten' || became === 'notKept';
  // Nothing is lost: it is tried again by itself.
  const isTriedAgain = on && failed && became !== 'notKept';

  async function follow(wanted: boolean) {
    setBecame(undefined);
    await onFollow(wanted).catch(() => setBecame('notKept'));
  }

  async function forget() {
    const answer = await onForget().then(
      () => 'forgotten' as const,
      () => 'notForgotten' as const,
    );
    if (answer === 'forgotten') box.current?.focus(); // the button goes
    setBecame(answer);
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
          onChange={(event) => void follow(event.currentTarget.checked)}
        />
        {t('settings.follow.on')}
      </label>
      <p class={isTriedAgain ? 'notice' : isWrong ? 'said is-wrong' : 'said'} role="status">
        {isTriedAgain && t('settings.follow.failed')}
        {became === 'notKept' && t('lines.problem.notKept')}
        {!on && became && became !== 'notKept' && t(`settings.follow.${became}`)}
      </p>
      {!on && became !== 'forgotten' && (
        <p class="actions">
          <button type="button" class="button plain" onClick={forget}>
            {t('settings.follow.forget')}
          </button>
        </p>
      )}
    </section>
  );
}
