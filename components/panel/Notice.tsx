import type { Show } from '../../messages';
import { Mark } from '../shared/Mark';
import { IconButton } from './IconButton';

interface Props {
  /** What stood there: the notice takes its place, its looks and its language. */
  show: Show;
  /** The focus was in the panel, on what is gone now. */
  takesFocus: boolean;
  onClose(): void;
}

/** One sentence in place of the panel, for when it can no longer help (trap 9: the orphan). */
export function Notice({ show, takesFocus, onClose }: Props) {
  const { words } = show;
  const focus = (panel: HTMLElement | null) => {
    if (takesFocus) panel?.querySelector('button')?.focus({ preventScroll: true });
  };
  return (
    <aside
      class={`panel asking ${show.side}`}
      data-appearance={show.appearance}
      lang={show.lang}
      aria-label={words.name}
      ref={focus}
    >
      <div class="tab ask">
        <Mark />
        {/* It comes in with its words, which a status would keep to itself. */}
        <p class="question" role="alert">
          {words.reload}
        </p>
        <IconButton icon="close" label={words.close} onPress={onClose} />
      </div>
    </aside>
  );
}
