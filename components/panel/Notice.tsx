import { Mark } from '../popup/Mark';
import { IconButton } from './IconButton';

interface Props {
  /** Name of the guide, the label of the region. */
  name: string;
  lang: string;
  text: string;
  close: string;
  /** The focus was in the panel, on what is gone now. */
  takesFocus: boolean;
  onClose(): void;
}

/** One sentence in place of the panel, for when it can no longer help (trap 9: the orphan). */
export function Notice({ name, lang, text, close, takesFocus, onClose }: Props) {
  const focus = (panel: HTMLElement | null) => {
    if (takesFocus) panel?.querySelector('button')?.focus({ preventScroll: true });
  };
  return (
    <aside class="panel asking right" lang={lang} aria-label={name} ref={focus}>
      <div class="tab ask">
        <Mark />
        {/* It comes in with its words, which a status would keep to itself. */}
        <p class="question" role="alert">
          {text}
        </p>
        <IconButton icon="close" label={close} onPress={onClose} />
      </div>
    </aside>
  );
}
