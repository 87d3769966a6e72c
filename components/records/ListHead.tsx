import type { T } from '../../content/text';
import { SearchField } from '../form/SearchField';

interface Props {
  t: T;
  query: string;
  onQuery(query: string): void;
  onExport(): void;
  onKeep(): void;
}

/** Above the rows: what can be done with all of them, and the way to a new one. */
export function ListHead({ t, query, onQuery, onExport, onKeep }: Props) {
  return (
    <>
      <div class="view-head">
        <h2 class="title">{t('records.title')}</h2>
        <button type="button" class="link" onClick={onExport}>
          {t('records.export')}
        </button>
      </div>
      <div class="records-bar">
        <SearchField
          label={t('records.search.label')}
          hint={t('records.search.hint')}
          query={query}
          onQuery={onQuery}
        />
        <button type="button" class="button main keep" onClick={onKeep}>
          {t('records.keep')}
        </button>
      </div>
    </>
  );
}
