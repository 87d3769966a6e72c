import { useLayoutEffect, useRef } from 'preact/hooks';
import type { T } from '../../content/text';
import type { RefillRecord } from '../../state/records/record';

interface Props {
  t: T;
  picture: { record: RefillRecord; url: string };
  /** The record in short. */
  about: string;
  onSave(record: RefillRecord): void;
  onClose(): void;
}

/** The photo of a receipt over the list. Whoever closes it is back where it was opened. */
export function Picture({ t, picture, about, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = t('records.picture.title', { record: about });
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="picture" ref={dialog} aria-label={title} onClose={onClose}>
      <img src={picture.url} alt={title} />
      <p class="actions">
        <button type="button" class="button main" onClick={() => dialog.current?.close()}>
          {t('records.picture.close')}
        </button>
        <button type="button" class="button plain" onClick={() => onSave(picture.record)}>
          {t('records.picture.save')}
        </button>
      </p>
    </dialog>
  );
}
