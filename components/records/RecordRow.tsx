import { useId } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import type { RefillRecord } from '../../state/records/record';
import { Pieces } from '../shared/Pieces';
import { Icon } from './Icon';
import { RecordDetail } from './RecordDetail';
import type { RecordText } from './recordText';

export interface RecordRowProps {
  t: T;
  locale: Locale;
  record: RefillRecord;
  text: RecordText;
  open: boolean;
  showsPdf: boolean;
  onToggle(): void;
  onEdit(): void;
  onRemove(): void;
  onOpen(): void;
}

/** One refill: what it cost, when, how and for which card; the rest unfolds. */
export function RecordRow(props: RecordRowProps) {
  const { t, record, text, open, onToggle } = props;
  const detail = useId();
  const { amount, date, method, card } = text;
  return (
    <li class={open ? 'record is-open' : 'record'} data-record={record.id}>
      <button
        type="button"
        class="record-head"
        aria-expanded={open}
        aria-controls={detail}
        onClick={onToggle}
      >
        <b class="amount">{amount}</b>{' '}
        <span class="number">
          {record.confirmation && (
            <span>{t('records.number', { number: record.confirmation })}</span>
          )}{' '}
          {record.file && (
            <>
              <Icon name="clip" />
              <span class={record.confirmation && 'heard'}>{t('records.hasFile')}</span>
            </>
          )}
        </span>{' '}
        <span class="what">
          <Pieces of={[date, method, card]} />
        </span>
      </button>
      <div id={detail} hidden={!open}>
        {open && <RecordDetail {...props} />}
      </div>
    </li>
  );
}
