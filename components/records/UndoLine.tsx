import { useId } from 'preact/hooks';
import type { T } from '../../content/text';
import { Pieces } from '../shared/Pieces';

interface Props {
  t: T;
  /** The deleted one, in short. */
  record: string;
  onUndo(): void;
}

/** Stands for a while where a deleted record stood. */
export function UndoLine({ t, record, onUndo }: Props) {
  const said = useId();
  return (
    <li class="undo">
      <p id={said}>
        <Pieces of={t('records.said.deleted', { record })} />
      </p>
      <button type="button" class="link" aria-describedby={said} onClick={onUndo}>
        {t('records.said.undo')}
      </button>
    </li>
  );
}
