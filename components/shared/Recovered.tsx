import type { T } from '../../content/text';

interface Props {
  t: T;
  /** What of it, and where it is now. */
  text: string;
  onRead(): void;
}

/** Tells once that stored data could not be read; stays until it is read. */
export function Recovered({ t, text, onRead }: Props) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      <button type="button" onClick={onRead}>
        {t('popup.gotIt')}
      </button>
    </div>
  );
}
