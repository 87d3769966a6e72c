import type { PanelWords } from '../../messages';
import { Mark } from '../shared/Mark';

/** The folded panel: one button at the edge that opens it again. */
export function FoldedTab({ words, onOpen }: { words: PanelWords; onOpen(): void }) {
  return (
    <button type="button" class="tab" data-spot="tab" onClick={onOpen}>
      <Mark />
      <span class="tab-text">
        <span class="unseen">{words.open} </span>
        <b>{words.name}</b>
        <small>{words.where}</small>
      </span>
    </button>
  );
}
