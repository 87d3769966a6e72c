import type { T } from '../../content/text';
import { Icon } from './Icon';

interface Props {
  t: T;
  query: string;
  onQuery(query: string): void;
}

/** The search over the records. Nothing that is typed here is kept. */
export function Search({ t, query, onQuery }: Props) {
  return (
    <search class="records-search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('records.search.label')}
        placeholder={t('records.search.hint')}
        maxLength={60}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault(); // else the browser closes the popup
          onQuery('');
        }}
      />
    </search>
  );
}
