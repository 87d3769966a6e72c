import { isShown } from '../../state/records/fileKind';
import type { RecordRowProps } from './RecordRow';
import { sizeText } from './sizeText';

/** The rest of a record, and what can be done with it. */
export function RecordDetail(props: RecordRowProps) {
  const { t, locale, record, showsPdf, onEdit, onRemove, onOpen } = props;
  const { confirmation, note, file } = record;
  const opens = file && (isShown(file.type) || (showsPdf && file.type === 'application/pdf'));
  return (
    <div class="record-detail">
      <dl>
        {confirmation && (
          <>
            <dt>{t('records.detail.confirmation')}</dt>
            <dd translate={false}>{confirmation}</dd>
          </>
        )}
        {note && (
          <>
            <dt>{t('records.detail.note')}</dt>
            <dd class="note">{note}</dd>
          </>
        )}
      </dl>
      {file && (
        <p class="file">
          <button type="button" class="link" onClick={onOpen}>
            {t(opens ? 'records.detail.open' : 'records.detail.save')}
          </button>
          <small>
            {t('records.detail.file', { name: file.name, size: sizeText(file.size, locale) })}
          </small>
        </p>
      )}
      <p class="actions">
        <button type="button" class="button plain" onClick={onEdit}>
          {t('records.detail.edit')}
        </button>
        <button type="button" class="button danger" onClick={onRemove}>
          {t('records.detail.remove')}
        </button>
      </p>
    </div>
  );
}
