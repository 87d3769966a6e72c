import type { PanelWords } from '../../messages';
import { Mark } from '../shared/Mark';
import { IconButton } from './IconButton';

interface Props {
  words: PanelWords;
  onAnswer(yes: boolean): void;
  onClose(): void;
}

/** Not sure what the page is: asks, and tells nothing. */
export function AskTab({ words, onAnswer, onClose }: Props) {
  return (
    <div class="tab ask">
      <Mark />
      <p class="question">{words.question}</p>
      <button type="button" class="button" onClick={() => onAnswer(true)}>
        {words.yes}
      </button>
      <button type="button" class="button" onClick={() => onAnswer(false)}>
        {words.no}
      </button>
      <IconButton icon="close" label={words.close} onPress={onClose} />
    </div>
  );
}
