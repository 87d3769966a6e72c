import type { PanelWords } from '../../messages';
import type { Side } from '../../state/settings';
import { Mark } from '../shared/Mark';
import { IconButton } from './IconButton';

interface Props {
  words: PanelWords;
  side: Side;
  onDock(to: Side): void;
  onFold(): void;
  onClose(): void;
}

/** Whose panel this is, and the ways to put it aside. */
export function Head({ words, side, onDock, onFold, onClose }: Props) {
  const other = side === 'left' ? 'right' : 'left';
  return (
    <header class="head">
      <Mark />
      <b class="name">{words.name}</b>
      <IconButton
        icon={other}
        label={other === 'left' ? words.dockLeft : words.dockRight}
        onPress={() => onDock(other)}
      />
      <IconButton icon="fold" label={words.fold} spot="fold" onPress={onFold} />
      <IconButton icon="close" label={words.close} onPress={onClose} />
    </header>
  );
}
