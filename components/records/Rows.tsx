import { useState } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import type { RefillRecord } from '../../state/records/record';
import { RecordRow } from './RecordRow';
import { shortText, type Tell } from './recordText';
import { UndoLine } from './UndoLine';
import type { Removed } from './useRemoved';

/** How many rows are drawn at once: a thousand would take half a second. */
const page = 50;

interface Props {
  t: T;
  locale: Locale;
  tell: Tell;
  records: readonly RefillRecord[];
  removed: Removed | undefined;
  /** The one whose details are shown. */
  unfolded: string | undefined;
  reveal: string | undefined;
  showsPdf: boolean;
  focusOn(...selectors: string[]): void;
  onUnfold(id: string | undefined): void;
  onEdit(record: RefillRecord): void;
  onRemove(record: RefillRecord, at: number): void;
  onUndo(record: RefillRecord): void;
  onOpen(record: RefillRecord): void;
}

/** The rows, a page at a time; in the place of one that was just deleted the way back. */
export function Rows(props: Props) {
  const { t, locale, tell, records, removed, unfolded, reveal, showsPdf, focusOn } = props;
  const [asked, setAsked] = useState(page);
  const most = Math.max(asked, records.findIndex(({ id }) => id === reveal) + 1);
  const shown = records.slice(0, most);
  const left = records.length - shown.length;

  const rows = shown.map((record, at) => (
    <RecordRow
      key={record.id}
      t={t}
      locale={locale}
      record={record}
      text={tell(record)}
      open={record.id === unfolded}
      showsPdf={showsPdf}
      onToggle={() => props.onUnfold(record.id === unfolded ? undefined : record.id)}
      onEdit={() => props.onEdit(record)}
      onRemove={() => props.onRemove(record, at)}
      onOpen={() => props.onOpen(record)}
    />
  ));
  if (removed)
    rows.splice(
      removed.at,
      0,
      <UndoLine
        key="undo"
        t={t}
        record={shortText(tell(removed.record))}
        onUndo={() => props.onUndo(removed.record)}
      />,
    );

  return (
    <>
      {rows.length > 0 && <ul class="record-rows">{rows}</ul>}
      {left > 0 && (
        <button
          type="button"
          class="button plain records-more"
          onClick={() => {
            setAsked(most + page);
            focusOn(`[data-record="${records[most]?.id}"] button`);
          }}
        >
          {t('records.more', { count: Math.min(page, left) })}
        </button>
      )}
    </>
  );
}
