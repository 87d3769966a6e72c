import { Mark } from '../popup/Mark';
import { IconButton } from './IconButton';

interface Props {
  /** Name of the guide, the label of the region. */
  name: string;
  lang: string;
  text: string;
  close: string;
  onClose(): void;
}

/** One sentence in place of the panel, for when it can no longer help (trap 9: the orphan). */
export function Notice({ name, lang, text, close, onClose }: Props) {
  return (
    <aside class="panel asking right" lang={lang} aria-label={name}>
      <div class="tab ask">
        <Mark />
        <p class="question" role="status">
          {text}
        </p>
        <IconButton icon="close" label={close} onPress={onClose} />
      </div>
    </aside>
  );
}
