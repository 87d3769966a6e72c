import type { Draft } from '../../state/records/draft';
import type { Unfinished } from '../../state/records/unfinished';
import type { Kept, RecordActs } from './acts';
import { RecordRoom } from './RecordRoom';
import type { Telling } from './recordText';

export interface RecordsProps extends Telling {
  kept: Kept;
  /** How a new record begins: today, on the website, with the user's card. */
  fresh(): Draft;
  /** What is open from the start: a form that was left, or a new one. */
  start: Unfinished | 'new' | undefined;
  acts: RecordActs;
}

/** The tab "Records": waiting for them, without them, or with them. */
export function Records({ kept, ...rest }: RecordsProps) {
  const { t, acts } = rest;
  if (kept.is === 'here') return <RecordRoom {...rest} records={kept.records} />;
  return (
    <div class="records">
      <div class="view-head">
        <h2 class="title">{t('records.title')}</h2>
      </div>
      {kept.is === 'loading' ? (
        <p class="records-wait" role="status">
          {t('records.loading')}
        </p>
      ) : (
        <div class="notice" role="alert">
          <p>{t('records.failed.body')}</p>
          <button type="button" onClick={() => acts.reload()}>
            {t('records.failed.again')}
          </button>
        </div>
      )}
    </div>
  );
}
