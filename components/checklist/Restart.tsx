import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';

interface Props {
  t: T;
  /** Every step of the method is done: say so. A new refill is not the next thing, right after paying. */
  finished: boolean;
  onRestart(): void;
}

/** Starts a new refill. Asks first, since the ticks are cleared. */
export function Restart({ t, finished, onRestart }: Props) {
  const [asking, setAsking] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const was = useRef(false);

  // The button that had the focus is gone after either answer; hand it on.
  useLayoutEffect(() => {
    if (asking) confirm.current?.focus();
    else if (was.current) ask.current?.focus();
    was.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <div class="restart">
        {finished && <p class="finished">{t('popup.allDone')}</p>}
        <button ref={ask} type="button" class="button plain" onClick={() => setAsking(true)}>
          {t('popup.restart')}
        </button>
      </div>
    );
  }
  return (
    <div class="restart is-asking">
      <p id="restart-hint">{t('popup.restartHint')}</p>
      <button
        ref={confirm}
        type="button"
        class="button main"
        aria-describedby="restart-hint"
        onClick={() => {
          setAsking(false);
          onRestart();
        }}
      >
        {t('popup.restart')}
      </button>
      <button type="button" class="button plain" onClick={() => setAsking(false)}>
        {t('popup.cancel')}
      </button>
    </div>
  );
}
