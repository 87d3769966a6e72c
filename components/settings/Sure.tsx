import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { T } from '../../content/text';

interface Props {
  t: T;
  /** What is about to be done, for those who cannot see where the question stands. */
  title: string;
  question: string;
  confirm: string;
  onConfirm(): void;
  onCancel(): void;
}

/** Asked before something is lost; the way back has the focus, and is Escape, too. */
export function Sure({ t, title, question, confirm, onConfirm, onCancel }: Props) {
  const cancel = useRef<HTMLButtonElement>(null);
  const asked = useId();
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    <div
      class="notice"
      role="alertdialog"
      aria-label={title}
      aria-describedby={asked}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <p id={asked}>{question}</p>
      <p class="actions">
        <button type="button" class="button danger" onClick={onConfirm}>
          {confirm}
        </button>
        <button ref={cancel} type="button" class="button plain" onClick={onCancel}>
          {t('settings.cancel')}
        </button>
      </p>
    </div>
  );
}
