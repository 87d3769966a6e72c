import type { T } from '../../content/text';
import { Text } from '../shared/Text';

interface Props {
  t: T;
  /** What was just done, in words; comes before what was found. */
  said: string;
  /** '' while nothing is searched. */
  query: string;
  count: number;
  onClear(): void;
}

/** What was just done, or how much the search found. */
export function Found({ t, said, query, count, onClear }: Props) {
  const found =
    count > 0 ? t('records.search.found', { count }) : t('records.search.none', { query });
  return (
    <>
      <p class={query && !said ? 'records-found' : 'said records-said'} role="status">
        {said || (query && found)}
      </p>
      {query && count === 0 && (
        <p class="records-none">
          <Text of={t('records.search.noneHint')} />{' '}
          <button type="button" class="link" onClick={onClear}>
            {t('records.search.clear')}
          </button>
        </p>
      )}
    </>
  );
}
